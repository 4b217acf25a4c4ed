/*
 * The JSON Schema (draft-07) of a report in an edition: what an editor completes and explains, and what the validator
 * holds a source against. No anyOf or oneOf anywhere, for their messages help nobody: a value that may be written in
 * several forms has several types, and each keyword speaks to its own.
 */
import { isGroup, type Axis, type AxisNode, type Leaf } from './axis.ts'
import type { Block, Edition, SectionSpec, TableSection } from './edition.ts'
import { ordinals } from './ordinals.ts'
import {
  frameProperties,
  notedTitles,
  notesSchema,
  proseSchema,
  type JsonSchema,
} from './report-schema-frame.ts'

/** The schema of reports in an edition, with Chinese titles (the official labels) and descriptions. */
export function reportSchema(edition: Edition): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://disclosure.invalid/schemas/report-${edition.edition}.schema.json`,
    title: `政府信息公开工作年度报告（${edition.edition} 年版）`,
    description: `依据${edition.notice.number}《${edition.notice.title}》`,
    type: 'object',
    required: ['year', 'agency'],
    additionalProperties: false,
    properties: {
      ...frameProperties(edition),
      ...Object.fromEntries(
        edition.sections.map((section, index) => [section.key, sectionSchema(section, index)]),
      ),
    },
    definitions: { ...cellDefinitions, ...rowDefinitions(edition) },
  }
}

function sectionSchema(section: SectionSpec, index: number): JsonSchema {
  const heading = {
    title: `${ordinals[index] ?? ''}、${section.label}`,
    ...(section.help === undefined ? {} : { description: section.help }),
  }
  if (section.kind === 'prose')
    return { ...proseSchema, ...heading, description: heading.description ?? proseSchema.description }
  return { ...heading, ...tableSchema(section) }
}

function tableSchema({ key, table }: TableSection): JsonSchema {
  const properties = Object.fromEntries(
    table.blocks.flatMap((block, index) => Object.entries(blockProperties(block, rowName(key, index)))),
  )
  return {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...properties,
      notes: notesSchema,
    },
  }
}

/** Rows of a block share one definition: the same columns. */
const rowName = (section: string, block: number): string => `${section}Row${block + 1}`

const blockProperties = ({ rows, columns }: Block, name: string): Readonly<Record<string, JsonSchema>> =>
  rows ? axisProperties(rows, () => reference(name)) : mapProperties(columns)

const rowDefinitions = ({ sections }: Edition): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    sections.flatMap((section) =>
      section.kind === 'table'
        ? section.table.blocks.flatMap(({ rows, columns }, index) =>
            rows ? [[rowName(section.key, index), lineSchema(axisProperties(columns, cellSchema))]] : [],
          )
        : [],
    ),
  )

// In draft-07 whatever stands beside a $ref is ignored, hence the allOf.
const reference = (name: string): JsonSchema => ({ allOf: [{ $ref: `#/definitions/${name}` }] })

/** The properties that an axis of rows adds: groups nest, groups without a key do not show. */
function axisProperties(axis: Axis, leafSchema: (leaf: Leaf) => JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(axis.flatMap((node) => propertiesOf(node, leafSchema)))
}

function propertiesOf(
  node: AxisNode,
  leafSchema: (leaf: Leaf) => JsonSchema,
): readonly (readonly [string, JsonSchema])[] {
  if (!isGroup(node)) return [[node.key, { ...titled(node), ...leafSchema(node) }]]
  const inner = axisProperties(node.children, leafSchema)
  if (node.key === undefined) return Object.entries(inner)
  return [
    [node.key, { ...titled(node), type: ['object', 'null'], additionalProperties: false, properties: inner }],
  ]
}

/** A row of cells: a map of its columns, or the figures as printed. */
function lineSchema(cells: Record<string, JsonSchema>): JsonSchema {
  const items = Object.values(cells)
  return {
    type: ['object', 'array', 'null'],
    additionalProperties: false,
    properties: cells,
    items,
    minItems: items.length,
    maxItems: items.length,
  }
}

/** Columns without rows: groups down to the innermost, which is a row of cells. */
function mapProperties(columns: Axis): Record<string, JsonSchema> {
  return Object.fromEntries(
    columns.flatMap((node): readonly (readonly [string, JsonSchema])[] => {
      if (!isGroup(node)) return [[node.key, { ...titled(node), ...cellSchema(node) }]]
      const inner = mapProperties(node.children)
      if (node.key === undefined) return Object.entries(inner)
      const shape = node.children.some(isGroup)
        ? { type: ['object', 'null'], additionalProperties: false, properties: inner }
        : lineSchema(inner)
      return [[node.key, { ...titled(node), ...shape }]]
    }),
  )
}

const titled = ({ label, help }: AxisNode): JsonSchema => ({
  title: label,
  ...(help === undefined ? {} : { description: help }),
})

const cellSchema = ({ kind = 'count', unit, total }: Leaf): JsonSchema => ({
  ...(total ? { description: '可以不写，由程序计算；写了就会核对' } : {}),
  ...reference(kind === 'amount' && unit === undefined ? 'amountWithUnit' : kind),
})

const figures = {
  count: { description: '数量', type: ['integer', 'null', 'object'], minimum: 0 },
  change: {
    description: '增减',
    type: ['integer', 'string', 'null', 'object'],
    pattern: '^[+-]?(0|[1-9][0-9]*)$',
  },
  amount: {
    description: '金额',
    type: ['number', 'string', 'null', 'object'],
    minimum: 0,
    pattern: '^[0-9]+(\\.[0-9]+)?$',
  },
  amountWithUnit: {
    description: '金额，连同单位写，如 542.16万元',
    type: ['number', 'string', 'null', 'object'],
    minimum: 0,
    pattern: '^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$',
  },
} as const

/** A cell of each kind: a figure, blank (`~`), or a figure with a printed note. */
const cellDefinitions: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(figures).map(([name, figure]) => [
    name,
    {
      ...figure,
      required: ['value'],
      additionalProperties: false,
      properties: {
        value: { ...figure, title: notedTitles.value, type: figure.type.filter((type) => type !== 'object') },
        note: { title: notedTitles.note, description: '印在数后面的说明', type: 'string' },
      },
    },
  ]),
)
