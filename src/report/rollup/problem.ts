/* What stands in the way of a sum. Found as data; put into words with the files at hand. */
import type { Absent } from './absent.ts'
import type { Area } from './area.ts'
import type { FormCell, Filing } from './filing.ts'
import type { Lacking } from './sums.ts'

export type Problem =
  /** Two reports of one agency, by the same name, another spelling of it, or its former name. */
  | { readonly kind: 'twice'; readonly filing: Filing; readonly other: Filing; readonly how: Likeness }
  /** An agency that two regions, or one twice, claim as theirs. */
  | {
      readonly kind: 'claimed'
      readonly agency: string
      readonly filing: Filing | undefined
      readonly regions: readonly string[]
    }
  /** A report of the summing agency among those that it sums; or a region that contains itself. */
  | {
      readonly kind: 'itself'
      readonly filing: Filing | undefined
      readonly agency: string
      /** The region beneath it that lists it, where that is another. */
      readonly through?: string
      readonly other: Filing | undefined
    }
  | {
      readonly kind: 'year'
      readonly filing: Filing
      readonly year: number
      readonly other: Filing | undefined
    }
  | {
      readonly kind: 'edition'
      readonly filing: Filing
      readonly edition: number
      readonly other: Filing | undefined
    }
  | { readonly kind: 'unlisted'; readonly filing: Filing; readonly meant: string | undefined }
  /** Tables of a report that could not be read. */
  | { readonly kind: 'unread'; readonly filing: Filing }
  /** Sums or identities that do not hold in a report; `refused` when it is therefore left out. */
  | { readonly kind: 'broken'; readonly filing: Filing; readonly refused: boolean }
  /** A figure that cannot be added. */
  | {
      readonly kind: 'lacking'
      readonly lacking: Lacking
      readonly cell: FormCell
      /** What it has together with others, and which is summed. */
      readonly whole: FormCell | undefined
    }
  /** A sum that no cell can hold. */
  | {
      readonly kind: 'large'
      readonly agency: string
      readonly filing: Filing | undefined
      readonly cell: FormCell
      readonly figure: string
    }
  | {
      readonly kind: 'missing'
      readonly agency: string
      readonly filing: Filing | undefined
      readonly names: readonly string[]
      readonly reports: number
    }
  /** Agencies that a sum may lack: nothing declares them, but last year’s reports or a folder speak of them. */
  | {
      readonly kind: 'absent'
      readonly area: Area
      readonly absent: readonly Absent[]
      readonly fresh: readonly string[]
    }
  /** Regions without their report, as the folders beside them show, and the nearest report above them. */
  | {
      readonly kind: 'unreported'
      readonly agency: string
      readonly filing: Filing | undefined
      readonly regions: readonly Area[]
    }

/** What an area may lack though nothing declares it, among what was found. */
export const absentIn = (problems: readonly Problem[], area: Area): readonly Absent[] =>
  problems.flatMap((problem) => (problem.kind === 'absent' && problem.area === area ? problem.absent : []))

/** How two names are one agency's. */
export type Likeness = 'same' | 'variant' | 'renamed'
