import type { View } from '../../view/view.ts'
import { templateNamed } from './templates.ts'

export interface HtmlOptions {
  /** The @font-face rules with the faces in them. The only text that enters the page unescaped; it is made from our own files. */
  readonly faceCss: string
}

/** The page as one self-contained HTML document: no script, no address that is fetched, its own content security policy. */
export const renderHtml = (view: View, { faceCss }: HtmlOptions): string =>
  templateNamed('report')({ ...view, faceCss })

/** What stands in the body of that document. */
export const renderBody = (view: View): string => templateNamed('body')(view)

/** A document with the style sheet and an empty body, in which one report's body after another is set for printing. */
export const renderResident = (faces: View['faces']): string => templateNamed('resident')({ faces })
