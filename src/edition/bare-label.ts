/** A label without what varies between reports: ordinal, spaces, punctuation, full or half width. Equal bare labels mean the same line. */
export const bareLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/^\s*(?:[(]?[一二三四五六七八九十]+[)、.]|\d+[.、)])\s*/u, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')
