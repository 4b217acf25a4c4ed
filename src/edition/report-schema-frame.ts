/*
 * What a report has around its six sections, the same in every edition. A title is also the key's one Chinese name, so that
 * it may be written in its place.
 */
import type { Edition } from './edition.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** Prose: Markdown, or a file beside the report. */
export const proseSchema = {
  type: ['string', 'null', 'object'],
  description:
    'Markdown 文字；可以写 {{requests.received.total}} 取表中的数；文字放在旁边的文件里时，写 { file: 文件名.md } 或 { 文件: 文件名.md }',
  required: ['file'],
  additionalProperties: false,
  properties: { file: { title: '文件', description: '报告所在文件夹里的文件', type: 'string' } },
} as const

const text = (title: string, description?: string): JsonSchema => ({
  title,
  ...(description === undefined ? {} : { description }),
  type: 'string',
  pattern: '\\S',
})

/** Footnotes of a table. */
export const notesSchema = {
  title: '表注',
  description: '印在表下的说明，一条或逐条写',
  type: ['string', 'array', 'null'],
  items: { type: 'string' },
} as const

/** What a cell with a printed note is made of. */
export const notedTitles = { value: '数', note: '注' } as const

/** Levels of agencies. */
export const levels = ['province', 'prefecture', 'county', 'department', 'township'] as const

/** Chinese names of values from a fixed list, by the key that has them; the first is written, all are read. */
export const valueNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  level: {
    province: ['省级'],
    prefecture: ['市级'],
    county: ['县级'],
    department: ['部门'],
    township: ['乡镇', '街道', '乡镇街道'],
  },
  blanks: { zero: ['印0'], keep: ['留空'] },
  fonts: { bundled: ['随带'], system: ['本机'] },
}

const agency: JsonSchema = {
  title: '机关',
  type: 'object',
  required: ['name', 'level'],
  additionalProperties: false,
  properties: {
    name: text('名称', '机关全称，如 青溪县枫山镇人民政府'),
    level: {
      title: '级别',
      description: 'province 省级，prefecture 市级，county 县级，department 部门，township 乡镇街道',
      enum: levels,
    },
  },
}

const contact: JsonSchema = {
  title: '联系方式',
  type: 'object',
  additionalProperties: false,
  properties: {
    address: text('地址'),
    phone: digits('电话'),
    postcode: digits('邮编'),
    email: text('邮箱'),
  },
}

function digits(title: string): JsonSchema {
  return { title, type: ['string', 'integer'] }
}

const waivers: JsonSchema = {
  title: '豁免',
  description: '有意接受的提示，须写明理由；没有用上的会被指出',
  type: 'array',
  items: {
    type: 'object',
    required: ['rule', 'reason'],
    additionalProperties: false,
    properties: {
      rule: text('规则', '提示右上方的代码，如 declared-identity'),
      at: text('位置', '所在的键，如 requests 或 requests.carriedOut，中文键也行；不写为整份报告'),
      reason: text('理由'),
      until: {
        ...text('至', '到期日，如 2026-12-31，过后不再豁免'),
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      },
    },
  },
}

/** Properties of a report other than its sections. */
export const frameProperties = ({
  edition,
  years,
  title,
}: Edition): Readonly<Record<string, JsonSchema>> => ({
  year: {
    title: '年度',
    description: `统计年度；本版表样适用于 ${years.from} ${years.to === undefined ? '年及以后' : `至 ${years.to} 年`}`,
    type: 'integer',
    minimum: 1949,
    maximum: 2999,
  },
  edition: { title: '版本', description: '通常不写，由年度决定', const: edition },
  agency,
  title: text('标题', `不写时为“${title.replace('{name}', '机关全称').replace('{year}', '年度')}”`),
  previous: text(
    '上年报告',
    '上年的报告文件，相对本文件所在的文件夹，如 ../2024/report.yaml；不写则按机关和年度在一起检查的文件里找',
  ),
  published: { ...text('发布日期', '如 2026-01-20'), pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  contact,
  preamble: { ...proseSchema, title: '前言' },
  blanks: {
    title: '没写的格子',
    description: 'zero 印 0（默认）；keep 留空',
    enum: ['zero', 'keep'],
  },
  fonts: {
    title: '字体',
    description: 'bundled 用随带的开源字体（默认，各处一致）；system 优先用本机的公文字体',
    enum: ['bundled', 'system'],
  },
  waivers,
})
