/*
 * How prose speaks of the tables: which words lead to which cells, read from editions/readings.yaml. No word of it stands
 * in the program.
 */
import type { Text } from '../language/text.ts'
import compiled from '../../editions/compiled/readings.json' with { type: 'json' }

/** Cells added up; a path with a minus before it is taken off. */
export type Reading = readonly string[]

/** Something that prose states a figure of. */
export interface Measure {
  readonly key: string
  /** Code of the rule that speaks of it. */
  readonly rule: string
  /** The topic it must be said of. */
  readonly topic: string
  /** Words before the figure. */
  readonly before?: readonly string[]
  /** Words right after the figure. */
  readonly after?: readonly string[]
  /** Words that say by themselves that there is none. */
  readonly zero?: readonly string[]
  /** What such words come to, where their figure alone would puzzle. */
  readonly none?: Text
  /** A negation before its words states 0. */
  readonly negatable?: true
  /** A negation before its topic states 0. */
  readonly bare?: true
  /** Not stated where the clause speaks of a part. */
  readonly whole?: true
  /** Not stated where several topics are spoken of together. */
  readonly result?: true
  /** Counts all requests: who asked may be told after it. */
  readonly all?: true
  /** Counts who asked: stated only where all requests are divided. */
  readonly some?: true
  /** Counts what came this year alone: a total over all years may be told before it. */
  readonly anew?: true
  /** Of what came over alone: 全部办结 after it is said of these. */
  readonly apart?: true
  /** A share that follows, or stands in place of a figure, is checked as well. */
  readonly share?: true
  /** Which cases of its topic it counts: results told after it are of these. */
  readonly of?: string
  /** What it is held against where cases of one kind alone are spoken of. */
  readonly within?: Readonly<Record<string, readonly Reading[]>>
  /** What it may come to as well where a part of it is told right after. */
  readonly including?: {
    readonly words: readonly string[]
    readonly of: readonly string[]
    readonly readings: readonly Reading[]
  }
  readonly needs?: readonly string[]
  readonly unless?: readonly string[]
  /** The figure agrees when one of them comes to it. The first is the usual one. */
  readonly readings: readonly Reading[]
}

/** A saying of several parts that stands for one word. */
export interface Phrase {
  readonly as: string
  readonly starts: readonly string[]
  /** Words that may lie in it. */
  readonly between: readonly string[]
  /** Words one of which must lie in it. */
  readonly marks?: readonly string[]
  readonly ends: readonly string[]
  /** Unknown characters with which it still begins and ends so, but says something that is not known. */
  readonly loose?: number
}

export interface Readings {
  /** Sections, by key, in which offices state their figures. */
  readonly sections: readonly string[]
  readonly classifiers: readonly string[]
  /** Units of money, and how many yuan they are. */
  readonly amounts: Readonly<Record<string, number>>
  readonly vague: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Words with which a total over all years may be told. */
  readonly running: readonly string[]
  readonly fillers: { readonly characters: string; readonly words: readonly string[] }
  readonly joiners: readonly string[]
  readonly tails: readonly string[]
  readonly negations: readonly string[]
  /** How far a denial reaches. */
  readonly denials: {
    /** Words that may lie between it and what it denies. */
    readonly open: readonly string[]
    /** Words with which it denies some of it alone. */
    readonly narrowing: readonly string[]
    /** Words, besides those that join, before a further denial beside it. */
    readonly further: readonly string[]
    /** How many characters of no known meaning may lie there. */
    readonly unknown: number
    /** Characters that, right before a word, make it another. */
    readonly signs: string
    /** Words after several that leave the list open. */
    readonly rest: readonly string[]
  }
  readonly silences: Readonly<
    Record<'clause' | 'sentence' | 'part' | 'among' | 'underWay' | 'resume', readonly string[]>
  >
  /** How other years are named without being spoken of. */
  readonly comparisons: Readonly<Record<'against' | 'beside' | 'even' | 'carried' | 'to', readonly string[]>>
  /** Who is spoken of: all, or a part of it, or another agency. */
  readonly subjects: Readonly<
    Record<
      'openers' | 'whole' | 'parts' | 'names' | 'places' | 'governments' | 'prepositions',
      readonly string[]
    >
  >
  readonly topics: Readonly<Record<string, readonly string[]>>
  readonly hints: readonly string[]
  /** How the documents of an office are told apart by what is to be published of them. */
  readonly attributes: {
    /** Words that have figures side by side. */
    readonly listed: readonly string[]
    /** The hint that this is as good as. */
    readonly hint: string
  }
  /** Words of a clause by which it counts disputes of every kind, unless it names disclosure. */
  readonly caseloads: readonly string[]
  readonly phrases: readonly Phrase[]
  /** Words after which is told what requests were about: no change of topic. */
  readonly matters: readonly string[]
  readonly measures: readonly Measure[]
  /** How who asked is told. */
  readonly applicants: {
    /** Characters that may stand right before the word for who asked. */
    readonly heads: string
    /** Topics that may stand before it. */
    readonly topics: readonly string[]
    /** Other words that may stand before it. */
    readonly openers: readonly string[]
    /** Words one of which is in the clause, where its sentence speaks of requests nowhere else. */
    readonly marks: readonly string[]
  }
  /** Paragraphs that count outcomes without naming requests. */
  readonly outcomes: {
    /** Keys of measures that are outcomes of nothing else. */
    readonly sure: readonly string[]
    /** Words with which a paragraph may speak of papers to be published. */
    readonly papers: readonly string[]
    /** How the items of a list begin, a pattern. */
    readonly items: string
    /** Characters beyond which a paragraph is no item. */
    readonly itemLength: number
  }
  readonly shares: {
    /** What a share may be a share of. */
    readonly bases: readonly Reading[]
    /** The word with which a share is told. */
    readonly verb: string
    /** Characters that may stand between what has a share and that word. */
    readonly heads: string
    /** Words by which all requests may be named as the base. */
    readonly of: readonly string[]
  }
  readonly fees: {
    readonly topic: string
    /** The cell that is never less than the fees. */
    readonly ceiling: string
    /** What follows are items. */
    readonly among: readonly string[]
    /** The last clause opens with one of these where it gives the total of the items. */
    readonly sums: readonly string[]
    /** With one of these in the sentence its sums are not checked. */
    readonly open: readonly string[]
    readonly charges: {
      /** Their cell, in 万元. */
      readonly amount: string
      readonly unit: number
      /** Words for all charges of the year. */
      readonly words: readonly string[]
      /** Words that may stand before them in their clause. */
      readonly before: readonly string[]
      /** Words that may part them from their amount. */
      readonly between: readonly string[]
      /** With one of these in the sentence its amount is not held against the table. */
      readonly open: readonly string[]
    }
  }
}

// Validated when compiled (scripts/generate/readings.ts); JSON imports carry no literal types.
export const readings = compiled as unknown as Readings
