/* A report as files: laid out once, its HTML and the PDF of the same HTML. */
import { EnvironmentError } from '../errors.ts'
import { charactersByRole } from '../emit/html/characters.ts'
import { htmlBytes, renderBody, renderResident } from '../emit/html/render-html.ts'
import { faceCss, families, officialOf } from '../emit/pdf/faces.ts'
import { inspect } from '../emit/pdf/inspect.ts'
import type { LaunchOptions } from '../emit/pdf/launch.ts'
import { normalise } from '../emit/pdf/normalise.ts'
import { Press } from '../emit/pdf/press.ts'
import type { Sheet } from '../emit/pdf/resident-page.ts'
import type { Language } from '../language/text.ts'
import type { Report } from '../report/report.ts'
import { layOut } from '../view/lay-out.ts'
import type { View } from '../view/view.ts'
import type { Format } from '../batch/outputs.ts'

export interface RendererOptions extends Omit<LaunchOptions, 'systemFonts'> {
  readonly signal: AbortSignal
  /** Language of what the Excel form says around the official labels. */
  readonly language?: Language
}

export class Renderer {
  private readonly presses = new Map<Report['fonts'], Press>()
  private readonly options: RendererOptions
  private told = false

  constructor(options: RendererOptions) {
    this.options = options
  }

  /** Begins to launch browsers, as many as are worth it for some number of reports, while the first page is being made. */
  warm(fonts: Report['fonts'], reports = 1): void {
    this.press(fonts).warm(reports)
  }

  /** Reports that may be rendered at a time so that no browser waits. */
  get width(): number {
    return this.press('bundled').width
  }

  /**
   * The report in each of the formats. May be called for many reports at once; the bytes are the same in whatever company.
   * Fails with an EnvironmentError that names the report, or with one and the same for every report when no browser starts.
   */
  async render(
    report: Report,
    { draft, formats }: { readonly draft: boolean; readonly formats: readonly Format[] },
  ): Promise<ReadonlyMap<Format, string | Uint8Array>> {
    const view = layOut(report, { draft })
    const made = new Map<Format, string | Uint8Array>()
    const paged = formats.includes('pdf') || formats.includes('html')
    const page = paged && { title: view.title, body: renderBody(view), characters: charactersByRole(view) }
    const pdf = page && formats.includes('pdf') ? this.pdf(page, report) : undefined
    // Told below, after the HTML.
    pdf?.catch(() => undefined)
    if (page && formats.includes('html'))
      made.set('html', htmlBytes(view, { faceCss: await faceCss(page.characters), body: page.body }))
    if (formats.includes('docx')) made.set('docx', await wordOf(view, report))
    if (formats.includes('xlsx')) made.set('xlsx', await formOf(report, this.options.language ?? 'zh'))
    if (pdf) made.set('pdf', await pdf)
    return made
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.presses.values()].map((press) => press.dispose()))
  }

  private async pdf(sheet: Sheet, report: Report): Promise<Uint8Array> {
    const { pdf, blocked } = await this.press(report.fonts).print(sheet)
    if (blocked[0] !== undefined) throw asked(blocked[0])
    const finished = normalise(pdf, `${dayOf(report).replaceAll('-', '')}000000`)
    const system = report.fonts === 'system'
    const { faces } = inspect(finished, system ? {} : { families })
    if (system) this.tellSubstitutes(faces)
    return finished
  }

  /** Once: which carried faces had to stand in although the machine's were asked for. */
  private tellSubstitutes(faces: readonly string[]): void {
    const missing = officialOf(faces)
    if (missing.length === 0 || this.told) return
    this.told = true
    this.options.onNotice?.({
      zh: `本机没有 ${missing.join('、')}，用了随带的字体`,
      en: `this machine lacks ${missing.join(', ')}; carried faces were used instead`,
    })
  }

  private press(fonts: Report['fonts']): Press {
    const systemFonts = fonts === 'system'
    const press =
      this.presses.get(fonts) ?? new Press({ ...this.options, systemFonts, resident: renderResident(fonts) })
    this.presses.set(fonts, press)
    return press
  }
}

/** The day that files say they were made: the report's own, so that the clock has no part in them. */
const dayOf = ({ published, year }: Report): string => published ?? `${year + 1}-01-01`

async function wordOf(view: View, report: Report): Promise<Uint8Array> {
  const { wordDocument } = await import('../emit/docx/word-document.ts')
  return wordDocument(view, { dated: dayOf(report) })
}

async function formOf(report: Report, language: Language): Promise<Uint8Array> {
  const { filledContent } = await import('../emit/xlsx/form/form-content.ts')
  const { formWorkbook } = await import('../emit/xlsx/form/form-workbook.ts')
  return formWorkbook(filledContent(report, language))
}

const asked = (url: string): EnvironmentError =>
  new EnvironmentError({
    zh: `页面想取 ${url}，已拦下，没有生成`,
    en: `the page asked for ${url}, which was refused; nothing was made`,
  })
