import type { Explained } from '../../finding/explained.ts'

const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'

const missingKey: Explained = {
  code: 'missing-key',
  severity: 'error',
  title: { zh: '缺少必填项', en: 'something required is missing' },
  summary: { zh: '报告须写明年度、机关全称和层级', en: 'a report states its year, agency and level' },
  why: {
    zh: '年度决定用哪一版表样，机关全称印在标题里，层级说明是哪一级机关的报告。',
    en: 'The year decides the edition, the agency stands in the title, the level says what kind of agency reports.',
  },
  examples: { good: head, bad: 'year: 2025\nagency: { name: 青溪县枫山镇人民政府 }\n' },
}

const unknownKey: Explained = {
  code: 'unknown-key',
  severity: 'error',
  title: { zh: '不认识的键', en: 'an unknown key' },
  summary: { zh: '键名须与表样对应', en: 'keys are those of the form' },
  why: {
    zh: '写错键名的数不会进入任何一格；不报错就等于悄悄丢掉这个数。',
    en: 'A figure under a misspelt key would enter no cell: passing it over would lose it silently.',
  },
  examples: {
    good: `${head}requests: { received: { naturalPerson: 0 } }\n`,
    bad: `${head}requests: { recieved: { naturalPerson: 0 } }\n`,
  },
}

const wrongKind: Explained = {
  code: 'wrong-kind',
  severity: 'error',
  title: { zh: '内容的形式不对', en: 'the wrong kind of content' },
  summary: {
    zh: '该写数的地方写数，该分项的地方分项',
    en: 'figures where figures belong, items where items belong',
  },
  why: {
    zh: '形式不对就无法知道每个数属于哪一格。',
    en: 'In the wrong form it is not known which cell each figure belongs to.',
  },
  examples: {
    good: `${head}requests: { received: [0, 0, 0, 0, 0, 0, 0] }\n`,
    bad: `${head}requests: { received: 12 }\n`,
  },
}

const rowLength: Explained = {
  code: 'row-length',
  severity: 'error',
  title: { zh: '一行的格数不对', en: 'a row with the wrong number of cells' },
  summary: { zh: '按印出的样子写一行时，格数要齐', en: 'a row written as printed has all its cells' },
  why: {
    zh: '少一格，后面的数就都错位。',
    en: 'With one cell missing all later figures stand in the wrong column.',
  },
  examples: {
    good: `${head}requests: { received: [0, 0, 0, 0, 0, 0, 0] }\n`,
    bad: `${head}requests: { received: [0, 0, 0, 0, 0, 0] }\n`,
  },
}

const wrongValue: Explained = {
  code: 'wrong-value',
  severity: 'error',
  title: { zh: '值不在可用范围', en: 'a value that cannot stand here' },
  summary: { zh: '有固定写法的项按固定写法写', en: 'values with a fixed form keep to it' },
  why: {
    zh: '层级、日期等会用于判断，写法须一致。',
    en: 'Levels, dates and the like are used for decisions and need one form.',
  },
  examples: { good: `${head}published: 2026-01-20\n`, bad: `${head}published: 2026年1月20日\n` },
}

const moreFindings: Explained = {
  code: 'more-findings',
  severity: 'error',
  title: { zh: '还有更多问题', en: 'and there is more' },
  summary: { zh: '一份报告最多逐条列出 200 处结构问题', en: 'at most 200 structural mistakes are listed' },
  why: {
    zh: '问题太多时，多半是整体结构写错，先改前面的。',
    en: 'So many usually have one cause: mend the first ones.',
  },
  examples: {
    good: head,
    bad: `${head}${Array.from({ length: 205 }, (_, index) => `key${index}: 1\n`).join('')}`,
  },
}

export const schemaNotices = { missingKey, unknownKey, wrongKind, rowLength, wrongValue, moreFindings }
