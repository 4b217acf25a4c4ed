/* Sentences of the kinds that published reports write, with what is to be found in each; most are near misses in which nothing is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiled } from '../../support/sources.ts'
import { readings } from '../../../src/edition/readings.ts'

const agency = 'agency: { name: 青溪县枫山镇人民政府, level: township }\n'
const rest = 'problems: 问题\notherMatters: 事项\n'

const full = (head: string): string => `year: 2025
${head}${rest}proactiveDisclosure:
  rules: { issued: 1, repealed: 0, inForce: 3 }
  normativeDocuments: { issued: 6, repealed: 2, inForce: 30 }
  adminFees: { amount: 0.5 }
requests:
  received: { naturalPerson: 36, commercial: 4 }
  carriedIn: { naturalPerson: 3 }
  outcomes:
    granted: { naturalPerson: 14, commercial: 1 }
    partial: { naturalPerson: 4 }
    refused: { stateSecret: { naturalPerson: 2 }, thirdParty: { naturalPerson: 3 } }
    unable: { notHeld: { naturalPerson: 8 }, unclear: { naturalPerson: 1, commercial: 1 } }
    notProcessed: { petition: { naturalPerson: 3 } }
    otherHandling: { otherReason: { commercial: 2 } }
  carriedOut: { naturalPerson: 4 }
disputes:
  reconsideration: { upheld: 3, corrected: 1, pending: 1 }
  litigation: { direct: { upheld: 2 }, afterReconsideration: { upheld: 1, pending: 1 } }
`

const reports: Readonly<Record<string, string>> = {
  full: full(agency),
  county: full('agency: { name: 青溪县人民政府, level: county }\n'),
  office: full('agency: { name: 青溪县人民政府办公室, level: department }\n'),
  bureau: full('agency: { name: 青溪县自然资源和规划局, level: department }\n'),
  none: `year: 2025\n${agency}${rest}proactiveDisclosure: {}\nrequests: {}\ndisputes: {}\n`,
  old: `year: 2019
${agency}${rest}proactiveDisclosure:
  normativeDocuments: { produced: 2, disclosed: 2, totalDisclosed: 9 }
requests:
  received: { naturalPerson: 3 }
  outcomes: { granted: { naturalPerson: 2 }, otherHandling: { naturalPerson: 1 } }
disputes: {}
`,
  blank: `year: 2025\n${agency}${rest}blanks: keep\nproactiveDisclosure: {}\nrequests: {}\ndisputes: {}\n`,
}

const lines = readFileSync(join(__dirname, 'sentences.txt'), 'utf8').split('\n')
let name = ''
const cases = lines.flatMap((line): readonly (readonly [string, string, readonly string[]])[] => {
  if (/^\[\w+\]$/.test(line)) name = line.slice(1, -1)
  if (/^(?:\[|#|$)/.test(line)) return []
  const [sentence = '', expected = ''] = line.split(' => ')
  return [[name, sentence, expected === '' ? [] : expected.split(' / ')]]
})

/** What is found in a sentence: code and the very words underlined. */
function found(report: string, sentence: string): readonly string[] {
  const { findings } = compiled(
    `${reports[report] ?? ''}overview: ${JSON.stringify(sentence.replaceAll(String.raw`\n`, '\n'))}\n`,
  )
  return findings
    .filter(({ code }) => code.endsWith('-in-prose'))
    .map(({ code, at }) => `${code} ${at.source.text.slice(at.range.start, at.range.end)}`)
}

test('there are at least 120 sentences, and in most nothing is wrong', () => {
  expect(cases.length).toBeGreaterThanOrEqual(180)
  expect(cases.filter(([, , expected]) => expected.length === 0).length).toBeGreaterThan(cases.length / 2)
})

test.each(cases)('%s: %s', (report, sentence, expected) => {
  expect(found(report, sentence)).toEqual(expected)
})

test('each rule that readings name is one of those that the sentences raise', () => {
  const raised = new Set(cases.flatMap(([, , expected]) => expected.map((one) => one.split(' ')[0])))
  expect([...new Set(readings.measures.map(({ rule }) => rule)), 'fees-in-prose'].sort()).toEqual(
    [...raised].sort(),
  )
})
