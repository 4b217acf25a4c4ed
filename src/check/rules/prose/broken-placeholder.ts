import { recalled } from '../../../edition/recalled.ts'
import { resolveFigure } from '../../../report/figures.ts'
import type { Prose } from '../../../report/prose.ts'
import type { Report } from '../../../report/report.ts'
import { exampleHead } from '../../example-head.ts'
import { few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import { dotted, placeholdersIn } from '../../placeholders.ts'
import type { Rule } from '../../rule.ts'

const head = `${exampleHead}requests: { received: { naturalPerson: 2 }, carriedOut: { naturalPerson: 2 } }\n`

/** No brace of a placeholder stays in the text once the placeholders are taken. */
export const brokenPlaceholder: Rule<Passage> = {
  code: 'broken-placeholder',
  severity: 'error',
  identity: false,
  title: { zh: '取数的花括号没有写对', en: 'a placeholder that is not whole' },
  summary: {
    zh: '{{…}} 左右各两个半角花括号，写在一行里，外面不再加',
    en: '{{…}} has two plain braces on either side, stands on one line, and no more braces around it',
  },
  why: {
    zh: '少一个、多一个、用了全角的花括号，或者中间换了行，就取不到表中的数，或者把花括号印出来。',
    en: 'With a brace too few or too many, full-width braces or a line end inside, no figure is set in, or braces are printed.',
  },
  basis: {
    zh: '源文件的写法，由本程序约定',
    en: 'The source format, settled by this program',
  },
  misses: {
    zh: '单独一个花括号、一层花括号里只有一个词的不在此列，后一种由 template-leftover 指出。',
    en: 'A single stray brace is not noticed; one pair of braces around one word is told by template-leftover.',
  },
  examples: {
    good: `${head}overview: "收到申请 {{requests.received.total}} 件。"\n`,
    bad: `${head}overview: "收到申请 {{requests.received.total} 件。"\n`,
  },

  *judge(report) {
    yield* few(broken(report))
  },

  say(passage, report) {
    const meant = meantBy(passage, report)
    return {
      message: {
        zh: `“${oneLine(passage.words)}”不是完整的 {{…}}，花括号会印在报告里`,
        en: `“${oneLine(passage.words)}” is no whole {{…}}: its braces would be printed`,
      },
      at: placeOfPassage(passage),
      fix:
        meant === undefined
          ? {
              zh: '左右各写两个半角花括号，写在一行里，如 {{requests.received.total}}；不取数就删去花括号',
              en: 'write two plain braces on either side, on one line, such as {{requests.received.total}}; if no figure is meant, strike the braces out',
            }
          : { zh: `写成 {{${meant}}}`, en: `write {{${meant}}}` },
    }
  },
}

const pair = new RegExp(String.raw`^[{｛]${dotted}[}｝]$`, 'u')

/** Braces with what they hold, or two of one side alone. */
const candidate = /[{｛]{1,9}[^{}｛｝]{0,120}[}｝]{1,9}|[{｛]{2,9}|[}｝]{2,9}/gu

function* broken(report: Report): Generator<Passage> {
  for (const passage of passages(report, candidate)) {
    const { words, prose } = passage
    if (!/[{｛]{2}|[}｝]{2}/u.test(words) && !pair.test(words)) continue
    const path = /^\{\{([^{}\n]*)\}\}$/u.exec(words)?.[1]?.trim()
    if (path === undefined || !pathsIn(prose).has(path)) yield passage
  }
}

/** What the placeholders of a prose name; found once for each, however many there are. */
const pathsIn = recalled(
  (prose: Prose): ReadonlySet<string> => new Set(placeholdersIn(prose).map(({ path }) => path)),
)

/** What the words would name if they were whole. */
function meantBy({ words, offset, prose }: Passage, report: Report): string | undefined {
  const held = words.replace(/[{｛}｝]/gu, '')
  const near = held === '' ? prose.text.slice(offset + words.length, offset + words.length + 80) : held
  const path = /^\s*[^\s，。；]{1,80}/u.exec(near.replace(/\s*\n\s*/gu, ''))?.[0].trim() ?? ''
  const resolved = resolveFigure(report, path)
  if (resolved.kind !== 'unknown') return path
  return path.includes('.') ? resolved.suggestion : undefined
}

const oneLine = (words: string): string => words.replace(/\s*\n\s*/gu, ' ')
