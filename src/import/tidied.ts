// Controls, zero-width and bidirectional signs: nobody sees them, and no source may hold them.
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\uffff]/gu
const broken = /[\ufffd\ufffe]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu
const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2018-\\u201d]'
const wrapped = new RegExp(`(?<=${wide})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${wide})`, 'gu')

/**
 * A line of text as people see it: invisible characters gone, undecodable ones as □, spaces as one, none at either end.
 * A line end of the file between Chinese characters is no space.
 */
export const tidied = (text: string): string =>
  readable(isFigure(text) ? text.replace(within, '□').replace(turning, '□') : text)
    .replace(wrapped, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '')

// In a figure such a sign may hide that it is two, or turn it round: a person should look.
const within = /(?<=\d)[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+(?=\d)/gu
const turning = /[\u202b\u202e\u2067]/gu
const isFigure = (text: string): boolean =>
  text.length <= 40 && /\d/.test(text) && !/\p{Script=Han}{3}/u.test(text)

/** A text without signs that no source may hold; line ends are kept. */
export const readable = (text: string): string =>
  text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(unseen, '')
    .replace(broken, '□')
