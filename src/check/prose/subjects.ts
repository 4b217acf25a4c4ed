/*
 * Of whom a figure is said: an office’s own part, departments, towns or another agency, or the whole again. Told by what
 * stands before the first figure’s words in a clause, and after each figure; until then what was spoken of goes on.
 */
import { readings } from '../../edition/readings.ts'
import { alternatives } from './alternatives.ts'
import { elsewhere, type Clause } from './clauses.ts'
import { unknownIn } from './lexicon.ts'
import { hasRole } from './nearness.ts'
import type { Token } from './tokens.ts'
import { isWider } from './wider.ts'

const { openers, whole, parts, names, places, prepositions } = readings.subjects

/** Whether from a token of a clause on a part is spoken of; tokens before which no subject stands are not in it. */
export function subjectsOf(text: string, { tokens, from, to }: Clause, agency: string): Map<Token, boolean> {
  const found = new Map<Token, boolean>()
  let [head, begun]: [number, Token | undefined] = [from, undefined]
  const end = (at: number): void => {
    const part = begun && partIn(text.slice(head, Math.min(at, head + longest)), agency)
    if (begun && part !== undefined) found.set(begun, part)
  }
  let open = true
  for (const token of tokens) {
    const { figure } = token
    begun ??= token
    if (open && figure?.kind !== 'year' && (figure || token.word?.negation || hasRole(token, 'before'))) {
      end(token.at)
      open = false
    }
    if (figure && figure.kind !== 'year') [head, begun, open] = [token.end, undefined, true]
  }
  if (open) end(to)
  return found
}

/** Characters of a clause in which its subject stands. */
const longest = 40

const opening = new RegExp(String.raw`^(?:${alternatives(openers)}|(?:19|20)\d\d年度?)+`, 'u')
const ofWhole = new RegExp(`^(?:${alternatives(whole)})`, 'u')
const ofPart = new RegExp(String.raw`^(\p{Script=Han}{0,14}?)(?:${alternatives(parts)})`, 'u')
const named = new RegExp(String.raw`^\p{Script=Han}{1,18}(?:${alternatives(names)})`, 'u')
const placed = new RegExp(`^(?:${alternatives(places)})`, 'u')
const led = new RegExp(alternatives(prepositions), 'u')
/** 政府信息公开 names no government; 信访局, though, is an office. */
const tabled = Object.entries(readings.topics).flatMap(([topic, words]) => (topic === elsewhere ? [] : words))
const matter = new RegExp(alternatives([...tabled, ...readings.fillers.words]), 'gu')

/** What stands after a number of offices: 18家未收到. */
const offices = /^家/

/** Characters after an agency’s name that may say how it did what it did. */
const manner = 4

/** 我局汇总的数据：全县收到…: what stands after a colon is nearer. */
function partIn(words: string, agency: string): boolean | undefined {
  const colon = Math.max(words.lastIndexOf('：'), words.lastIndexOf(':'))
  return (colon > 0 ? isPart(words.slice(colon + 1), agency) : undefined) ?? isPart(words, agency)
}

/** True for a part or another agency, false for the whole, `undefined` where no subject is told. */
function isPart(words: string, agency: string): boolean | undefined {
  const head = words.replace(matter, ' ').replace(opening, '')
  if (ofWhole.test(head)) return isWider(head, agency)
  if (offices.test(head)) return true
  const part = ofPart.exec(head)
  if (part && !led.test(part[1] ?? '')) return !isOwn(part[0], agency)
  const name = named.exec(head)?.[0]
  if (name === undefined || led.test(name)) return undefined
  const rest = head.slice(name.length)
  if (unknownIn(rest, 0, rest.length) > manner) return undefined
  return !isOwn(name, agency)
}

/** 县资规局 is 青溪县自然资源和规划局: its characters stand in the name in this order. */
function isOwn(name: string, agency: string): boolean {
  let at = 0
  for (const sign of name.replace(placed, '')) {
    at = agency.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}
