/* A Word document: what a reader of its pages sees, in order. Nothing of it is run, fetched or followed. */
import type { Archive } from '../archive/archive.ts'
import { allText, tellForeignMatter, titleOf, treeOf, type MainPart } from '../archive/office-package.ts'
import { relationsOf, type Relation } from '../archive/relations.ts'
import { damaged } from '../archive/refusals.ts'
import { elements, within, type XmlElement } from '../archive/xml-tree.ts'
import type { Extract, Item } from '../extract.ts'
import { quoted, remarksOf, type Remarks } from '../remarks.ts'
import { readBlocks } from './blocks.ts'
import { countersOf } from './counters.ts'
import { listsOf } from './numbering.ts'
import { bodySink } from './sinks.ts'
import { stylesOf } from './styles.ts'
import type { Walk } from './walk.ts'

/** Reads an opened archive whose main part is a Word document. Throws `Refused`. */
export async function readDocx(archive: Archive, { name: main, root }: MainPart): Promise<Extract> {
  const relations = await relationsOf(archive, main)
  const body = within(root, 'w:body')
  if (body === undefined) throw damaged()
  const remarks = remarksOf()
  await tellForeignMatter(archive, [main, 'word/settings.xml'], remarks)
  const walk = await walkOf(archive, relations, remarks)
  const items: Item[] = []
  readBlocks(body.children, walk, {
    sink: bodySink(walk, (item) => {
      items.push(item)
    }),
    shaded: false,
  })
  await tellMargins(archive, relations, remarks)
  return {
    format: 'docx',
    title: await titleOf(archive),
    items,
    remarks: remarks.all(),
    pictures: walk.count.pictures,
  }
}

async function walkOf(archive: Archive, relations: readonly Relation[], remarks: Remarks): Promise<Walk> {
  const part = (type: string): Promise<XmlElement | undefined> =>
    treeOf(archive, relations.find((relation) => relation.type === type && !relation.external)?.target)
  const styles = stylesOf(await part('styles'))
  const lists = listsOf(await part('numbering'), (style) => styles.of(style)?.list)
  const unknown = new Set<string>()
  const counters = countersOf(lists, (format) => {
    if (unknown.has(format)) return
    unknown.add(format)
    remarks.add('', {
      zh: `自动编号的样式“${quoted(format)}”不认识，读作阿拉伯数字，请核对`,
      en: `automatic numbers in the format “${quoted(format)}” are not known and were read as digits, please check`,
    })
  })
  const asides = new Map([
    ...asidesOf(await part('footnotes'), 'w:footnote', 'w:footnoteReference'),
    ...asidesOf(await part('endnotes'), 'w:endnote', 'w:endnoteReference'),
    ...asidesOf(await part('comments'), 'w:comment', 'w:commentReference'),
  ])
  return {
    styles,
    lists,
    counters,
    remarks,
    asides,
    fields: [],
    count: { paragraphs: 0, tables: 0, cells: 0, pictures: 0 },
  }
}

const asidesOf = (
  part: XmlElement | undefined,
  name: string,
  reference: string,
): readonly (readonly [string, string])[] =>
  elements(part, name)
    .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
    .map((aside) => [`${reference} ${aside.attributes['w:id'] ?? ''}`, shownText(aside)])

/** Headers and footers are no part of a report's text. Those that say more than the page are told. */
async function tellMargins(
  archive: Archive,
  relations: readonly Relation[],
  remarks: Remarks,
): Promise<void> {
  const told = new Set<string>()
  for (const { type, target, external } of relations) {
    if (external || (type !== 'header' && type !== 'footer')) continue
    const text = quoted(shownText(await treeOf(archive, target)))
    if (told.has(text) || /^[\s\d\-－—–―·.第页共/]*$/u.test(text)) continue
    told.add(text)
    const [zh, en] = type === 'header' ? ['页眉', 'the header'] : ['页脚', 'the footer']
    remarks.add(zh, { zh: `${zh}未读入：“${text}”`, en: `${en} was left out: “${text}”` })
  }
}

/** The text of `w:t` alone: no instructions of fields, nothing deleted. */
function shownText(of: XmlElement | undefined): string {
  return elements(of)
    .map((child) =>
      child.name === 'w:t'
        ? allText(child)
        : child.name === 'w:del' || child.name === 'mc:Fallback'
          ? ''
          : shownText(child),
    )
    .join('')
}
