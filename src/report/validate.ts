/*
 * The schema's verdict in our words. ajv finds what is wrong; where it is and how to say it is ours, one sentence each,
 * at the key or value concerned. What a cell's text means is judged when the cell is read, with better words.
 */
import type { ErrorObject } from 'ajv'
import validate2019 from '../../editions/compiled/validate-2019.js'
import validate2021 from '../../editions/compiled/validate-2021.js'
import type { Edition } from '../edition/edition.ts'
import { Defect } from '../errors.ts'
import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import { placeOf, type Document } from '../source/place.ts'
import { nodeAt, type Path } from '../source/tree.ts'
import { cellPaths } from './cell-paths.ts'
import { schemaNotices } from './notices/schema.ts'
import { pathOf } from './pointer.ts'
import { plain } from './plain.ts'
import { word } from './wording.ts'

/** A document with the edition it is read in. */
export interface Draft {
  readonly document: Document
  readonly edition: Edition
}

const validators = new Map([
  [2019, validate2019],
  [2021, validate2021],
])

const most = 200

/** Everything about a document that its edition's schema forbids, save the text of cells. */
export function validate({ document, edition }: Draft): readonly Finding[] {
  const holds = validators.get(edition.edition)
  if (!holds)
    throw new Defect({
      zh: `缺少 ${edition.edition} 版的校验程序`,
      en: `no validator for edition ${edition.edition}`,
    })
  if (holds(plain(document.root))) return []
  const errors = (holds.errors ?? []).map((error) => ({
    error,
    path: pathOf(document.root, error.instancePath),
  }))
  const found = errors.filter(({ path }) => !isCellText({ document, edition }, path))
  const findings = found
    .slice(0, most)
    .map(({ error, path }) => finding({ document, edition }, { error, path }))
  return found.length > most ? [...findings, rest(document, found.length - most)] : findings
}

interface Located {
  readonly error: ErrorObject
  readonly path: Path
}

const finding = (draft: Draft, { error, path }: Located): Finding => {
  const { of, message, fix, on } = word(error, { ...draft, path })
  const at =
    on.key === undefined
      ? placeOf(draft.document, path, on.part)
      : placeOf(draft.document, [...path, on.key], 'key')
  return raise(of, { message, fix, at })
}

function isCellText({ document, edition }: Draft, path: Path): boolean {
  const last = path.at(-1) === 'value' ? path.slice(0, -1) : path
  return cellPaths(edition).has(last.join('.')) && nodeAt(document.root, path)?.kind === 'text'
}

const rest = (document: Document, count: number): Finding =>
  raise(schemaNotices.moreFindings, {
    message: {
      zh: `另有 ${count} 处结构问题没有列出`,
      en: `${count} more structural mistakes are not listed`,
    },
    fix: { zh: '先改正前面的，再检查一次', en: 'mend the first ones and check again' },
    at: placeOf(document, []),
  })
