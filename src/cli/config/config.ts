import type { Relations } from '../../check/across/neighbours.ts'
import type { DeclaredRule } from '../../check/house/house-rule.ts'
import type { Settings } from '../../check/settings.ts'
import type { Severity } from '../../finding/finding.ts'

/** Severities by rule code; `off` leaves a rule out. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** How an office checks its reports: `disclosure.config.yaml`, schemas/config.schema.json. */
export interface Config extends Relations {
  readonly rules: Severities
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: Severities }[]
  /** Rules of the office's own. */
  readonly houseRules: readonly DeclaredRule[]
  /** Files of rules in JavaScript, relative to the folder. */
  readonly modules: readonly string[]
  /** What the rules are told of it, and the day of the run. */
  readonly settings: Settings
  /** The file, absolute; none when there is none. */
  readonly file?: string
  /** Folder of the file, which its patterns are relative to. */
  readonly folder: string
}

/** Parts of the file that the rules are told. */
export const told = [
  'deadlines',
  'ruleMaking',
  'words',
  'hosts',
] as const satisfies readonly (keyof Settings)[]

/** What holds where there is no file. */
export const defaults = (folder: string, today: string): Config => ({
  rules: {},
  overrides: [],
  agencies: [],
  regions: [],
  houseRules: [],
  modules: [],
  settings: { today },
  folder,
})
