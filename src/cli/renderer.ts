/* A report as files: laid out once, its HTML and the PDF of the same HTML. */
import { EnvironmentError } from '../errors.ts'
import { charactersByRole } from '../emit/html/characters.ts'
import { renderHtml } from '../emit/html/render-html.ts'
import { faceCss, families, officialOf } from '../emit/pdf/faces.ts'
import { inspect } from '../emit/pdf/inspect.ts'
import type { LaunchOptions } from '../emit/pdf/launch.ts'
import { normalise } from '../emit/pdf/normalise.ts'
import { Printer } from '../emit/pdf/printer.ts'
import type { Report } from '../report/report.ts'
import { layOut } from '../view/lay-out.ts'
import type { View } from '../view/view.ts'
import type { Format } from '../batch/outputs.ts'

export interface RendererOptions extends Omit<LaunchOptions, 'systemFonts'> {
  readonly signal: AbortSignal
}

export class Renderer {
  private readonly printers = new Map<Report['fonts'], Printer>()
  private readonly options: RendererOptions
  private told = false

  constructor(options: RendererOptions) {
    this.options = options
  }

  /** Begins to launch the browser while the page is being made. */
  warm(fonts: Report['fonts']): void {
    this.printer(fonts).warm()
  }

  /** The report in each of the formats. */
  async render(
    report: Report,
    { draft, formats }: { readonly draft: boolean; readonly formats: readonly Format[] },
  ): Promise<ReadonlyMap<Format, string | Uint8Array>> {
    const view = layOut(report, { draft })
    const html = renderHtml(view, { faceCss: await faceCss(charactersByRole(view)) })
    const made = new Map<Format, string | Uint8Array>()
    if (formats.includes('html')) made.set('html', html)
    if (formats.includes('pdf')) made.set('pdf', await this.pdf(html, { view, report }))
    return made
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.printers.values()].map((printer) => printer.dispose()))
  }

  private async pdf(html: string, { view, report }: { view: View; report: Report }): Promise<Uint8Array> {
    const system = view.faces === 'system'
    const { pdf, blocked } = await this.printer(system ? 'system' : 'bundled').print(
      html,
      this.options.signal,
    )
    if (blocked[0] !== undefined) throw asked(blocked[0])
    const finished = normalise(
      pdf,
      `${(report.published ?? `${report.year + 1}-01-01`).replaceAll('-', '')}000000`,
    )
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

  private printer(fonts: Report['fonts']): Printer {
    const printer =
      this.printers.get(fonts) ?? new Printer({ ...this.options, systemFonts: fonts === 'system' })
    this.printers.set(fonts, printer)
    return printer
  }
}

const asked = (url: string): EnvironmentError =>
  new EnvironmentError({
    zh: `页面想取 ${url}，已拦下，没有生成`,
    en: `the page asked for ${url}, which was refused; nothing was made`,
  })
