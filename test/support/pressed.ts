/* Presses and documents for tests. */
import type { Renderer } from '../../src/cli/renderer.ts'
import { charactersByRole } from '../../src/emit/html/characters.ts'
import { renderBody, renderResident } from '../../src/emit/html/render-html.ts'
import { normalise } from '../../src/emit/pdf/normalise.ts'
import { Press, type PressOptions } from '../../src/emit/pdf/press.ts'
import type { Sheet } from '../../src/emit/pdf/resident-page.ts'
import type { Report } from '../../src/report/report.ts'
import { layOut } from '../../src/view/lay-out.ts'
import { variedReport } from '../../bench/varied-reports.ts'
import { compiled } from './sources.ts'

const presses: Press[] = []

/** A press that ends with `endPresses`: a test that fails must not leave a browser behind, or the run never ends. */
export function pressWith(changes: Partial<PressOptions> = {}): Press {
  const press = new Press({
    env: process.env,
    deadline: 20_000,
    resident: renderResident('bundled'),
    signal: new AbortController().signal,
    ...changes,
  })
  presses.push(press)
  return press
}

/** For `afterEach`. */
export const endPresses = async (): Promise<void> => {
  await Promise.all(presses.splice(0).map((press) => press.dispose()))
}

/** The document of a report. */
export function sheetOf(report: Report): Sheet {
  const view = layOut(report, { draft: false })
  return { title: view.title, body: renderBody(view), characters: charactersByRole(view) }
}

/** A document with a body written in a test. */
export function sheet(body: string, title = 't'): Sheet {
  const words = 'words enough for a page SECRET x'
  return { title, body, characters: { song: words, songBold: words, fang: '', kai: '', hei: words } }
}

/** Reports that differ, as many as wanted. */
export const variedReports = (count: number): readonly Report[] =>
  Array.from({ length: count }, (_, seed) => {
    const { report } = compiled(variedReport(seed))
    if (!report) throw new Error(`report ${seed} does not hold`)
    return report
  })

/** The bytes of a document that a press prints, without its times. */
export async function bytesOf(press: Press, one: Sheet): Promise<Buffer> {
  const { pdf } = await press.print(one)
  return Buffer.from(normalise(pdf, '20260101000000'))
}

/** A report's PDF. */
export async function pdfOf(renderer: Renderer, report: Report | undefined): Promise<Uint8Array> {
  if (!report) throw new Error('no report')
  const pdf = (await renderer.render(report, { draft: false, formats: ['pdf'] })).get('pdf')
  if (!(pdf instanceof Uint8Array)) throw new Error('no PDF')
  return pdf
}
