/* What Word and Excel files have in common. */
import { quoted, type Remarks } from '../remarks.ts'
import type { Archive } from './archive.ts'
import { relationsOf } from './relations.ts'
import { within, xmlTree, type XmlElement } from './xml-tree.ts'

/** A part as a tree; undefined where it is not there. */
export async function treeOf(archive: Archive, part: string | undefined): Promise<XmlElement | undefined> {
  const bytes = part === undefined ? undefined : await archive.read(part)
  return bytes === undefined || part === undefined ? undefined : xmlTree(bytes, part)
}

/** The part that is the document itself. */
export interface MainPart {
  readonly name: string
  /** Undefined where it is no XML. */
  readonly root: XmlElement | undefined
}

/** Finds the main part; undefined where the archive is no office file. */
export async function mainPart(archive: Archive): Promise<MainPart | undefined> {
  const relations = await relationsOf(archive, '')
  const name = relations.find(({ type, external }) => type === 'officeDocument' && !external)?.target
  if (name === undefined) return undefined
  return { name, root: /\.bin$/i.test(name) ? undefined : await treeOf(archive, name) }
}

/** The title among the file's properties, '' where there is none. */
export async function titleOf(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '')
  const properties = await treeOf(archive, relations.find(({ type }) => type === 'core-properties')?.target)
  return allText(within(properties, 'dc:title')).trim()
}

/** All text within an element. */
export function allText(of: XmlElement | undefined): string {
  return (of?.children ?? []).map((node) => (typeof node === 'string' ? node : allText(node))).join('')
}

/** Says what the file carries and nobody runs or follows: macros, templates, pictures and data elsewhere. */
export async function tellForeignMatter(
  archive: Archive,
  parts: readonly string[],
  remarks: Remarks,
): Promise<void> {
  if (archive.names.some((name) => /vbaProject\.bin$/i.test(name)))
    remarks.add('', {
      zh: '文件带有宏，未运行，只读内容',
      en: 'the file carries macros; they were not run, only its content was read',
    })
  for (const part of parts) {
    const outside = (await relationsOf(archive, part)).filter(
      ({ external, type }) => external && type !== 'hyperlink',
    )
    for (const { target } of outside)
      remarks.add('', {
        zh: `文件引用了外部内容“${quoted(target)}”，没有联系，也没有读入`,
        en: `the file refers to “${quoted(target)}” outside itself; it was neither contacted nor read`,
      })
  }
}
