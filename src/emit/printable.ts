// What XML 1.0 cannot hold: controls, lone surrogates, noncharacters. Everything else, bidirectional signs too, is the author's.
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Words as an XML part can hold them: what it cannot hold is left out. */
export const printable = (words: string): string => words.replace(unwritable, '')
