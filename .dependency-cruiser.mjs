const order = [
  'machine',
  'language',
  'quantity',
  'source',
  'finding',
  'read',
  'edition',
  'report',
  'check',
  'view',
  'emit',
  'import',
  'batch',
  'cli',
]

/** A folder may be imported from the right of it in the order, never from the left. */
const oneWay = order.map((folder, index) => ({
  name: `${folder}-knows-no-later-stage`,
  comment: `Imports go one way: ${order.join(' ← ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(?:${order.slice(index + 1).join('|') || 'nothing-is-later'})/` },
}))

export default {
  forbidden: [
    ...oneWay,
    {
      name: 'check-and-view-are-strangers',
      comment: 'Findings never depend on the page, nor the page on findings.',
      severity: 'error',
      from: { path: '^src/view/' },
      to: { path: '^src/check/' },
    },
    {
      name: 'emit-and-import-are-strangers',
      comment: 'What is printed and what is read from print meet only in the report.',
      severity: 'error',
      from: { path: '^src/import/' },
      to: { path: '^src/(?:emit|view)/' },
    },
    {
      name: 'one-door-to-chromium',
      comment: 'Only emit/pdf drives a browser, so that its guards cannot be walked around.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/emit/pdf/' },
      to: { path: 'puppeteer|@sparticuz' },
    },
    {
      name: 'effects-at-the-rim',
      comment: 'Files, clock and processes are touched only where they are the subject.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:machine|emit/pdf|batch|cli)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:path|crypto|url)$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dev-dependency-in-the-product',
      severity: 'error',
      from: { path: '^(?:src|bin)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(?:^|/)(?:node_modules|dist)/' },
  },
}
