/* Mendings in words: 上年结转为 0，或结转下年度为 1；正文称“收到 3 件”，本年新收无误的可能性大. */
import type { Text } from '../../language/text.ts'
import { format } from '../../quantity/quantity.ts'
import type { Cell } from '../../report/report.ts'
import { lineName } from '../names.ts'
import type { Ranked } from './mend.ts'

/** Some mendings in one sentence; `more` are left unsaid. */
export function say(mends: readonly Ranked[], more: number): Text {
  const name = naming(mends)
  const each = mends.map((one) => changesOf(one, name))
  const rest = more > 0 ? [{ zh: `另有 ${more} 种改法`, en: `${more} other possibilities` }] : []
  const carried = mends.some(({ all, slips }) => all.length > slips.length)
  const follows = { zh: '，总计随之改动', en: ', with the totals that follow' }
  const remarks = remarksOn(mends)
  return {
    zh:
      [...each, ...rest].map(({ zh }) => zh).join('，或') +
      (carried ? follows.zh : '') +
      remarks.map(({ zh }) => `；${zh}`).join(''),
    en:
      [...each, ...rest].map(({ en }) => en).join(', or ') +
      (carried ? follows.en : '') +
      remarks.map(({ en }) => `; ${en}`).join(''),
  }
}

/** What speaks against some mendings, of each line one thing, if it may be of the whole of it. */
function remarksOn(mends: readonly Ranked[]): readonly Text[] {
  const clues = new Map<string, Ranked['against'][number]>()
  for (const clue of mends.flatMap(({ against }) => against)) {
    const known = clues.get(clue.line.zh)
    if (!known || (known.part && !clue.part)) clues.set(clue.line.zh, clue)
  }
  return [...clues.values()].map(({ says, line, part }) => ({
    zh: `${says.zh}，${line.zh}${part ? ` · ${part.zh}` : ''}无误的可能性大`,
    en: `${says.en}, so ${line.en}${part ? ` · ${part.en}` : ''} is likely right`,
  }))
}

function changesOf({ slips, reasons }: Ranked, name: (cell: Cell) => Text): Text {
  const words = slips.map(({ cell, to }) => {
    const { zh, en } = name(cell)
    return { zh: `${zh}为 ${format(to)}`, en: `${en} is ${format(to)}` }
  })
  const [why] = reasons
  return {
    zh: words.map(({ zh }) => zh).join('、') + (why ? `（${why.zh}）` : ''),
    en: words.map(({ en }) => en).join(' and ') + (why ? ` (${why.en})` : ''),
  }
}

/** Names that tell the cells apart: by row within one column, by column within one row, else by both. */
function naming(mends: readonly Ranked[]): (cell: Cell) => Text {
  const slots = mends.flatMap(({ slips }) => slips.map(({ cell }) => cell.slot))
  const rows = new Set(slots.map(({ row }) => row))
  const columns = new Set(slots.map(({ column }) => column))
  const byRow = mends.length > 1 && columns.size === 1 && rows.size > 1
  const byColumn = mends.length > 1 && rows.size === 1
  return ({ slot: { row, column } }) => {
    if (byRow && row) return lineName(row)
    if (byColumn || !row) return lineName(column)
    const [across, down] = [lineName(row), lineName(column)]
    return { zh: `${across.zh} · ${down.zh}`, en: `${across.en} · ${down.en}` }
  }
}
