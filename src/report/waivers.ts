/* Findings accepted on purpose, listed under `waivers:`. */
import { raise } from '../finding/explained.ts'
import type { Finding, Outcome } from '../finding/finding.ts'
import { placeOf } from '../source/place.ts'
import { child, type Path } from '../source/tree.ts'
import { nearestPath, pathsCalled } from './named-path.ts'
import { noSuchDay } from './no-such-day.ts'
import { schemaNotices } from './notices/schema.ts'
import type { Waiver } from './report.ts'
import { textAt } from './text-at.ts'
import type { Draft } from './validate.ts'

/** The entries of `waivers:`, their places in keys of the form. One whose place is none of the form's, or whose last day the calendar does not have, accepts nothing and is a finding. */
export function listedWaivers({ document, edition }: Draft): Outcome<readonly Waiver[]> {
  const list = child(document.root, 'waivers')
  if (list?.kind !== 'list') return { value: [], findings: [] }
  const findings: Finding[] = []
  const value = list.items.flatMap((_item, index): readonly Waiver[] => {
    const path = ['waivers', index]
    const until = textAt(document, [...path, 'until'])
    const written = textAt(document, [...path, 'at'])
    const [at] = written === undefined ? [] : pathsCalled(edition, written)
    const fault =
      written !== undefined && at === undefined
        ? nowhere({ document, edition }, { path: [...path, 'at'], written })
        : noSuchDay(document, [...path, 'until'], until ?? '')
    if (fault) {
      findings.push(fault)
      return []
    }
    const waiver = {
      rule: textAt(document, [...path, 'rule']) ?? '',
      at,
      reason: textAt(document, [...path, 'reason']) ?? '',
      ...(until === undefined ? {} : { until }),
      place: placeOf(document, [...path, 'rule']),
    }
    return [written === undefined ? waiver : { ...waiver, written }]
  })
  return { value, findings }
}

function nowhere({ document, edition }: Draft, { path, written }: { path: Path; written: string }): Finding {
  const meant = nearestPath(edition, written)
  return raise(schemaNotices.wrongValue, {
    message: { zh: `表样里没有“${written}”这个位置`, en: `the form has no place “${written}”` },
    fix: meant
      ? { zh: `是否要写 ${meant}？`, en: `did you mean ${meant}?` }
      : {
          zh: '写一部分、一行或一格的键，逐层用“.”连接；不写就是整份报告',
          en: 'write the keys of a section, row or cell, joined by “.”; leave it out for the whole report',
        },
    at: placeOf(document, path),
  })
}
