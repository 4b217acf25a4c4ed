import type { Language } from '../language/text.ts'

const words: readonly (readonly [RegExp, string])[] = [
  [/第 (\d+) 张表/g, 'table $1'],
  [/表 (\d+)/g, 'table $1'],
  [/第 (\S+) 页表/g, 'page $1, table'],
  [/第 (\S+) 页/g, 'page $1'],
  [/第 (\d+) 段之后/g, 'after paragraph $1'],
  [/第 (\d+) 段/g, 'paragraph $1'],
  [/旁的文本框/g, 'a text box beside it'],
  [/第 (\d+) 行/g, 'row $1'],
  [/第 (\d+) 列/g, 'column $1'],
  [/第 (\d+) 格/g, 'cell $1'],
  [/^开头$/g, 'the beginning'],
]

/** A place in a file, `第 2 张表第 4 行第 1 列`, in the language of the reader. */
export function placeWords(at: string, language: Language): string {
  if (language === 'zh') return at
  let said = at
  for (const [form, word] of words) said = said.replace(form, `|${word}`)
  return said.replace(/^\|/, '').replaceAll('|', ', ')
}
