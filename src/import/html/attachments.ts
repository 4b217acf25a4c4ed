/* Files that a page links to, or shows within itself: a report may be only there. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { tidied } from '../tidied.ts'
import { attribute, isElement, type Element } from './visible.ts'

const document = /([^/\\?&=#:]{1,120}\.(?:docx?|wps|pdf|xlsx?|et|ofd|rtf|zip|rar))(?:$|[?&#])/i

/** Names of the documents that an element links to or shows; its words where they say more than the file's own name. */
export function attachmentIn(element: Element): string | undefined {
  const address = attribute(element, 'href') || attribute(element, 'src') || attribute(element, 'data')
  const name = document.exec(decoded(address))?.[1]
  const words = element.tagName === 'a' ? tidied(textIn(element)).slice(0, 80) : ''
  const isNamed = /\.(?:docx?|wps|pdf|xlsx?|et|ofd|rtf)$/i.test(words)
  if (name === undefined) return isNamed ? words : undefined
  if (words === '' || isNamed) return words || name
  return /\p{Script=Han}{4}/u.test(words) ? `${words}（${name}）` : name
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function textIn(element: Element): string {
  let text = ''
  const stack: Tree.ChildNode[] = [...element.childNodes].reverse()
  for (let node = stack.pop(); node && text.length < 200; node = stack.pop()) {
    if ('value' in node) text += node.value
    else if (isElement(node)) stack.push(...[...node.childNodes].reverse())
  }
  return text
}
