/* The shapes of `build --summary` and of a shard's record as JSON Schemas; a test holds real output against them. */
import type { Generated } from '../generate.ts'

const text = (description: string): object => ({ type: 'string', description })
const count = (description: string): object => ({ type: 'integer', minimum: 0, description })
const sha256 = (description: string): object => ({ type: 'string', pattern: '^[0-9a-f]{64}$', description })
const list = (items: object, description: string): object => ({ type: 'array', items, description })
const object = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})

const identities = object({
  passed: count('相合的勾稽关系'),
  broken: count('不合的'),
  skipped: count('因空白未判的'),
})
const findings = object({
  error: count('错误'),
  warning: count('提醒'),
  note: count('说明'),
  waived: count('已豁免'),
})
const exit = {
  enum: [0, 1, 2, 3, 4],
  description: '退出码：0 通过，1 有错误，2 打不开，3 本机环境问题，4 程序自身出错',
}

const result = object(
  {
    report: text('报告：源文件，或 名单:行'),
    named: { enum: ['folder', 'pattern'], description: '不是报告，是没有读到报告的文件夹或通配符' },
    agency: text('机关；读不出来时没有'),
    year: { type: 'integer', description: '年度' },
    level: text('层级'),
    edition: { type: 'integer', description: '表样' },
    region: text('地区：配置里写明的汇总单位，否则源文件所在的文件夹'),
    findings,
    identities,
    first: list(
      object({
        where: text('文件:行:列'),
        code: text('规则代码'),
        severity: { enum: ['error', 'warning', 'note'] },
        title: text('标题'),
        message: text('哪里不对'),
      }),
      '最先的几处问题，重的在前，最多三处',
    ),
    state: {
      enum: ['built', 'unchanged', 'rejected', 'failed'],
      description: 'built 已生成，unchanged 未变，rejected 有错误未生成，failed 没有做成',
    },
    exit,
    reason: text('没有做成的原因'),
    outputs: list(
      object({
        format: text('格式'),
        name: text('在成品文件夹里的路径，用 /'),
        bytes: count('字节数'),
        sha256: sha256('内容的 SHA-256'),
      }),
      '成品',
    ),
  },
  ['named', 'agency', 'year', 'level', 'edition', 'reason'],
)

const head = (name: string): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `https://disclosure.invalid/schemas/${name}.schema.json`,
})

export function generate(): Promise<Generated> {
  const summary = {
    ...head('summary'),
    title: 'disclosure build --summary',
    ...object({
      version: { const: 1, description: '有键取消或改变含义时加一' },
      tool: text('disclosure 的版本'),
      exit,
      count: count('报告份数，没有读到报告的文件夹和通配符不计'),
      places: count('没有读到报告的文件夹和通配符，在 reports 里有 named 一项'),
      states: object({
        built: count('已生成'),
        unchanged: count('未变'),
        rejected: count('有错误未生成'),
        failed: count('没有做成'),
      }),
      findings,
      identities,
      reports: list(result, '每份报告，按次序'),
    }),
  }
  const record = {
    ...head('record'),
    title: 'disclosure build --shard',
    ...object({
      record: { const: 1, description: '有键取消或改变含义时加一' },
      run: object({
        version: text('disclosure 的版本'),
        tool: sha256('程序和字体的摘要'),
        browser: text('浏览器的摘要；不打印时为空'),
        language: { enum: ['zh', 'en'] },
        settings: { type: 'object', description: '影响结果的选项' },
        reports: count('各份一共多少报告'),
        inputs: sha256('报告清单和内容的摘要'),
      }),
      shard: object({
        index: { type: 'integer', minimum: 1, description: '第几份' },
        count: { type: 'integer', minimum: 1, description: '共几份' },
      }),
      results: list(object({ place: count('在全部报告中的位置，从 0 起'), result }), '这一份的结果'),
    }),
  }
  return Promise.resolve({
    files: new Map([
      ['schemas/summary.schema.json', JSON.stringify(summary)],
      ['schemas/record.schema.json', JSON.stringify(record)],
    ]),
  })
}
