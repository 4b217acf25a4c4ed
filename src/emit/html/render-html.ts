import { Defect } from '../../errors.ts'
import type { View } from '../../view/view.ts'
import { templateNamed } from './templates.ts'

export interface HtmlOptions {
  /** The @font-face rules with the faces in them, all ASCII. They enter the page unescaped; they are made from our own files. */
  readonly faceCss: string
  /** What `renderBody` gave for the same view. */
  readonly body?: string
}

/** The page as one self-contained HTML document: no script, no address that is fetched, its own content security policy. */
export const renderHtml = (view: View, options: HtmlOptions): string =>
  new TextDecoder().decode(htmlBytes(view, options))

/**
 * The same as the bytes of a file. The faces are most of them and are put in as bytes: within a text that also has Han they
 * would take two bytes a character, and three passes.
 */
export function htmlBytes(view: View, { faceCss, body = renderBody(view) }: HtmlOptions): Uint8Array {
  const [before, after, ...more] = templateNamed('report')({ ...view, body, faceCss: slot }).split(slot)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Defect({ zh: '模板中字体的位置不对', en: 'the template has not one place for the faces' })
  return Buffer.concat([Buffer.from(before), Buffer.from(faceCss, 'latin1'), Buffer.from(after)])
}

// A tag that no template writes, and no text of a report: its brackets are escaped.
const slot = '<faces>'

/** What stands in the body of that document. */
export const renderBody = (view: View): string => templateNamed('body')(view)

/** A document with the style sheet and an empty body, in which one report's body after another is set for printing. */
export const renderResident = (faces: View['faces']): string => templateNamed('resident')({ faces })
