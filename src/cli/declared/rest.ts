import type { Declared } from './declared.ts'
import { browserOptions, configOption, keysOption } from './reading.ts'

export const explain: Declared = {
  name: 'explain',
  parameters: '[code]',
  summary: {
    zh: '说明一条规则：为什么、依据、看不出什么、正反例',
    en: 'explain a rule: why, its basis, what it cannot see, examples',
  },
  options: [configOption],
  examples: [
    ['disclosure explain', { zh: '列出全部规则', en: 'list all codes' }],
    ['disclosure explain declared-identity', { zh: '说明一条', en: 'explain one' }],
  ],
  load: () => import('../commands/explain.ts'),
}

export const schema: Declared = {
  name: 'schema',
  parameters: '[name]',
  summary: {
    zh: '输出 JSON Schema，供编辑器补全和说明',
    en: 'print a JSON Schema, for editors to complete and explain',
  },
  about: {
    zh: '名称：2019、2021（报告的两版表样，默认最新一版；2019.zh、2021.zh 是中文键的）、finding（check --format json 的输出）、baseline（基线）、summary（build --summary 的输出）、record（分份运行的记录）、config（disclosure.config.yaml）、edition（表样文件）。',
    en: 'Names: 2019, 2021 (reports in these editions; the latest by default; 2019.zh, 2021.zh with Chinese keys), finding (what check --format json prints), baseline, summary (what build --summary writes), record (of a shard), config (disclosure.config.yaml), edition (files of the form).',
  },
  options: [keysOption, { flags: '-o, --output <file>', does: { zh: '写到文件', en: 'file to write' } }],
  examples: [
    [
      'disclosure schema 2021 -o report.schema.json',
      { zh: '保存 2021 年版的', en: 'save the 2021 edition’s' },
    ],
  ],
  load: () => import('../commands/schema.ts'),
}

export const doctor: Declared = {
  name: 'doctor',
  parameters: '',
  summary: {
    zh: '检查浏览器、字体、版本，并打印一张测试页',
    en: 'look at browser, typefaces and versions, and print a test page',
  },
  options: [
    { flags: '-o, --output <file>', does: { zh: '保存测试页', en: 'keep the test page' } },
    { flags: '--json', does: { zh: '以 JSON 输出', en: 'print JSON' } },
    ...browserOptions,
  ],
  examples: [
    ['disclosure doctor -o test.pdf', { zh: '检查并保存测试页', en: 'look, and keep the test page' }],
  ],
  load: () => import('../commands/doctor.ts'),
}
