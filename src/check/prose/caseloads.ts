/*
 * Where disputes of every kind are counted, not those over disclosure: a body’s caseload (受理行政复议案件120件), or all cases of
 * which those over disclosure are told after it (213件，其中涉及政府信息公开6件).
 */
import { readings } from '../../edition/readings.ts'
import type { Clause, Sentence } from './clauses.ts'

/** Topics of disputes: those whose measures need a word of disclosure. */
const disputes = new Set(readings.measures.flatMap(({ needs, topic }) => (needs ? [topic] : [])))
const disclosure = [...new Set(readings.measures.flatMap(({ needs = [] }) => needs))]

/** The clauses that speak of disputes of every kind, up to a semicolon or to one that speaks of disclosure. */
export function caseloadsIn(text: string, { clauses, topics }: Sentence): ReadonlySet<Clause> {
  const found = new Set<Clause>()
  if (![...topics].some((topic) => disputes.has(topic))) return found
  let all = false
  for (const [index, clause] of clauses.entries()) {
    if (/[；;]/.test(text.charAt(clause.from - 1))) all = false
    if (says(text, clause, disclosure)) all = false
    else if (isDispute(clause))
      all ||= says(text, clause, readings.caseloads) || isNarrowed(text, clauses.slice(index + 1, index + 4))
    if (all) found.add(clause)
  }
  return found
}

const says = (text: string, { from, to }: Clause, words: readonly string[]): boolean => {
  const written = text.slice(from, to)
  return words.some((word) => written.includes(word))
}

const isDispute = ({ tokens }: Clause): boolean =>
  tokens.some(({ word }) => word?.topic !== undefined && disputes.has(word.topic))

/** 其中信息公开类3件: one of the clauses that follow tells how many were over disclosure. */
const isNarrowed = (text: string, clauses: readonly Clause[]): boolean =>
  clauses.some(
    (clause) =>
      says(text, clause, disclosure) &&
      clause.tokens.some(({ word }) => word?.silence === 'among') &&
      clause.tokens.some(({ figure }) => figure?.kind === 'count'),
  )
