/* A PDF with a text layer: by its structure where it is tagged well, else by where things stand. */
import type { Extract, Item } from '../extract.ts'
import { Refused } from '../refused.ts'
import { checksumsHold } from './checksums.ts'
import { struckWords, unseenWords } from './flaw-of.ts'
import type { Run } from './geometry.ts'
import { isIllegible } from './illegible.ts'
import { quoted, remarksOf, type Remarks } from '../remarks.ts'
import { openPdf, type CharacterMaps, type Opened } from './open-pdf.ts'
import { printedItems } from './printed-items.ts'
import { rawPdf, type RawPdf } from './raw-objects.ts'
import { structureTree } from './structure-tree.ts'
import { taggedItems } from './tagged.ts'

/** Characters per page below which pages with pictures are scans. */
const fewest = 20

/** Reads a PDF. Throws `Refused`, for scans too. */
export async function readPdf(bytes: Uint8Array, characterMap: CharacterMaps): Promise<Extract> {
  const opened = await openPdf(bytes, characterMap)
  const { pages, title } = opened
  const characters = pages.reduce(
    (sum, { runs }) => sum + runs.reduce((length, { text }) => length + text.length, 0),
    0,
  )
  const pictures = pages.reduce((sum, page) => sum + page.pictures, 0)
  if (characters < fewest * pages.length && (pictures > 0 || characters === 0)) throw scanned()
  if (isIllegible(pages)) throw illegible()
  const remarks = remarksOf()
  tellDoubts(opened, remarks)
  const raw = rawPdf(bytes)
  if (!opened.encrypted && !checksumsHold(bytes, raw))
    remarks.add('', {
      zh: 'PDF 的校验和不符，文件可能在传送中受损，数字请逐格核对',
      en: 'a checksum inside the PDF does not hold, it may have been damaged on its way; please check every figure',
    })
  const items: readonly Item[] = byStructure(raw, opened) ?? printedItems(pages, remarks)
  return { format: 'pdf', title, items, remarks: remarks.all(), pictures }
}

function byStructure({ objects }: RawPdf, { pages, numbers }: Opened): readonly Item[] | undefined {
  const tree = structureTree(objects)
  return tree === undefined ? undefined : taggedItems(tree, pages, numbers)
}

function tellDoubts({ pages, aslant, lost }: Opened, remarks: Remarks): void {
  if (lost)
    remarks.add('', {
      zh: 'PDF 有的字体或内容读不出来，可能缺字、缺数，请逐格核对',
      en: 'some font or content of the PDF could not be made out; words or figures may be missing, please check each',
    })
  for (const { number, recognised } of pages)
    if (recognised)
      remarks.add(`第 ${number} 页`, {
        zh: '这一页是扫描件，文字由机器识别得来，数字可能有错，请逐格核对',
        en: 'this page is a scan whose text was recognised by a machine; figures may be wrong, please check each',
      })
  for (const { number, runs } of pages) tellFlaws(runs, `第 ${number} 页`, remarks)
  const tilted = quoted(aslant)
  if (tilted !== '')
    remarks.add('', {
      zh: `斜排或竖排的文字（水印）未读入：“${tilted}”`,
      en: `text written aslant (a watermark) was left out: “${tilted}”`,
    })
  const scans = pages.filter(({ runs, pictures }) => runs.length === 0 && pictures > 0)
  for (const { number } of scans)
    remarks.add(`第 ${number} 页`, {
      zh: '这一页是图片，没有文字可读',
      en: 'this page is a picture without text that could be read',
    })
}

function tellFlaws(runs: readonly Run[], at: string, remarks: Remarks): void {
  const [hidden, struck] = [unseenWords(runs), struckWords(runs)]
  if (hidden !== '')
    remarks.add(at, {
      zh: `与底色相同、看不见的文字未读入：“${hidden}”`,
      en: `words in the colour of what is behind them are not seen and were left out: “${hidden}”`,
    })
  if (struck !== '')
    remarks.add(at, {
      zh: `“${struck}”上有横线，可能已经划去，照读，请核对`,
      en: `a line goes through “${struck}”, it may be crossed out; it was read, please check`,
    })
}

const scanned = (): Refused =>
  new Refused({
    zh: 'PDF 里没有文字，是扫描件或图片：请提供 Word、网页或由 Word 直接导出的 PDF',
    en: 'the PDF holds no text, it is a scan or pictures: use the Word or web version, or a PDF exported from Word',
  })

const illegible = (): Refused =>
  new Refused({
    zh: 'PDF 的字体没有说明哪个字形是哪个字，读出来会是乱码：请提供 Word 或网页版本',
    en: 'the fonts of the PDF do not say which shape is which character, so that only nonsense could be read: use the Word or web version',
  })
