import type { Declared } from './declared.ts'

export const clean: Declared = {
  name: 'clean',
  parameters: '[folder]',
  summary: {
    zh: '删除 build 生成的成品（改动过的保留）和记录',
    en: 'remove what build wrote, unless it was changed since, and its ledger',
  },
  about: {
    zh: '只删记录里有、而且没有改动过的。记录没有了或读不出来的，不知道有哪些成品，留在原处。',
    en: 'Only what a ledger names and nobody changed. What a ledger named that is gone or cannot be read is not known, and stays.',
  },
  options: [{ flags: '--dry-run', does: { zh: '只说会删什么', en: 'only say what would go' } }],
  examples: [
    ['disclosure clean out --dry-run', { zh: '先看会删什么', en: 'see first what would go' }],
    ['disclosure clean out', { zh: '删除', en: 'remove it' }],
  ],
  load: () => import('../commands/clean.ts'),
}
