import type { Text } from '../../language/text.ts'
import { quoted } from '../remarks.ts'
import { kindOfField } from './fields.ts'
import type { Inline } from './inline.ts'
import type { Sink, Walk } from './walk.ts'

/** Says what of a paragraph was left out, or taken with a doubt. In a cell most of it puts the cell in doubt. */
export function tellInline(inline: Inline, { remarks, asides, count }: Walk, sink: Sink): void {
  const at = sink.place()
  count.pictures += inline.pictures
  for (const text of [...changes(inline), ...besides(inline, asides)]) {
    remarks.add(at, text)
    if (text === unsaid) sink.doubt?.(text)
  }
  for (const text of [...left(inline), ...fields(inline)]) {
    remarks.add(at, text)
    sink.doubt?.(text)
  }
  // A page number in a paragraph is nothing to speak of; a figure that changes by itself is.
  for (const text of changing(inline)) sink.doubt?.(text)
  if (inline.boxes.length > 0) sink.doubt?.(boxed)
}

function left(inline: Inline): readonly Text[] {
  const [hidden, struck, white, unended] = [inline.hidden, inline.struck, inline.white, inline.unended].map(
    quoted,
  ) as [string, string, string, string]
  return [
    ...said(hidden, `有隐藏文字，未读入：“${hidden}”`, `hidden text was left out: “${hidden}”`),
    ...said(struck, `加了删除线的文字没有读入：“${struck}”`, `words crossed out were left out: “${struck}”`),
    ...said(
      white,
      `“${white}”是白色文字，纸面上看不见，已照读，请核对`,
      `“${white}” is white and not seen on paper; it was read, please check`,
    ),
    ...said(
      unended,
      `此处的域没有结束，其中的文字没有读入：“${unended}”`,
      `a field here does not end; words in it were left out: “${unended}”`,
    ),
    ...(inline.pictures > 0
      ? [{ zh: '此处有图片，图中文字不能读入', en: 'there is a picture here; words in it cannot be read' }]
      : []),
    ...(inline.formulas > 0
      ? [
          {
            zh: '此处有公式，分数和上下标读成了一行，请核对',
            en: 'there is a formula here; fractions and raised figures were read as one line, please check',
          },
        ]
      : []),
    ...inline.signs.map((sign) => ({
      zh: `符号（${quoted(sign)}）不能读入`,
      en: `a sign (${quoted(sign)}) cannot be read`,
    })),
  ]
}

const said = (words: string, zh: string, en: string): readonly Text[] => (words === '' ? [] : [{ zh, en }])

const besides = ({ asides: keys }: Inline, asides: Walk['asides']): readonly Text[] =>
  keys.flatMap((key) => {
    const text = quoted(asides.get(key) ?? '')
    if (text === '' && !key.startsWith('w:comment')) return [unsaid]
    const [zh, en] = key.startsWith('w:comment') ? ['批注', 'comment'] : ['脚注或尾注', 'footnote']
    return said(text, `${zh}未读入：“${text}”`, `a ${en} was left out: “${text}”`)
  })

const unsaid: Text = {
  zh: '此处有脚注或尾注的标记，注文不在文件里，请核对',
  en: 'there is the mark of a footnote here whose text is not in the file; please check',
}

function changes({ inserted, deleted }: Inline): readonly Text[] {
  const [added, gone] = [quoted(inserted), quoted(deleted)]
  if (added === '' && gone === '') return []
  const zh = [added === '' ? [] : [`插入“${added}”`], gone === '' ? [] : [`删去“${gone}”`]].flat().join('，')
  const en = [added === '' ? [] : [`“${added}” inserted`], gone === '' ? [] : [`“${gone}” deleted`]]
    .flat()
    .join(', ')
  return [{ zh: `有修订标记，按接受修订读取：${zh}`, en: `tracked changes, read as accepted: ${en}` }]
}

const fields = (inline: Inline): readonly Text[] =>
  inline.fields.flatMap((instruction) => {
    const kind = kindOfField(instruction)
    return kind === 'changing' ? [] : [kind === 'computing' ? computed(instruction) : reaching(instruction)]
  })

const changing = (inline: Inline): readonly Text[] =>
  inline.fields
    .filter((instruction) => kindOfField(instruction) === 'changing')
    .map((instruction) => ({
      zh: `格里的内容由域“${quoted(instruction)}”得来，打开时会变，请核对`,
      en: `what stands in the cell comes from the field “${quoted(instruction)}” and may change when it is opened, please check`,
    }))

const computed = (instruction: string): Text => ({
  zh: `此处的数由域公式“${quoted(instruction)}”算出，读入的是上次的结果，请核对`,
  en: `the figure here was computed by the field “${quoted(instruction)}”; its last result was read, please check`,
})

const reaching = (instruction: string): Text => ({
  zh: `域“${quoted(instruction)}”引用外部内容，没有执行；读入的是文件中已有的文字`,
  en: `the field “${quoted(instruction)}” refers to something outside; it was not carried out, words already in the file were read`,
})

const boxed: Text = {
  zh: '格里有文本框，其中的文字读在这一格里，请核对',
  en: 'a text box hangs on the cell; its words were read as the cell’s, please check',
}
