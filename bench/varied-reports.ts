/* Full reports that differ and tie out, as many as wanted, the same at every run. */
import { branches, type Branch } from '../src/edition/axis.ts'
import type { Edition, TableSection } from '../src/edition/edition.ts'
import { allEditions } from '../src/edition/editions.ts'
import { slots } from '../src/edition/lattice.ts'

/** Numbers below a bound, the same for the same seed (mulberry32). */
function numbers(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}

type Figures = Map<string, number>

/** Figures of a table with a declared identity over its rows: parts at random, totals summed, the first line what is left. */
function rowsTied(section: TableSection, random: (bound: number) => number): Figures {
  const figures: Figures = new Map()
  const block = section.table.blocks[0]
  const identity = section.table.identities?.find(({ over }) => over === 'rows')
  if (!block?.rows || !identity) throw new TypeError('a table with an identity over its rows was meant')
  const rows = branches(block.rows)
  const columns = branches(block.columns)
  const parts = columns.filter(({ leaf }) => !leaf.total)
  const name = (row: string, column: Branch): string => [section.key, row, ...column.path].join('.')
  for (const column of parts) {
    const at = (row: string): number => figures.get(name(row, column)) ?? 0
    for (const { leaf, path } of rows)
      if (!leaf.total) figures.set(name(path.join('.'), column), random(4) === 0 ? random(40) : 0)
    for (const { leaf, path } of rows) {
      if (!leaf.total) continue
      const group = path.slice(0, -1).join('.')
      const inside = rows.filter((row) => !row.leaf.total && row.path.join('.').startsWith(`${group}.`))
      figures.set(
        name(path.join('.'), column),
        inside.reduce((sum, row) => sum + at(row.path.join('.')), 0),
      )
    }
    const right = identity.right.reduce((sum, row) => sum + at(row), 0)
    const [first = '', second = ''] = identity.left
    const carried = Math.min(right, at(second))
    figures.set(name(second, column), carried)
    figures.set(name(first, column), right - carried)
  }
  const total = columns.find(({ leaf }) => leaf.total)
  for (const { path } of total ? rows : []) {
    const row = path.join('.')
    const sum = parts.reduce((all, column) => all + (figures.get(name(row, column)) ?? 0), 0)
    if (total) figures.set(name(row, total), sum)
  }
  return figures
}

/** Figures of a table whose groups of columns each end in, or begin with, their sum. */
function columnsTied(
  section: TableSection,
  random: (bound: number) => number,
  none: readonly string[],
): Figures {
  const figures: Figures = new Map()
  const cells = section.table.blocks.flatMap((block) => slots(block).flat())
  const holders = new Set(cells.flatMap(({ column: { leaf } }) => leaf.within ?? []))
  for (const { column, path } of cells) {
    const name = [section.key, ...path].join('.')
    const isLarge = column.leaf.stock !== undefined || holders.has(column.leaf.key)
    const figure = isLarge ? 100 + random(60) : 1 + random(60)
    if (!column.leaf.total) figures.set(name, none.some((one) => name.startsWith(`${one}.`)) ? 0 : figure)
  }
  for (const slot of cells) {
    if (!slot.column.leaf.total) continue
    const group = [section.key, ...slot.path.slice(0, -1)].join('.')
    const parts = [...figures].filter(([name]) => name.startsWith(`${group}.`))
    figures.set(
      `${group}.${slot.column.leaf.key}`,
      parts.reduce((sum, [, figure]) => sum + figure, 0),
    )
  }
  return figures
}

const sentences = [
  '围绕群众关心的重点领域，全年主动公开政府信息{n}条，其中政策解读{m}篇。',
  '进一步规范依申请公开的接收、登记、办理和答复各环节，做到件件有着落。',
  '对本机关网站和政务新媒体发布的信息逐条进行保密审查，全年审查{n}条。',
  '开设意见征集专栏，收到各界意见{m}条，采纳情况均已向社会公布。',
  '组织业务培训{m}次，参加人员{n}人次，社会评议结果为满意。',
  '安排专人负责公开平台的日常维护，及时更新机构职能和办事指南。',
]

const problems = [
  '政策解读的形式还比较单一，图表和问答用得不多；下一步将安排业务科室共同参与解读。',
  '个别栏目更新不够及时；已明确各栏目责任人，按月检查更新情况。',
  '村级公开内容的深度不一；将组织专题培训，统一公开目录。',
]

function prose(random: (bound: number) => number, heads: readonly string[], count: number): string {
  const sentence = (): string =>
    (sentences[random(sentences.length)] ?? '')
      .replace('{n}', String(100 + random(2000)))
      .replace('{m}', String(2 + random(60)))
  return heads
    .map(
      (head, index) =>
        `  （${'一二三四五'[index] ?? ''}）${head}。${Array.from({ length: count }, sentence).join('')}\n`,
    )
    .join('\n')
}

/** A table written as YAML, innermost maps on one line. An amount whose unit the form leaves to the cell carries one. */
function written({ key, table }: TableSection, figures: Figures): string {
  const cells = table.blocks.flatMap((block) => slots(block).flat())
  const bare = new Set(
    cells.flatMap(({ column: { leaf }, path }) =>
      leaf.kind === 'amount' && leaf.unit === undefined ? [[key, ...path].join('.')] : [],
    ),
  )
  const tree: Record<string, unknown> = {}
  for (const [name, figure] of figures) {
    const keys = name.split('.').slice(1)
    let node = tree
    for (const step of keys.slice(0, -1)) node = (node[step] ??= {}) as Record<string, unknown>
    node[keys.at(-1) ?? ''] = bare.has(name) ? `${figure}万元` : figure
  }
  const lines = (node: Record<string, unknown>, indent: string): string =>
    Object.entries(node)
      .map(([step, value]) => {
        const inner = value as Record<string, unknown>
        if (Object.values(inner).some((one) => typeof one === 'object'))
          return `${indent}${step}:\n${lines(inner, `${indent}  `)}`
        return `${indent}${step}: { ${Object.entries(inner)
          .map(([name, figure]) => `${name}: ${String(figure)}`)
          .join(', ')} }\n`
      })
      .join('')
  return `${key}:\n${lines(tree, '  ')}\n`
}

/** One report's source: every cell written, and prose of a usual length. `seed` decides all. */
export function variedReport(seed: number): string {
  const random = numbers(seed)
  const edition: Edition | undefined = allEditions[seed % allEditions.length]
  if (!edition) throw new TypeError('there is an edition')
  const year = edition.years.to ?? 2021 + (seed % 5)
  const county = Math.floor(seed / 40)
  const level = seed % 10 === 0 ? 'department' : 'township'
  const name = `云溪${county}县${seed}${level === 'township' ? '镇人民政府' : '局'}`
  const parts = edition.sections.map((section) => {
    if (section.kind === 'table') {
      const none = edition.roles['rule-making'] ?? []
      const figures = section.table.identities
        ? rowsTied(section, random)
        : columnsTied(section, random, none)
      return written(section, figures)
    }
    if (section.key === 'problems')
      return `${section.key}: |\n  ${problems[random(problems.length)] ?? ''}\n\n`
    const heads =
      section.key === 'overview'
        ? ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障']
        : ['其他']
    const fees = section.key === 'overview' ? '' : '  没有收取信息处理费。\n'
    return `${section.key}: |\n${prose(random, heads, 3)}${fees}\n`
  })
  return [
    `# ${name}${year}年政府信息公开工作年度报告\n`,
    `year: ${year}\nagency: { name: ${name}, level: ${level} }\npublished: ${year + 1}-01-${10 + (seed % 15)}\n\n`,
    `preamble: |\n  根据《中华人民共和国政府信息公开条例》编制。统计期限自${year}年1月1日起至${year}年12月31日止。\n\n`,
    ...parts,
  ].join('')
}
