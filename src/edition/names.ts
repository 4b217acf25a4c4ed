/*
 * Every key of a report in an edition with the Chinese it may be written in: the official label, its short form and the
 * spellings seen in reports for what the form prints, one name each for the frame around it.
 */
import { isGroup, type Axis, type AxisNode } from './axis.ts'
import { bareLabel, withoutOrdinal, withoutRemark } from './bare-label.ts'
import type { Block, Edition, SectionSpec } from './edition.ts'
import { remembered } from './remembered.ts'
import { frameProperties, notedTitles, notesSchema, proseSchema, valueNames } from './report-schema-frame.ts'

/** A key, or a value from a fixed list, and what it is called. */
export interface Name {
  readonly key: string
  /** The Chinese name that is written for it. */
  readonly chinese: string
  /** All Chinese that is read as it; ordinal, punctuation, spaces and width make no difference. */
  readonly spellings: readonly string[]
  /** Keys of the map beneath it, in the form's order. */
  readonly within?: readonly Name[]
  /** Keys of each map in the list beneath it. */
  readonly items?: readonly Name[]
  /** Its value is one of these. */
  readonly values?: readonly Name[]
  /** On a group of rows: the columns, in which its sum may be asked for. */
  readonly sums?: readonly Name[]
}

/** The keys of a report in an edition, in the order in which a report is written. */
export const namesOf: (edition: Edition) => readonly Name[] = remembered((edition) => {
  const frame = propertyNames(frameProperties(edition))
  // Waivers, the frame's one list, close a report.
  const isLast = ({ items }: Name): boolean => items !== undefined
  return [
    ...frame.filter((name) => !isLast(name)),
    ...edition.sections.map(sectionName),
    ...frame.filter(isLast),
  ]
})

/** The key among siblings that is written so; `undefined` when there is none. */
export const nameCalled = (siblings: readonly Name[], written: string): Name | undefined => {
  const known = calls(siblings)
  return known.get(written) ?? (isChinese(written) ? known.get(bareLabel(written)) : undefined)
}

/** True for what is written in Chinese characters. */
export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** The shortest Chinese name that the form itself gives a line: its label without ordinal and remark, or its short form. */
export function chineseName({ label, short }: Pick<AxisNode, 'label' | 'short'>): string {
  const plain = withoutRemark(withoutOrdinal(label))
  return short !== undefined && [...short].length < [...plain].length ? short : plain
}

const calls: (siblings: readonly Name[]) => ReadonlyMap<string, Name> = remembered(
  (siblings) =>
    new Map(
      siblings.flatMap((name): [string, Name][] => [
        [name.key, name],
        ...name.spellings.map((spelling): [string, Name] => [bareLabel(spelling), name]),
      ]),
    ),
)

interface Property {
  readonly type?: unknown
  readonly title?: string
  readonly properties?: Readonly<Record<string, Property>>
  readonly items?: Property
}

const propertyNames = (properties: Readonly<Record<string, Property>>): readonly Name[] =>
  Object.entries(properties).map(([key, { title = key, properties: within, items }]) => ({
    key,
    chinese: title,
    spellings: [title],
    ...(within ? { within: propertyNames(within) } : {}),
    ...(items?.properties ? { items: propertyNames(items.properties) } : {}),
    ...(valueNames[key] ? { values: valuesOf(valueNames[key]) } : {}),
  }))

const valuesOf = (names: Readonly<Record<string, readonly string[]>>): readonly Name[] =>
  Object.entries(names).map(([key, spellings]) => ({ key, chinese: spellings[0] ?? key, spellings }))

const proseKeys = propertyNames(proseSchema.properties)
const cellKeys = propertyNames(
  Object.fromEntries(Object.entries(notedTitles).map(([key, title]) => [key, { title }])),
)

function sectionName(section: SectionSpec): Name {
  const { key, label, aliases = [] } = section
  const name = { key, chinese: label, spellings: [label, ...aliases] }
  if (section.kind === 'prose') return { ...name, within: proseKeys }
  return {
    ...name,
    within: [...section.table.blocks.flatMap(blockNames), ...propertyNames({ notes: notesSchema })],
  }
}

function blockNames({ rows, columns }: Block): readonly Name[] {
  const cells = lines(columns, { leaf: { within: cellKeys }, group: { items: cellKeys } })
  return rows ? lines(rows, { leaf: { within: cells, items: cellKeys }, group: { sums: cells } }) : cells
}

/** Names of the lines of an axis, nested as in a source: groups without a key are no step. */
const lines = (axis: Axis, beneath: Readonly<Record<'leaf' | 'group', Partial<Name>>>): readonly Name[] =>
  axis.flatMap((node): readonly Name[] => {
    if (!isGroup(node)) return [{ key: node.key, ...called(node), ...beneath.leaf }]
    const within = lines(node.children, beneath)
    return node.key === undefined ? within : [{ key: node.key, ...called(node), within, ...beneath.group }]
  })

const called = (node: AxisNode): Pick<Name, 'chinese' | 'spellings'> => ({
  chinese: chineseName(node),
  spellings: [
    node.label,
    withoutRemark(node.label),
    ...(node.short === undefined ? [] : [node.short]),
    ...(node.aliases ?? []),
  ],
})
