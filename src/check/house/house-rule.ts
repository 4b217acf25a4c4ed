/* A rule of an office's own, declared in its configuration: no code, only what is to hold. */
import { same, type Text } from '../../language/text.ts'
import type { Severity } from '../../finding/finding.ts'
import type { AnyRule } from '../rules.ts'
import type { Pair } from './example-source.ts'
import { identity, type DeclaredIdentity } from './identity.ts'
import { phrase, type DeclaredPhrase } from './phrase.ts'
import { range, type DeclaredRange } from './range.ts'

/** Words in one language for both, or in each. */
export type Words = string | Text

export const textOf = (words: Words): Text => (typeof words === 'string' ? same(words) : words)

/** A rule as the configuration declares it; exactly one of `identity`, `range` and `phrase`. */
export interface DeclaredRule {
  readonly code: string
  readonly title: Words
  /** A warning unless told otherwise. */
  readonly severity?: Severity
  /** The order or notice behind it. */
  readonly why: Words
  readonly fix?: Words
  readonly identity?: DeclaredIdentity
  readonly range?: DeclaredRange
  readonly phrase?: DeclaredPhrase
}

/** A rule that comes from an office: like ours, but it need not bring examples. */
export interface HouseRule extends Omit<AnyRule, 'examples'>, Partial<Pick<AnyRule, 'examples'>> {
  /** What to do about each of its findings. */
  readonly fix?: Text
  /** Pairs of sources that may serve as examples where it brings none. */
  readonly pairs?: () => Iterable<Pair>
}

/** What is said of a declared rule's findings beside the case itself. */
type Frame = Omit<HouseRule, 'judge' | 'say' | 'summary'>

/** A declared rule made ready to judge. */
export function houseRule(declared: DeclaredRule): HouseRule {
  const { code, severity = 'warning' } = declared
  const [title, why] = [textOf(declared.title), textOf(declared.why)]
  const advice = declared.fix === undefined ? {} : { fix: textOf(declared.fix) }
  const frame: Frame = { code, severity, title, why, identity: false, ...advice }
  if (declared.identity) return { ...frame, ...identity(declared.identity, { ...advice, why }) }
  if (declared.range) return { ...frame, ...range(declared.range, { ...advice, why }) }
  if (declared.phrase) return { ...frame, ...phrase(declared.phrase, { ...advice, why }) }
  throw new TypeError(`${code} declares nothing`)
}
