import type { Finding } from './finding.ts'

/** Findings without repetitions, by file, place and code; within that, in the order in which they were found. */
export function ordered(findings: readonly Finding[]): readonly Finding[] {
  const distinct = new Map(findings.map((finding) => [identityOf(finding), finding]))
  return [...distinct.values()].sort(byPlace)
}

/** Which of two findings comes first: by file, place and code. */
export const byPlace = (left: Finding, right: Finding): number =>
  order(left.at.source.name, right.at.source.name) ||
  left.at.range.start - right.at.range.start ||
  order(left.code, right.code)

const identityOf = ({ code, at, message }: Finding): string =>
  JSON.stringify([code, at.source.name, at.range.start, at.range.end, message.zh])

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
