/* What keys are called in the language that is asked for. */
import type { AxisNode } from '../../edition/axis.ts'
import type { Edition, SectionSpec } from '../../edition/edition.ts'
import { chineseName, nameCalled, namesOf, type Name } from '../../edition/names.ts'

/** Keys in one language. */
export interface Keys {
  /** What a key of the frame, or a value from a fixed list at the end of the path, is called. */
  readonly frame: (...path: readonly string[]) => string
  readonly section: (section: SectionSpec) => string
  readonly notes: (section: SectionSpec) => string
  readonly line: (node: Pick<AxisNode, 'key' | 'label' | 'short'>) => string
  /** The keys of a figure and of its note. */
  readonly noted: readonly [value: string, note: string]
}

/** The keys of an edition in a language. */
export function keysIn(edition: Edition, language: 'zh' | 'en'): Keys {
  const isChinese = language === 'zh'
  const frame = (...path: readonly string[]): string => {
    let siblings: readonly Name[] = namesOf(edition)
    let word = ''
    for (const key of path) {
      const name = nameCalled(siblings, key)
      word = isChinese ? (name?.chinese ?? key) : key
      siblings = name?.within ?? name?.values ?? []
    }
    return word
  }
  return {
    frame,
    section: ({ key, label }) => (isChinese ? label : key),
    notes: ({ key }) => frame(key, 'notes'),
    line: (node) => (isChinese ? chineseName(node) : (node.key ?? '')),
    noted: isChinese ? ['数', '注'] : ['value', 'note'],
  }
}

/** Words that begin comments. */
export const chineseWords = {
  doubt: '存疑',
  remark: '原文',
  left: '以下文字在规定的格式里没有位置，照录在此：',
} as const
