/* An edition with a fault is never used: each kind is refused, and the real ones have none. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { faults } from '../../src/edition/faults.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { filesIn, root } from '../support/sources.ts'

const files = filesIn('editions', /^\d{4}\.yaml$/)
const load = (file: string): Edition => parse(readFileSync(join(root, file), 'utf8')) as Edition

test('the editions have no fault', () => {
  expect(files).toEqual(['editions/2019.yaml', 'editions/2021.yaml'])
  expect(files.flatMap((file) => faults(load(file)))).toEqual([])
})

const text = readFileSync(join(root, 'editions/2021.yaml'), 'utf8')
const broken: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'an identity that names no row',
    'left: [received, carriedIn]',
    'left: [recieved, carriedIn]',
    /names “recieved”/,
  ],
  ['widths that do not fill the page', 'widths: [39, 39, 39, 39]', 'widths: [39, 39, 39, 30]', /sum to 147/],
  ['too many widths', 'widths: [39, 39, 39, 39]', 'widths: [31, 31, 31, 31, 32]', /5 widths for 4 columns/],
  ['two rows of one key', 'key: compulsion', 'key: penalties', /path “penalties.decisions”/],
  ['a corner that names no identity', '（{balance}）', '（{balanse}）', /“balanse”/],
  [
    'a short form that is another key’s label',
    'short: 废止,',
    'short: 1、本年制发件数,',
    /“本年制发件数” would be two keys/,
  ],
  ['an opening that names no row', 'opens: [carriedOut]', 'opens: [carriedOff]', /“carriedOff”/],
  [
    'a role that names no line',
    'rule-making: [proactiveDisclosure.rules]',
    'rule-making: [proactiveDisclosure.rulers]',
    /“rule-making” names “proactiveDisclosure.rulers”/,
  ],
]

test.each(broken)('%s', (_name, from, to, said) => {
  expect(text).toContain(from)
  expect(faults(parse(text.replace(from, to)) as Edition).join('\n')).toMatch(said)
})
