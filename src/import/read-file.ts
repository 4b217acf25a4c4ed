/* The door of the readers: bytes in, what they hold out, or why they are not read. Runs in a process of its own. */
import { openArchive } from './archive/archive.ts'
import { locked } from './archive/refusals.ts'
import { mainPart } from './archive/office-package.ts'
import { readDocx } from './docx/read-docx.ts'
import type { Extract } from './extract.ts'
import type { Extraction } from './extraction.ts'
import { kindOfFile, type FileKind } from './kind-of-file.ts'
import type { CharacterMaps } from './pdf/open-pdf.ts'
import { readPageOrText } from './read-page-or-text.ts'
import { Refused } from './refused.ts'
import { wrongEnding } from './wrong-ending.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/** Reads a file by its content. `name` is only compared with it. Never throws for what a file holds. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  characterMap: CharacterMaps = noMaps,
): Promise<Extraction> {
  const kind = kindOfFile(bytes)
  try {
    if (kind === 'html' || kind === 'text') return checked(await readPageOrText(bytes, name), name)
    return checked({ extract: await read(bytes, kind, characterMap) }, name)
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.text }
    throw error
  }
}

const noMaps: CharacterMaps = () => Promise.reject(new Error('there are no maps of characters'))

/** Says so where the name ends like another format. */
function checked(extraction: Extraction, name: string): Extraction {
  if ('refusal' in extraction) return extraction
  const { extract } = extraction
  const text = wrongEnding(name, extract.format)
  return text === undefined
    ? extraction
    : { extract: { ...extract, remarks: [{ at: '', text }, ...extract.remarks] } }
}

function read(bytes: Uint8Array, kind: FileKind, characterMap: CharacterMaps): Promise<Extract> {
  if (kind === 'zip') return readOffice(bytes)
  // Its library is large, and few files are PDFs.
  if (kind === 'pdf') return import('./pdf/read-pdf.ts').then(({ readPdf }) => readPdf(bytes, characterMap))
  if (kind === 'locked') throw locked()
  if (kind === 'empty') throw new Refused({ zh: '文件是空的', en: 'the file is empty' })
  if (kind === 'picture')
    throw new Refused({
      zh: '文件是图片，不能从图片中读出文字：请提供 Word、Excel、网页或带文字的 PDF',
      en: 'the file is a picture, and no text can be read out of pictures: use Word, Excel, a web page or a PDF with text',
    })
  throw new Refused({
    zh: '不认识这种文件，或文件已损坏：可以导入 .docx、.xlsx、.html、.txt 和带文字的 .pdf',
    en: 'this kind of file is not known, or the file is damaged: .docx, .xlsx, .html, .txt and .pdf with text can be imported',
  })
}

async function readOffice(bytes: Uint8Array): Promise<Extract> {
  const archive = await openArchive(bytes)
  const main = await mainPart(archive)
  if (main?.root?.name === 'w:document') return readDocx(archive, main)
  if (main?.root?.name === 's:workbook') return readXlsx(archive, main)
  if (main !== undefined && /\.bin$/i.test(main.name))
    throw new Refused({
      zh: '这是 Excel 的二进制工作簿（.xlsb）：请另存为 .xlsx 再导入',
      en: 'this is a binary Excel workbook (.xlsb): save it as .xlsx, then import it',
    })
  throw new Refused({
    zh: '这是压缩包，但不是 Word 或 Excel 文件：请先解压，导入其中的文件',
    en: 'this is an archive but no Word or Excel file: unpack it and import the files inside',
  })
}
