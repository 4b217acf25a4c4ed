import { catalogue } from '../../src/check/catalogue.ts'
import type { Account, Listed } from '../../src/finding/account.ts'

/** Words that some format would act on: controls, a lone surrogate, workflow commands, markup, tables, links, formulas. */
export const hostile =
  '=1+1 @cmd\u0000\u001b[31m\ud800 100%0A\r\n::error::x, a:b <script>alert(1)</script> ]]> & "q" \'q\' | `code` **b** [a](http://x) {{y}} \ufffe\u202e中文𠅤'

/** The same, at which a cell that calculates would begin. */
export const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("http://x")',
  "'x",
  '1e5',
  '2026-01-01',
  'TRUE',
]

const listed = (message: string): Listed => ({
  code: 'declared-identity',
  severity: 'error',
  file: `a b/${message}.yaml`,
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 5,
  path: `x.${message}`,
  title: message,
  message,
  why: message,
  fix: message,
  mend: message,
  related: [{ file: message, line: 1, column: 1, endLine: 1, endColumn: 2, path: message, label: message }],
  edits: [{ file: message, line: 1, column: 1, endLine: 1, endColumn: 2, text: message }],
  fingerprint: '0'.repeat(32),
  where: message,
})

/** A run in which every text that comes from outside is the given one. */
export const accountOfWords = (message: string): Account => ({
  language: 'zh',
  version: '0.0.0',
  today: '2026-01-20',
  reports: [
    {
      file: message,
      heading: message,
      agency: hostile,
      verdicts: { passed: 0, broken: 1, skipped: 0 },
      findings: [listed(message)],
      waived: [{ ...listed(message), fingerprint: '1'.repeat(32), reason: message }],
    },
  ],
  unopened: [{ file: message, reason: message }],
  catalogue,
  baseline: { known: 0, gone: 0 },
  summary: message,
  fails: () => true,
  nameOf: (file) => file,
})
