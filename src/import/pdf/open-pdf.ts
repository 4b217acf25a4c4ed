/* A PDF opened in memory by the PDF library, all of it in this thread: no worker scripts, no evaluated code, no fonts, no network. */
import './stand-ins.ts'
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import type * as Library from 'pdfjs-dist/legacy/build/pdf.mjs'
import { locked } from '../archive/refusals.ts'
import { Refused } from '../refused.ts'
import { flawedRuns } from './flawed-runs.ts'
import { matrixOf, type Matrix, type Page } from './geometry.ts'
import { overheard } from './overheard.ts'
import { drawnOn, type Codes, type Operators } from './page-rules.ts'
import { runsOf } from './page-runs.ts'

/** All pages and what was found on the way. */
export interface Opened {
  readonly title: string
  readonly pages: readonly Page[]
  /** Text that is written aslant, as watermarks are. */
  readonly aslant: string
  /** Its parts can only be read with a key. */
  readonly encrypted: boolean
  /** The library could not make out some font or some of a page. */
  readonly lost: boolean
  /** Number of the page that a page object makes, by its reference `10R`. */
  readonly numbers: ReadonlyMap<string, number>
}

/** Finds a map of characters by its name, `UniGB-UCS2-H`; throws where there is none. */
export type CharacterMaps = (name: string) => Promise<Uint8Array>

const pagesAtMost = 200
const runsAtMost = 200_000

/** Opens a PDF and reads what stands on its pages. Throws `Refused`. */
export async function openPdf(bytes: Uint8Array, characterMap: CharacterMaps): Promise<Opened> {
  ;(globalThis as Record<string, unknown>)['pdfjsWorker'] = worker
  const { getDocument, OPS, VerbosityLevel } = await library()
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.WARNINGS,
    isEvalSupported: false,
    // Maps of characters for fonts that are not part of the file; nothing else is ever handed to the library.
    cMapUrl: 'maps/',
    cMapPacked: true,
    BinaryDataFactory: factoryOf(characterMap),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are counted and never decoded.
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
  })
  try {
    const { value, lost } = await overheard(async () => pagesOf(await task.promise, OPS))
    return { ...value, lost }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw error instanceof Error && error.name === 'PasswordException' ? locked() : broken()
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

/** What the library asks for the data that it comes with. */
const factoryOf = (characterMap: CharacterMaps) =>
  class Maps {
    /** Gives a map of characters, and refuses whatever else is asked for. */
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      const name = /^([A-Za-z0-9-]{1,40})\.bcmap$/.exec(filename)?.[1]
      return kind === 'cMapUrl' && name !== undefined
        ? characterMap(name)
        : Promise.reject(new Error('only maps of characters are handed out'))
    }
  }

/** Loaded when it is needed, after what it looks for is in its place. */
function library(): Promise<typeof Library> {
  if (!('getBuiltinModule' in process))
    throw new Refused({
      zh: '读 PDF 需要 Node.js 20.16 或更新的版本：请升级，或导入 Word、网页版本',
      en: 'reading PDF takes Node.js 20.16 or newer: update it, or import the Word or web version',
    })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

async function pagesOf(document: PDFDocumentProxy, codes: Codes): Promise<Omit<Opened, 'lost'>> {
  if (document.numPages > pagesAtMost)
    throw new Refused({
      zh: `PDF 超过 ${pagesAtMost} 页，不读取：请只截取年报部分`,
      en: `the PDF has more than ${pagesAtMost} pages and is not read: cut out the report`,
    })
  const { info } = await document.getMetadata()
  const title: unknown = (info as Record<string, unknown>)['Title']
  const pages: Page[] = []
  const numbers = new Map<string, number>()
  let aslant = ''
  let count = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const source = await document.getPage(number)
    const { ref } = source
    if (ref !== null) numbers.set(`${ref.num}R${ref.gen === 0 ? '' : ref.gen}`, number)
    const { page, tilted } = await pageOf(source, number, codes)
    pages.push(page)
    aslant += tilted
    count += page.runs.length
    if (count > runsAtMost) throw broken()
    source.cleanup()
  }
  const encrypted = typeof (info as Record<string, unknown>)['EncryptFilterName'] === 'string'
  return { title: typeof title === 'string' ? title.trim() : '', pages, aslant, numbers, encrypted }
}

async function pageOf(
  source: PDFPageProxy,
  number: number,
  codes: Codes,
): Promise<{ readonly page: Page; readonly tilted: string }> {
  const viewport = source.getViewport({ scale: 1 })
  const view: Matrix = matrixOf(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height]
  const content = await source.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const { runs, aslant } = runsOf(content.items, view)
  const operators: unknown = await source.getOperatorList()
  const drawn = drawnOn(operators as Operators, codes, view)
  const { width, height } = viewport
  const within = runs.filter(
    ({ left, right, base }) => right > 0 && left < width && base > 0 && base < height + 20,
  )
  const recognised = drawn.invisible && drawn.covered > 0.5 * width * height
  const page: Page = {
    number,
    width,
    height,
    runs: flawedRuns(within, recognised ? [] : drawn.unseen, drawn.rules),
    rules: drawn.rules,
    recognised,
    pictures: drawn.pictures,
  }
  return { page, tilted: aslant }
}

const broken = (): Refused =>
  new Refused({
    zh: 'PDF 已损坏，或不是可以读取的 PDF：请用能打开它的程序另存一份，或导入 Word、网页版本',
    en: 'the PDF is damaged or none that can be read: save it anew with a program that opens it, or import the Word or web version',
  })
