/* Pictures and pages within the page that stand in a report: nobody reads them here, so they are told. */
import type { Text } from '../../language/text.ts'
import type { Extract, Remark, Shown } from '../extract.ts'
import { quoted } from '../remarks.ts'

/** Remarks on what of a report shows without being text, each with its place; beyond twenty they are counted. */
export function picturesAmong(
  { shown = [] }: Pick<Extract, 'shown'>,
  isInside: (one: Shown) => boolean,
): readonly Remark[] {
  const own = shown.filter(isInside)
  const told = own.slice(0, most).map((one): Remark => ({ at: one.at, text: said(one) }))
  return own.length > most ? [...told, { at: '', text: more(own.length - most) }] : told
}

const most = 20

function said({ kind, name }: Shown): Text {
  const [zh, en] = name === '' ? ['', ''] : [`“${quoted(name)}”`, ` “${quoted(name)}”`]
  return kind === 'picture'
    ? {
        zh: `图片${zh}没有采用：里面如有文字或图表，请自己补录`,
        en: `the picture${en} was left out: if it holds words or a chart, add them yourself`,
      }
    : {
        zh: `嵌入的网页或文件${zh}没有采用：里面如有文字，请自己补录`,
        en: `the page or file${en} within the page was left out: if it holds words, add them yourself`,
      }
}

const more = (count: number): Text => ({
  zh: `另有 ${count} 处图片或嵌入的网页没有采用`,
  en: `${count} more pictures or pages within the page were left out`,
})
