import { createHash } from 'node:crypto'
import { templateNamed } from './templates.ts'

/** A list of many reports in plain strings; templates/list.hbs reads only this. */
export interface ListPage {
  /** `zh-CN` or `en`. */
  readonly language: string
  readonly title: string
  readonly summary: string
  readonly words: { readonly search: string; readonly state: string; readonly all: string }
  /** The states there are, for the choice among them. */
  readonly states: readonly { readonly look: string; readonly name: string }[]
  readonly columns: readonly { readonly look: string; readonly name: string }[]
  readonly rows: readonly ListRow[]
}

export interface ListRow {
  /** `built`, `unchanged`, `rejected` or `failed`. */
  readonly look: string
  readonly name: string
  readonly file: string
  readonly region: string
  readonly year: string
  readonly state: string
  /** Orders states, what needs a person first. */
  readonly rank: string
  /** How many results there are. */
  readonly results: string
  readonly links: readonly { readonly format: string; readonly href: string }[]
  readonly errors: string
  readonly warnings: string
  readonly findings: readonly {
    readonly severity: string
    readonly where: string
    readonly message: string
    readonly code: string
  }[]
  /** Names of the columns, which stand in the row on a narrow screen. */
  readonly label: Readonly<Record<string, string>>
}

/**
 * The list as one self-contained HTML document. Its one script is ours, named by its digest in the page's own content
 * security policy, and only sorts and hides rows: without it the page is a plain table.
 */
export function renderList(page: ListPage): string {
  const script = templateNamed('sorting')({})
  const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`
  return templateNamed('list')({ ...page, scriptHash })
}
