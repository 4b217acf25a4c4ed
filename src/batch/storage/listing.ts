/* The names in a folder of object storage, page by page. */
import { SaxesParser } from 'saxes'
import type { StorageClient } from './storage-client.ts'

interface Page {
  readonly keys: readonly string[]
  /** Where the next page begins; absent after the last. */
  readonly next?: string
}

/** Names directly beneath a prefix that ends in a slash or is empty: objects, and folders of further ones. */
export async function listing(prefix: string, client: StorageClient): Promise<readonly string[]> {
  const names: string[] = []
  let next: string | undefined
  do {
    const query = {
      'list-type': '2',
      delimiter: '/',
      prefix,
      ...(next === undefined ? {} : { 'continuation-token': next }),
    }
    const { body } = await client({ method: 'GET', query })
    const page = pageIn(Buffer.from(body).toString('utf8'))
    names.push(...page.keys.map((key) => key.slice(prefix.length).replace(/\/$/, '')))
    next = page.next
  } while (next !== undefined)
  return names.filter((name) => name !== '')
}

/** Reads a page of an answer to ListObjectsV2. */
export function pageIn(xml: string): Page {
  const keys: string[] = []
  const path: string[] = []
  let [text, next] = ['', '']
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    path.push(name)
    text = ''
  })
  parser.on('text', (part) => (text += part))
  parser.on('closetag', () => {
    const at = path.slice(1).join('/')
    if (at === 'Contents/Key' || at === 'CommonPrefixes/Prefix') keys.push(text)
    if (at === 'NextContinuationToken') next = text
    path.pop()
    text = ''
  })
  parser.write(xml).close()
  return { keys, ...(next === '' ? {} : { next }) }
}
