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

/** Findings of one file as the configuration and the command line want them. */
export function policy(
  config: Config,
  { only, touchable, cwd }: Choice,
): (findings: readonly Finding[]) => readonly Finding[] {
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
  return (findings) =>
    findings.flatMap((finding) => {
      if (only && !only.has(finding.code) && !refusals.has(finding.code)) return []
      if (!touchable.has(finding.code)) return [finding]
      const severity = severities(finding.at.source.name)[finding.code] ?? finding.severity
      return severity === 'off' ? [] : [{ ...finding, severity }]
    })
}
