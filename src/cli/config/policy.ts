/* What becomes of findings by the office's own rules: heavier, lighter, or left out. */
import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { refusals } from '../../check/catalogue.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Config, Severities } from './config.ts'

export interface Choice {
  /** Only these rules, and what keeps a source from being read; all when absent. */
  readonly only: ReadonlySet<string> | undefined
  /** Codes whose severity may be set. */
  readonly touchable: ReadonlySet<string>
  readonly cwd: string
}

/** What a configuration and a command line make of the rules. */
export interface Policy {
  /** Findings of one file as they are wanted. */
  readonly tuned: (findings: readonly Finding[]) => readonly Finding[]
  /** True for a rule that is left out for a file. */
  readonly isOff: (code: string, file: string) => boolean
}

/** Reads the policy off a configuration. */
export function policy(config: Config, { only, touchable, cwd }: Choice): Policy {
  const overrides = config.overrides.map(({ files, rules }) => ({
    applies: picomatch([...files], { dot: true, noextglob: true }),
    rules,
  }))
  const severities = (file: string): Severities => {
    const path = relative(config.folder, resolve(cwd, file)).replaceAll('\\', '/')
    return Object.assign(
      {},
      config.rules,
      ...overrides.filter(({ applies }) => applies(path)).map(({ rules }) => rules),
    ) as Severities
  }
  const isLeftOut = (code: string): boolean => only !== undefined && !only.has(code) && !refusals.has(code)
  return {
    tuned: (findings) =>
      findings.flatMap((finding) => {
        if (isLeftOut(finding.code)) return []
        if (!touchable.has(finding.code)) return [finding]
        const severity = severities(finding.at.source.name)[finding.code] ?? finding.severity
        return severity === 'off' ? [] : [{ ...finding, severity }]
      }),
    isOff: (code, file) => isLeftOut(code) || (touchable.has(code) && severities(file)[code] === 'off'),
  }
}
