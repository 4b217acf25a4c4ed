import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import compiled from '../../../templates/compiled/templates.js'
import { Defect } from '../../errors.ts'

export type Template = (context: object) => string

let templates: ReadonlyMap<string, Template> | undefined

/** The template of a name, ready to be filled; what it is filled with is escaped, except where the template says not to. */
export function templateNamed(name: string): Template {
  const template = (templates ??= loaded()).get(name)
  if (!template) throw new Defect({ zh: `缺少 ${name} 模板`, en: `the template ${name} is missing` })
  return template
}

/** The templates in an instance of their own, without the helpers that log or look names up. */
function loaded(): ReadonlyMap<string, Template> {
  // The runtime's own types are empty; it is the library without its compiler.
  const handlebars = (runtime as unknown as typeof Handlebars).create()
  handlebars.unregisterHelper('log')
  handlebars.unregisterHelper('lookup')
  const entries = Object.entries(compiled).map(
    ([name, specification]) => [name, handlebars.template(specification as TemplateSpecification)] as const,
  )
  for (const [name, template] of entries) handlebars.registerPartial(name, template)
  return new Map(entries.map(([name, template]) => [name, (context: object) => template(context)]))
}
