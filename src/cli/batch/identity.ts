/* What besides a report's own text decides its results. */
import { keyOf } from '../../batch/ledger.ts'
import type { Item } from '../../batch/make-all.ts'
import { toolIdentity } from '../../batch/tool-identity.ts'
import { textOption } from '../options.ts'
import { version } from '../version.ts'
import type { Run } from './run-of.ts'

export interface Identity {
  /** Program, forms, templates and typefaces. */
  readonly tool: string
  /** The browser; empty where none prints. */
  readonly browser: string
  /** The options that show in results. */
  readonly settings: Readonly<Record<string, unknown>>
  /** The key of a report read from texts of this digest. */
  readonly keyOf: (item: Item, inputs: string) => string
}

/** What decides the results of a run. */
export async function identityOf({ options, context, plan, draft }: Run): Promise<Identity> {
  const { browserIdentity } = await import('../../emit/pdf/browser-identity.ts')
  const path = textOption(options, 'browser')
  const [tool, browser] = await Promise.all([
    toolIdentity(version),
    plan.formats.includes('pdf') ? browserIdentity({ path, env: context.io.env }) : '',
  ])
  const settings = {
    formats: plan.formats,
    draft,
    fonts: textOption(options, 'fonts') ?? '',
    encoding: textOption(options, 'fromEncoding') ?? '',
  }
  return {
    tool,
    browser,
    settings,
    keyOf: ({ entry }, inputs) => keyOf({ tool, browser, settings, inputs, given: entry.row?.given ?? [] }),
  }
}
