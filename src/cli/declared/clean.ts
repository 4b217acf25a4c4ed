import type { Declared } from './declared.ts'

export const clean: Declared = {
  name: 'clean',
  parameters: '[folder]',
  summary: {
    zh: '删除 build 生成的成品（改动过的保留）和记录',
    en: 'remove what build wrote, unless it was changed since, and its ledger',
  },
  options: [{ flags: '--dry-run', does: { zh: '只说会删什么', en: 'only say what would go' } }],
  examples: [
    ['disclosure clean out --dry-run', { zh: '先看会删什么', en: 'see first what would go' }],
    ['disclosure clean out', { zh: '删除', en: 'remove it' }],
  ],
  load: () => import('../commands/clean.ts'),
}
