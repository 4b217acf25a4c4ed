import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import compiled from '../../../templates/compiled/templates.js'
import { Defect } from '../../errors.ts'
import type { View } from '../../view/view.ts'

export interface HtmlOptions {
  /** The @font-face rules with the faces in them. The only text that enters the page unescaped; it is made from our own files. */
  readonly faceCss: string
}

/** The page as one self-contained HTML document: no script, no address that is fetched, its own content security policy. */
export const renderHtml = (view: View, { faceCss }: HtmlOptions): string =>
  (page ??= loaded())({ ...view, faceCss })

type Page = (context: View & HtmlOptions) => string

let page: Page | undefined

/** The templates in an instance of their own, without the helpers that log or look names up. */
function loaded(): Page {
  // The runtime's own types are empty; it is the library without its compiler.
  const handlebars = (runtime as unknown as typeof Handlebars).create()
  handlebars.unregisterHelper('log')
  handlebars.unregisterHelper('lookup')
  const templates = Object.entries(compiled).map(
    ([name, specification]) => [name, handlebars.template(specification as TemplateSpecification)] as const,
  )
  for (const [name, template] of templates) handlebars.registerPartial(name, template)
  const report = templates.find(([name]) => name === 'report')?.[1]
  if (!report) throw new Defect({ zh: '缺少 report 模板', en: 'the report template is missing' })
  return (context) => report(context)
}
