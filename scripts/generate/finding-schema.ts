/* The shape of `check --format json` as a JSON Schema; a test holds real output against it. */
import { catalogue } from '../../src/check/catalogue.ts'
import type { Generated } from '../generate.ts'

const text = (description: string): object => ({ type: 'string', description })
const count = (description: string): object => ({ type: 'integer', minimum: 0, description })
const position = (description: string): object => ({ type: 'integer', minimum: 1, description })
const list = (items: object, description: string): object => ({ type: 'array', items, description })
const object = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})

const stretch = {
  file: text('文件，如命令行所写；- 为标准输入'),
  line: position('行，从 1 起'),
  column: position('列，从 1 起，按字计'),
  endLine: position('结束行'),
  endColumn: position('结束列，不含'),
}
const place = { ...stretch, path: text('报告中的键，以点相连；空为整份报告') }

/** What schemas/config.schema.json takes for the code of a house rule. */
const houseCode = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'

const finding = {
  code: {
    description: '规则代码，见 disclosure explain',
    anyOf: [
      { enum: catalogue.map(({ code }) => code), description: '随带的规则' },
      { type: 'string', pattern: houseCode, description: '自定规则（配置的 houseRules、modules）的代码' },
    ],
  },
  severity: { enum: ['error', 'warning', 'note'] },
  ...place,
  title: text('标题，同一规则都相同'),
  message: text('哪里不对'),
  why: text('依据'),
  fix: text('办法'),
  mend: text('可能的改法，由程序算出，不会自动改'),
  candidates: list(
    object({
      changes: list(
        object({
          path: text('格的键，以点相连'),
          from: { type: ['string', 'null'], description: '现在的数；null 为空格' },
          to: text('改成的数'),
        }),
        '要一起改的各格；改后这一处相符，也不使别处不符',
      ),
      reason: text('改成什么，有什么佐证'),
    }),
    '可能的改法，最多三种，可能性大的在前；由程序算出，不会自动改',
  ),
  related: list(object({ ...place, label: text('这一处是什么') }), '有关的其他格'),
  edits: list(object({ ...stretch, text: text('换上的字') }), '确定的改法，disclosure 可以代写'),
  fingerprint: {
    type: 'string',
    pattern: '^[0-9a-f]{32}$',
    description: '指纹：由代码、文件和格算出，不随行号变',
  },
}
const optional = ['why', 'fix', 'mend', 'candidates', 'edits']

const verdicts = { passed: count('相合的勾稽关系'), broken: count('不合的'), skipped: count('因空白未判的') }

export function generate(): Promise<Generated> {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://disclosure.invalid/schemas/finding.schema.json',
    title: 'disclosure check --format json',
    ...object({
      version: { const: 1, description: '有键取消或改变含义时加一' },
      findings: list(object(finding, optional), '没有豁免的问题'),
      waived: list(object({ ...finding, reason: text('豁免的理由') }, optional), '已豁免的问题'),
      ...verdicts,
      baseline: object({
        known: count('在基线中、不计的问题'),
        gone: count('基线中有、现已没有的问题'),
      }),
      reports: list(object({ file: text('文件'), ...verdicts }), '每份报告的勾稽结果'),
    }),
  }
  return Promise.resolve({ files: new Map([['schemas/finding.schema.json', JSON.stringify(schema)]]) })
}
