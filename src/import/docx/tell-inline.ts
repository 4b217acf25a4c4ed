import { quoted } from '../remarks.ts'
import { isComputed } from './fields.ts'
import type { Inline } from './inline.ts'
import type { Walk } from './walk.ts'

/** Says what of a paragraph was left out, or taken with a doubt. */
export function tellInline(inline: Inline, { remarks, asides, count }: Walk, at: string): void {
  count.pictures += inline.pictures
  tellChanges(inline, (zh, en) => {
    remarks.add(at, { zh, en })
  })
  const hidden = quoted(inline.hidden)
  if (hidden !== '')
    remarks.add(at, { zh: `有隐藏文字，未读入：“${hidden}”`, en: `hidden text was left out: “${hidden}”` })
  const struck = quoted(inline.struck)
  if (struck !== '')
    remarks.add(at, {
      zh: `加了删除线的文字没有读入：“${struck}”`,
      en: `words crossed out were left out: “${struck}”`,
    })
  const white = quoted(inline.white)
  if (white !== '')
    remarks.add(at, {
      zh: `“${white}”是白色文字，纸面上看不见，已照读，请核对`,
      en: `“${white}” is white and not seen on paper; it was read, please check`,
    })
  if (inline.pictures > 0)
    remarks.add(at, {
      zh: '此处有图片，图中文字不能读入',
      en: 'there is a picture here; words in it cannot be read',
    })
  for (const sign of inline.signs)
    remarks.add(at, { zh: `符号（${quoted(sign)}）不能读入`, en: `a sign (${quoted(sign)}) cannot be read` })
  for (const key of inline.asides) {
    const text = quoted(asides.get(key) ?? '')
    if (text === '') {
      if (!key.startsWith('w:comment')) remarks.add(at, unsaid)
      continue
    }
    const [zh, en] = key.startsWith('w:comment') ? ['批注', 'comment'] : ['脚注或尾注', 'footnote']
    remarks.add(at, { zh: `${zh}未读入：“${text}”`, en: `a ${en} was left out: “${text}”` })
  }
  for (const instruction of inline.fields)
    remarks.add(at, isComputed(instruction) ? computed(instruction) : reaching(instruction))
}

const unsaid = {
  zh: '此处有脚注或尾注的标记，注文不在文件里，请核对',
  en: 'there is the mark of a footnote here whose text is not in the file; please check',
} as const

function tellChanges({ inserted, deleted }: Inline, say: (zh: string, en: string) => void): void {
  const [added, gone] = [quoted(inserted), quoted(deleted)]
  if (added === '' && gone === '') return
  const zh = [added === '' ? [] : [`插入“${added}”`], gone === '' ? [] : [`删去“${gone}”`]].flat().join('，')
  const en = [added === '' ? [] : [`“${added}” inserted`], gone === '' ? [] : [`“${gone}” deleted`]]
    .flat()
    .join(', ')
  say(`有修订标记，按接受修订读取：${zh}`, `tracked changes, read as accepted: ${en}`)
}

const computed = (instruction: string): { zh: string; en: string } => ({
  zh: `此处的数由域公式“${quoted(instruction)}”算出，读入的是上次的结果，请核对`,
  en: `the figure here was computed by the field “${quoted(instruction)}”; its last result was read, please check`,
})

const reaching = (instruction: string): { zh: string; en: string } => ({
  zh: `域“${quoted(instruction)}”引用外部内容，没有执行；读入的是文件中已有的文字`,
  en: `the field “${quoted(instruction)}” refers to something outside; it was not carried out, words already in the file were read`,
})
