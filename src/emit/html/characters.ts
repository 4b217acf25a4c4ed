/* Which face sets which characters, so that only those are embedded. A truth about form.css: change both together. */
import type { View, ViewBlock, ViewInline } from '../../view/view.ts'

/** The five faces by what they stand in for. */
export type Role = 'song' | 'songBold' | 'fang' | 'kai' | 'hei'

/** Characters of a view by the face that sets them. ASCII goes to Song from the body faces, whose Latin is meant for ideographs' company only. */
export function charactersByRole(view: View): Readonly<Record<Role, string>> {
  const sets: Readonly<Record<Role, Set<string>>> = {
    song: new Set('— 0123456789'),
    songBold: new Set(),
    fang: new Set(),
    kai: new Set(),
    hei: new Set(),
  }
  const put = (role: Role, text: string): void => {
    for (const character of text) {
      const latin = (role === 'fang' || role === 'kai') && character < '\u0080'
      if (character > '\u001f') sets[latin ? 'song' : role].add(character)
    }
  }
  put('songBold', view.title)
  put('hei', view.watermark)
  put('fang', view.published)
  for (const { label, value } of view.contact) put('fang', `${label}：${value}`)
  for (const block of view.preamble) putBlock(block, 'fang', put)
  for (const { heading, blocks, sheets } of view.sections) {
    put('hei', heading)
    for (const block of blocks) putBlock(block, 'fang', put)
    for (const { caption, head, bodies, notes } of sheets) {
      put('fang', caption + notes.join(''))
      for (const cell of [...head, ...bodies.flatMap(({ rows }) => rows)].flatMap(({ cells }) => cells)) {
        put(cell.look === 'caption' ? 'hei' : 'fang', `${cell.text}（${cell.note}）`)
      }
    }
  }
  return {
    song: joined(sets.song),
    songBold: joined(sets.songBold),
    fang: joined(sets.fang),
    kai: joined(sets.kai),
    hei: joined(sets.hei),
  }
}

type Put = (role: Role, text: string) => void

const joined = (set: ReadonlySet<string>): string => [...set].sort().join('')

function putBlock(block: ViewBlock, role: Role, put: Put): void {
  const own = block.kind['heading2'] || block.kind['quote'] ? 'kai' : role
  for (const inline of block.lead) putInline(inline, 'kai', put)
  for (const inline of [
    ...block.inlines,
    ...block.rows.flatMap(({ cells }) => cells.flatMap(({ inlines }) => inlines)),
  ])
    putInline(inline, own, put)
  for (const inner of [...block.blocks, ...block.items.flatMap(({ blocks }) => blocks)])
    putBlock(inner, own, put)
}

function putInline(inline: ViewInline, role: Role, put: Put): void {
  const own = inline.kind['strong'] ? 'hei' : inline.kind['emphasis'] ? 'kai' : role
  put(own, inline.text)
  for (const inner of inline.inlines) putInline(inner, own, put)
}
