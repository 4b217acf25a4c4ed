import { spokenPath } from '../../../src/batch/storage/bucket-address.ts'
import { listing, pageIn } from '../../../src/batch/storage/listing.ts'
import type { Ask } from '../../../src/batch/storage/storage-client.ts'

const answer = (body: string): { status: number; headers: Headers; body: Uint8Array } => ({
  status: 200,
  headers: new Headers(),
  body: Buffer.from(`<?xml version="1.0"?><ListBucketResult>${body}</ListBucketResult>`),
})

test('pages are asked for until the last, and names are those directly beneath', async () => {
  const asked: Ask[] = []
  const pages = [
    '<IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b=</NextContinuationToken><Contents><Key>2025/甲&amp;乙.html</Key></Contents>',
    '<Contents><Key>2025/丙.pdf</Key><Size>3</Size></Contents><CommonPrefixes><Prefix>2025/县/</Prefix></CommonPrefixes>',
  ]
  const names = await listing('2025/', (ask) => {
    asked.push(ask)
    return Promise.resolve(answer(pages[asked.length - 1] ?? ''))
  })
  expect(names).toEqual(['甲&乙.html', '丙.pdf', '县'])
  expect(asked.map(({ query }) => query?.['continuation-token'])).toEqual([undefined, 'a&b='])
})

test('the prefix of the question is no name, and an empty folder has none', () => {
  expect(pageIn('<L><Prefix>2025/</Prefix><KeyCount>0</KeyCount></L>')).toEqual({ keys: [] })
})

test.each([
  ['/home/张/s3:/nianbao/2025/a.pdf', 's3://nianbao/2025/a.pdf'],
  ['s3:/nianbao', 's3://nianbao'],
  ['s3://nianbao/x', 's3://nianbao/x'],
  ['C:\\u\\s3:\\nianbao\\x', 's3://nianbao/x'],
  ['/home/reports3/a.pdf', '/home/reports3/a.pdf'],
  ['out/a.pdf', 'out/a.pdf'],
])('%s is said as %s', (path, said) => {
  expect(spokenPath(path)).toBe(said)
})
