import { foundIn } from '../check/across/elsewhere.ts'
import type { Elsewhere, Finding } from '../finding/finding.ts'
import type { Report } from '../report/report.ts'

/** The report in a file; none when it is gone or cannot be read by now. */
export type Reading = (file: string) => Promise<Report | undefined>

/** A finding with the lines of what it names in other reports; what cannot be read now stays at its file. */
export async function located(finding: Finding, read: Reading): Promise<Finding> {
  if (finding.elsewhere === undefined) return finding
  const elsewhere: Elsewhere[] = []
  for (const one of finding.elsewhere) {
    const report = await read(one.at.source.name)
    elsewhere.push(report ? { ...one, at: foundIn(report, one) } : one)
  }
  return { ...finding, elsewhere }
}

/** Reads each report once. */
export function readingOnce(read: Reading): Reading {
  const known = new Map<string, ReturnType<Reading>>()
  return (file) => {
    const found = known.get(file) ?? read(file)
    known.set(file, found)
    return found
  }
}
