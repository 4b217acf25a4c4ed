/* How a share of the prose and one worked out of the tables are set side by side. */
import type { Said } from '../../finding/explained.ts'
import { format } from '../../quantity/quantity.ts'
import { quoted, sumText } from './said.ts'
import type { WrongShare } from './shares.ts'

/** What is said of a share that is none of the tables’ figures. */
export function saidOfShare({ held: { prose, from, share }, value, sum, bases }: WrongShare): Said {
  const words = quoted(prose.text.slice(from, share.to))
  const tried = bases.map(({ value: base, terms }) => ({
    zh: `占${terms.map(({ name }) => name.zh).join('＋')} ${format(base)} 的 ${percent(value.digits, base.digits)}%`,
    en: `${percent(value.digits, base.digits)}% of ${terms.map(({ name }) => name.en).join(' + ')} ${format(base)}`,
  }))
  const figure = sum ? sumText(sum) : { zh: format(value), en: format(value) }
  return {
    message: {
      zh: `正文写“${words}”；${figure.zh}${sum ? '，' : ' '}${tried.map(({ zh }) => zh).join('，')}。`,
      en: `the text says “${words}”; ${figure.en} is ${tried.map(({ en }) => en).join(', ')}.`,
    },
    at: prose.at(from, share.to - from),
    related: [...(sum ? [sum] : []), ...bases].flatMap(({ terms }) =>
      terms.map(({ at, spot, value: cell }) => ({
        at,
        label: { zh: `${spot.zh} ${format(cell)}`, en: `${spot.en} ${format(cell)}` },
      })),
    ),
    fix: { zh: '重算占比，或改件数', en: 'work out the share again, or correct the figure' },
  }
}

/** A share in per cent with two decimals, rounded half up. */
function percent(part: bigint, base: bigint): string {
  if (base === 0n) return '—'
  return format({ digits: (part * 20000n + base) / (base * 2n), scale: 2 })
}
