/* editions/*.yaml → docs/editions/<year>.md: every key with its official label. */
import { isGroup, type Axis, type AxisNode } from '../../src/edition/axis.ts'
import type { Block, Edition, SectionSpec } from '../../src/edition/edition.ts'
import { ordinals } from '../../src/edition/ordinals.ts'
import type { Generated } from '../generate.ts'
import { loadEditions } from './editions.ts'

export async function generate(): Promise<Generated> {
  const pages = (await loadEditions()).map((edition): [string, string] => [
    `docs/editions/${edition.edition}.md`,
    page(edition),
  ])
  return { files: new Map(pages), folders: ['docs/editions'] }
}

function page(edition: Edition): string {
  const { from, to } = edition.years
  const years = to === undefined ? `${from} 年度起` : `${from} 至 ${to} 年度`
  return [
    `# ${edition.edition} 年版表样`,
    '',
    `适用：${years}。依据：${edition.notice.number}《${edition.notice.title}》。`,
    '',
    '左边是源文件里的键，右边是表样印的标目。缩进表示分项。总计可以不写，由程序计算。',
    ...edition.sections.flatMap(section),
    '',
  ].join('\n')
}

function section(spec: SectionSpec, index: number): readonly string[] {
  const heading = [
    '',
    `## ${ordinals[index] ?? ''}、${spec.label}`,
    '',
    `\`${spec.key}\`${spec.help === undefined ? '' : `：${spec.help}`}`,
  ]
  if (spec.kind === 'prose') return heading
  const identities = (spec.table.identities ?? []).map(({ says }) => `勾稽关系：${says}。`)
  return [...heading, ...identities.flatMap((says) => ['', says]), ...spec.table.blocks.flatMap(block)]
}

function block({ caption, rows, columns }: Block): readonly string[] {
  return [
    '',
    ...(caption === undefined ? [] : [`### ${caption}`, '']),
    ...(rows ? ['行：', '', ...lines(rows, ''), '', '列：', ''] : []),
    ...lines(columns, ''),
  ]
}

const lines = (axis: Axis, indent: string): readonly string[] => axis.flatMap((node) => line(node, indent))

function line(node: AxisNode, indent: string): readonly string[] {
  const name = node.key === undefined ? '（不写）' : `\`${node.key}\``
  const about = isGroup(node)
    ? []
    : [node.total ? '总计' : '', node.kind === 'change' ? '增减，可带正负号' : '', node.unit ?? ''].filter(
        Boolean,
      )
  const own = `${indent}- ${name} ${node.label}${about.length > 0 ? `（${about.join('，')}）` : ''}${node.help === undefined ? '' : `：${node.help}`}`
  return [own, ...(isGroup(node) ? lines(node.children, `${indent}  `) : [])]
}
