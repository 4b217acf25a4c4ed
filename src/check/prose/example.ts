/* Whole sources that show what the rules over prose say: the same tables, and a sentence. */

/** A report that is in order but for what its overview or its last section says. */
export const example = ({
  overview = '情况',
  otherMatters = '无。',
}: {
  readonly overview?: string
  readonly otherMatters?: string
}): string => `year: 2025
agency: { name: 青溪县枫山镇人民政府, level: township }
overview: ${overview}
proactiveDisclosure:
  rules: { issued: 2, repealed: 1, inForce: 6 }
  adminFees: { amount: 0.02 }
requests:
  received: { naturalPerson: 4 }
  carriedIn: { naturalPerson: 1 }
  outcomes: { granted: { naturalPerson: 3 }, unable: { notHeld: { naturalPerson: 1 } } }
  carriedOut: { naturalPerson: 1 }
disputes:
  reconsideration: { upheld: 1, pending: 1 }
problems: 问题
otherMatters: ${otherMatters}
`
