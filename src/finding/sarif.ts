/* SARIF 2.1.0, for code scanning and the viewers of editors. */
import type { Language } from '../language/text.ts'
import type { Account, Listed } from './account.ts'
import { escape } from './escape.ts'
import type { Severity } from './finding.ts'
import type { FindingRecord, PlaceRecord } from './record.ts'
import { remarkLine, saidLines } from './remarks.ts'
import { uriOf } from './uri.ts'

/** A run's findings as a SARIF log; what is waived is in it, suppressed. */
export function sarif(account: Account): string {
  const { language, version, reports, unopened } = account
  const codes = new Set(
    reports.flatMap(({ findings, waived }) => [...findings, ...waived].map(({ code }) => code)),
  )
  const rules = account.catalogue.filter(({ code }) => codes.has(code))
  const context = { account, index: new Map(rules.map(({ code }, index) => [code, index])) }
  const run = {
    tool: { driver: { name: 'disclosure', version, rules: rules.map((rule) => descriptor(rule, language)) } },
    language: { zh: 'zh-CN', en: 'en' }[language],
    columnKind: 'unicodeCodePoints',
    invocations: [
      {
        executionSuccessful: unopened.length === 0,
        toolExecutionNotifications: unopened.map(({ file, reason }) => ({
          level: 'error',
          message: message(reason),
          locations: [{ physicalLocation: { artifactLocation: artifact(file, account) } }],
        })),
      },
    ],
    results: reports.flatMap(({ findings, waived }) => [
      ...findings.map((finding) => ({ ...result(finding, context), suppressions: [] })),
      ...waived.map((finding) => ({
        ...result(finding, context),
        suppressions: [{ kind: 'inSource', justification: escape(finding.reason) }],
      })),
    ]),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' }

function descriptor(
  { code, severity, title, summary, why, basis, misses }: Account['catalogue'][number],
  language: Language,
): object {
  const words = [
    why[language],
    ...(basis ? [remarkLine('why', basis[language], language)] : []),
    ...(misses ? [misses[language]] : []),
  ]
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: summary[language] },
    help: { text: words.join('\n\n') },
    defaultConfiguration: { level: levels[severity] },
  }
}

interface Context {
  readonly account: Account
  readonly index: ReadonlyMap<string, number>
}

function result(finding: Listed, { account, index }: Context): object {
  return {
    ruleId: finding.code,
    ...(index.has(finding.code) ? { ruleIndex: index.get(finding.code) } : {}),
    level: levels[finding.severity],
    message: message(saidLines(finding, account.language).join('\n')),
    locations: [
      {
        ...physical(finding, account),
        ...(finding.path === ''
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: finding.path, ...named(finding) }] }),
      },
    ],
    relatedLocations: finding.related.map((related, id) => ({
      id,
      ...physical(related, account),
      message: message(related.label),
    })),
    partialFingerprints: { 'disclosure/v1': finding.fingerprint },
    ...fixes(finding, account),
  }
}

const named = ({ where }: Listed): object => (where === '' ? {} : { name: where })

const physical = (place: PlaceRecord, account: Account): object => ({
  physicalLocation: { artifactLocation: artifact(place.file, account), region: region(place) },
})

const artifact = (file: string, { nameOf }: Account): object => ({ uri: uriOf(nameOf(file)) })

const region = ({ line, column, endLine, endColumn }: Omit<PlaceRecord, 'file' | 'path'>): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
})

/** One fix that makes all the edits, file by file. */
function fixes({ edits = [], fix, title }: FindingRecord, account: Account): object {
  if (edits.length === 0) return {}
  const files = [...new Set(edits.map(({ file }) => file))]
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifact(file, account),
    replacements: edits
      .filter((edit) => edit.file === file)
      .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
  }))
  return { fixes: [{ description: message(fix ?? title), artifactChanges }] }
}

/** Plain words: what SARIF would read as a link stays text (2.1.0, 3.11.6). */
const message = (words: string): object => ({
  text: words
    .split('\n')
    .map(escape)
    .join('\n')
    .replace(/\[(?=[^[\]]*\]\()/g, '\\['),
})
