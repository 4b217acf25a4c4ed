import { fc } from '../support/fixed-cases.ts'
import { safeName } from '../../src/batch/file-name.ts'
import { nameBy, readPattern, type Naming } from '../../src/batch/name-pattern.ts'
import { UsageError } from '../../src/errors.ts'

const dayuan: Naming = {
  year: 2025,
  agency: '杭州市富阳区大源镇人民政府',
  level: 'township',
  edition: 2021,
  stem: 'report',
  folder: '富阳/大源',
  row: '',
}

test.each([
  ['杭州市富阳区大源镇人民政府', '杭州市富阳区大源镇人民政府'],
  ['CON', '_CON'],
  ['con.年报', '_con.年报'],
  ['LPT¹', '_LPT¹'],
  ['CONIN$', '_CONIN$'],
  ['console', 'console'],
  ['a<b>c:d"e/f\\g|h?i*j', 'abcdefghij'],
  ['..', '_'],
  ['../../etc/passwd', 'etcpasswd'],
  ['.profile', 'profile'],
  ['-rf', '_-rf'],
  ['年报. . ', '年报'],
  ['年\u202e报\u200b\u0007', '年报'],
  ['', '_'],
  ['???', '_'],
  ['cafe\u0301', 'café'],
  ['a\ud800b', 'ab'],
  ['大源　镇', '大源 镇'],
  ['😀镇', '😀镇'],
])('%j is named %j', (words, name) => {
  expect(safeName(words)).toBe(name)
})

test('66 Chinese characters stay whole; longer names are cut and stay apart', () => {
  expect(safeName('镇'.repeat(66))).toBe('镇'.repeat(66))
  const [one, other] = [safeName(`${'镇'.repeat(90)}甲`), safeName(`${'镇'.repeat(90)}乙`)]
  expect(one).toMatch(/^镇{63}~[0-9a-f]{8}$/)
  expect(other).not.toBe(one)
})

test('whatever the words, the name is safe, and naming it again changes nothing', () => {
  let runs = 0
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
      const name = safeName(words)
      runs += 1
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      expect(name).toBe(name.normalize('NFC'))
      expect(name).not.toMatch(/^$|^[.\s-]|[.\s]$|[/\\:*?"<>|\u0000-\u001f\u202a-\u202e]/u)
      expect(safeName(name)).toBe(name)
    }),
    { numRuns: 2000 },
  )
  expect(runs).toBe(2000)
})

test.each([
  ['{year}/{agency}.{ext}', '2025/杭州市富阳区大源镇人民政府.pdf'],
  ['{agency}', '杭州市富阳区大源镇人民政府.pdf'],
  ['{年度}/{机关}年报.{格式}', '2025/杭州市富阳区大源镇人民政府年报.pdf'],
  ['{folder}/{stem}.{ext}', '富阳/大源/report.pdf'],
  ['{ext}/{level}-{edition}-{stem}', 'pdf/township-2021-report.pdf'],
  ['{level}-{edition}.{stem}', 'township-2021.report.pdf'],
  ['./{year}//{stem}.{ext}', '2025/report.pdf'],
  ['{stem}-{ext}.txt', 'report-pdf.txt'],
])('%j', (text, name) => {
  expect(nameBy(readPattern(text), dayuan, 'pdf')).toBe(name)
})

test('what a report says cannot leave the folder of results', () => {
  const hostile = { ...dayuan, agency: '../../etc/cron.d/x', folder: '../..//..', stem: '..' }
  expect(nameBy(readPattern('{folder}/{agency}/{stem}.{ext}'), hostile, 'pdf')).toBe('_/_/_/etccron.dx/_.pdf')
})

test.each([
  ['/abs/{agency}.{ext}', '不能以 / 开头'],
  ['../{agency}.{ext}', '不能有 ..'],
  ['a\\{agency}', '不能有 ..'],
  ['{agnecy}.{ext}', '{agency}'],
  ['{bogus}/x', '{bogus} 不认识。可以用 {year} {agency}'],
  ['{agency.{ext}', '大括号'],
  ['agency}.{ext}', '大括号'],
])('the pattern %j is refused', (text, words) => {
  const error: unknown = (() => {
    try {
      return readPattern(text)
    } catch (caught) {
      return caught
    }
  })()
  expect(error).toBeInstanceOf(UsageError)
  expect((error as UsageError).text.zh).toContain(words)
})

test('what is not known is told in whole sentences', () => {
  const said = (text: string): string => {
    try {
      readPattern(text)
      return ''
    } catch (error) {
      return (error as UsageError).text.en
    }
  }
  expect(said('{bogus}/x')).toMatch(/is not known\. There are \{year\}/)
  expect(said('{agnecy}')).toMatch(/is not known; did you mean \{agency\}\? There are \{year\}/)
})
