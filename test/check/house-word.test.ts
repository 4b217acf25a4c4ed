import { compiled, head } from '../support/sources.ts'

const settings = {
  words: [
    { write: '政府信息公开', insteadOf: '政务公开' },
    { write: '《中华人民共和国政府信息公开条例》', insteadOf: '《信息公开条例》' },
  ],
}

/** The text with what is marked between « and ». */
const marked = (overview: string): string => {
  const lines = overview.split('\n').map((line) => (line === '' ? '' : `  ${line}`))
  const { findings } = compiled(`${head}overview: |\n${lines.join('\n')}\n`, { waivers: true, settings })
  return findings
    .filter(({ code }) => code === 'house-word')
    .map(({ at: { source, range } }) => [
      source.text.slice(range.start - 2, range.start),
      source.text.slice(range.start, range.end),
    ])
    .map(([before = '', words = '']) => `${before}«${words}»`)
    .join(' ')
}

test.each([
  ['按《国务院办公厅政府信息与政务公开办公室关于报告格式的通知》编写。', ''],
  ['按《关于印发〈政务公开要点〉的通知》编写。', ''],
  ['按《关于印发《政务公开要点》推进政务公开的通知》编写。', ''],
  ['按《国务院办公厅政府信息与\n政务公开办公室关于报告格式的通知》编写。', ''],
  ['落实《政务公开要点》，推进政务公开。', '推进«政务公开»'],
  ['推进政务公开，落实《政务公开要点》。', '推进«政务公开»'],
  // What is opened and not closed is no title, what closes alone neither.
  ['按《要点推进政务公开。', '推进«政务公开»'],
  ['按《要点推进政务公开。\n\n另按《政务公开要点》办。', '推进«政务公开»'],
  ['要点》推进政务公开。', '推进«政务公开»'],
  ['按《要点办。推进政务公开，按《政务公开要点》办。', '推进«政务公开»'],
  // A word that is itself a title is found.
  ['依据《信息公开条例》编写。', '依据«《信息公开条例》»'],
])('%s', (overview, expected) => {
  expect(marked(overview)).toBe(expected)
})
