/* An Excel workbook: what is seen on its sheets, in the order of their tabs. */
import type { Archive } from '../archive/archive.ts'
import { archiveLimits } from '../archive/limits.ts'
import { allText, tellForeignMatter, titleOf, treeOf, type MainPart } from '../archive/office-package.ts'
import { relationsOf, type Relation } from '../archive/relations.ts'
import { damaged } from '../archive/refusals.ts'
import { elements, within, type XmlElement } from '../archive/xml-tree.ts'
import type { Extract, Item } from '../extract.ts'
import { isForm } from '../form/is-form.ts'
import type { SheetCells } from '../form/workbook-cells.ts'
import { quoted, remarksOf, type Remarks } from '../remarks.ts'
import { cellStyles } from './cell-styles.ts'
import { readSheet, type Shared, type Sheet } from './read-sheet.ts'
import { seenCells } from './seen-cells.ts'
import { sheetItems } from './sheet-items.ts'
import { sharedStrings } from './strings.ts'

/** Reads an opened archive whose main part is a workbook. Throws `Refused`. */
export async function readXlsx(archive: Archive, { name: main, root: workbook }: MainPart): Promise<Extract> {
  const relations = await relationsOf(archive, main)
  const sheets = elements(within(workbook, 's:sheets'), 's:sheet')
  if (sheets.length === 0) throw damaged()
  const remarks = remarksOf()
  await tellForeignMatter(archive, [main], remarks)
  const stringsPart = relations.find(({ type }) => type === 'sharedStrings')?.target ?? ''
  const shared: Shared = {
    strings: sharedStrings(await archive.read(stringsPart), stringsPart),
    styles: cellStyles(await treeOf(archive, relations.find(({ type }) => type === 'styles')?.target)),
    budget: { cells: archiveLimits.cells },
  }
  const from1904 = /^(?:1|true)$/.test(within(workbook, 's:workbookPr')?.attributes['date1904'] ?? '')
  const open = { archive, relations, remarks, shared, from1904 }
  const opened: Opened[] = []
  for (const sheet of sheets) opened.push(...(await openSheet(sheet, open)))
  const form = formIn(opened)
  const items: Item[] = []
  for (const one of opened) items.push(...(await itemsOf(one, { ...open, isForm: form !== undefined })))
  const title = await titleOf(archive)
  return { format: 'xlsx', title, items, remarks: remarks.all(), ...(form ? { form } : {}) }
}

interface Workbook {
  readonly archive: Archive
  readonly relations: readonly Relation[]
  readonly remarks: Remarks
  readonly shared: Shared
  readonly from1904: boolean
}

/** A sheet of cells that was read. */
interface Opened {
  readonly name: string
  readonly part: string
  readonly isVisible: boolean
  readonly sheet: Sheet
}

async function openSheet({ attributes }: XmlElement, workbook: Workbook): Promise<readonly Opened[]> {
  const { archive, relations, remarks, shared } = workbook
  const name = attributes['name'] ?? ''
  const relation = relations.find(({ id }) => id === attributes['r:id'])
  if (relation?.type !== 'worksheet') {
    remarks.add(name, {
      zh: '不是普通工作表（图表或宏表），未读入',
      en: 'no ordinary sheet (a chart or macros); it was left out',
    })
    return []
  }
  const bytes = await archive.read(relation.target)
  if (bytes === undefined) throw damaged()
  const isVisible = (attributes['state'] ?? 'visible') === 'visible'
  return [{ name, part: relation.target, isVisible, sheet: readSheet(bytes, relation.target, shared) }]
}

/** The cells of all sheets that are seen, where they are those of our form. */
function formIn(opened: readonly Opened[]): readonly SheetCells[] | undefined {
  const visible = opened.filter(({ isVisible }) => isVisible)
  if (!isForm(visible.map(({ name, sheet }) => ({ name, cells: sheet.cells })))) return undefined
  return visible.map(({ name, sheet }) => ({
    name,
    cells: sheet.cells.map((cell) =>
      sheet.isHiddenRow(cell.row) || sheet.isHiddenColumn(cell.column)
        ? { ...cell, isHidden: true as const }
        : cell,
    ),
  }))
}

/** What is seen on a sheet. Of the cells of a form its own reader tells. */
async function itemsOf(
  { name, part, isVisible, sheet }: Opened,
  { archive, remarks, from1904, isForm: byKeys }: Workbook & { readonly isForm: boolean },
): Promise<readonly Item[]> {
  const own = isVisible && !byKeys ? remarks : remarksOf()
  const seen = seenCells(sheet, { name, from1904, remarks: own })
  if (!isVisible) {
    tellHidden(name, seen.map(({ text }) => text).join(' '), remarks)
    return []
  }
  await tellAsides(archive, part, { name, remarks })
  return byKeys ? [] : sheetItems(name, seen, sheet.isHiddenRow)
}

function tellHidden(name: string, words: string, remarks: Remarks): void {
  if (words === '') return
  remarks.add(name, {
    zh: `工作表已隐藏，未读入：“${quoted(words)}”`,
    en: `the sheet is hidden and was left out: “${quoted(words)}”`,
  })
}

interface Told {
  readonly name: string
  readonly remarks: Remarks
}

/** Comments on cells and words in drawings are no part of the sheet. */
async function tellAsides(archive: Archive, part: string, { name, remarks }: Told): Promise<void> {
  for (const { type, target, external } of await relationsOf(archive, part)) {
    if (external) continue
    if (type === 'comments')
      for (const comment of elements(within(await treeOf(archive, target), 's:commentList'), 's:comment'))
        tellAside(remarks, `${name}!${comment.attributes['ref'] ?? ''}`, [
          '批注',
          'a comment',
          quoted(allText(comment)),
        ])
    if (type === 'drawing')
      tellAside(remarks, name, [
        '图形中的文字',
        'text in a drawing',
        quoted(drawnText(await treeOf(archive, target))),
      ])
  }
}

function tellAside(remarks: Remarks, at: string, [zh, en, words]: readonly [string, string, string]): void {
  if (words !== '') remarks.add(at, { zh: `${zh}未读入：“${words}”`, en: `${en} was left out: “${words}”` })
}

const drawnText = (of: XmlElement | undefined): string =>
  elements(of)
    .map((child) => (child.name === 'a:t' ? allText(child) : drawnText(child)))
    .join('')
