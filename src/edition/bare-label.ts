const ordinal = /^\s*(?:[(（]?[一二三四五六七八九十]+[)）、.．]|[(（]?\d+[.．、)）])\s*/u

/** A label without its ordinal: `（一）`, `二、`, `3.`. */
export const withoutOrdinal = (label: string): string => label.replace(ordinal, '')

/** A label without the remark in brackets that ends it. */
export const withoutRemark = (label: string): string => label.replace(/（[^（）]*）$/u, '')

/** A label without what varies between reports: ordinal, spaces, punctuation, full or half width. Equal bare labels mean the same line. */
export const bareLabel = (label: string): string =>
  withoutOrdinal(label.normalize('NFKC')).replace(/[\s\p{P}\p{S}]/gu, '')
