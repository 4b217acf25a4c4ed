/* What of a page is shown. Hidden text is never taken over, and told where it could be part of a report. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { quoted, type Remarks } from '../remarks.ts'

export type Element = Tree.Element
type Child = Tree.ChildNode

/** Never shown, whatever they hold. */
const never = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'iframe', 'object', 'svg', 'select', 'textarea'],
  ...['title', 'meta', 'link', 'base', 'audio', 'video', 'canvas', 'math', 'datalist', 'noframes'],
])
/** Shown crossed out: no longer said. */
const struck = new Set(['del', 's', 'strike'])

const hiding = new RegExp(
  [
    'display\\s*:\\s*none',
    'visibility\\s*:\\s*(?:hidden|collapse)',
    'mso-hide\\s*:\\s*all',
    'text-decoration[^;]*line-through',
    '(?<!-)opacity\\s*:\\s*0(?:\\.0+)?%?\\s*(?:[;!]|$)',
    '(?<![-\\w])(?:left|top|right|text-indent)\\s*:\\s*-\\s*(?:9\\d\\d|\\d{4,})(?:\\.\\d+)?(?:px|pt|r?em)',
    'clip\\s*:\\s*rect\\(\\s*[01](?:px)?(?:[\\s,]+[01](?:px)?){3}\\s*\\)',
    'clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%',
    'transform\\s*:[^;]*(?:scale\\(\\s*0\\s*\\)|translate[XY]?\\(\\s*-\\d{4,})',
    '(?<![-\\w])(?:max-)?(?:height|width)\\s*:\\s*[01](?:px)?\\s*;[^]*overflow\\s*:\\s*hidden',
    'overflow\\s*:\\s*hidden\\s*;[^]*(?<![-\\w])(?:max-)?(?:height|width)\\s*:\\s*[01](?:px)?\\s*(?:;|$)',
  ].join('|'),
  'i',
)

/** Letters of no size, unless something within has one of its own. */
const sizeless = /font-size\s*:\s*(?:0(?![.\d])|[01](?:\.\d+)?(?:px|pt))/i
const sized = /font(?:-size)?\s*:[^;]*(?:[2-9]|\d\d)(?:\.\d+)?(?:px|pt|r?em)/i

/** Names by which style sheets take words off the screen that only a reader aloud should have. */
const aloud =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|cdk-visually-hidden|element-invisible|assistive-text)(?:\s|$)/i

/** Names by which many sites hide what they do not show; their style sheets are not in the page. */
const likely = /(?:^|\s)(?:hidden|hide|d-none|layui-hide|display-?none|disnone|none)(?:\s|$)/i

/** True for an element that is not hidden by anything in the page, but has a name that says so. */
export const mayBeHidden = (element: Element): boolean =>
  likely.test(attribute(element, 'class')) && !/(?<![-\w])display\s*:/i.test(attribute(element, 'style'))

/** How an element is hidden; `undefined` for one that is shown. */
export function hiddenAs(element: Element): 'never' | 'struck' | 'hidden' | undefined {
  if (never.has(element.tagName)) return 'never'
  if (struck.has(element.tagName)) return 'struck'
  return hiddenByMarkup(element)
}

/** How the attributes of an element hide it; `undefined` where they do not. */
export function hiddenByMarkup(element: Element): 'struck' | 'hidden' | undefined {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return 'hidden'
    if (name === 'style' && hiding.test(value)) return /line-through/i.test(value) ? 'struck' : 'hidden'
    if (name === 'style' && sizeless.test(value) && !hasSized(element)) return 'hidden'
    if (name === 'class' && aloud.test(value)) return 'hidden'
  }
  return undefined
}

function hasSized(element: Element): boolean {
  const stack = [...element.childNodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (sized.test(attribute(node, 'style'))) return true
    stack.push(...node.childNodes)
  }
  return false
}

/** The value of an attribute; empty when it has none. */
export const attribute = (element: Element, wanted: string): string =>
  element.attrs.find(({ name }) => name === wanted)?.value ?? ''

export const isElement = (node: Child): node is Element => 'tagName' in node

const inline = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
  ],
  ...[
    'kbd',
    'label',
    'mark',
    'nobr',
    'o:p',
    'q',
    'ruby',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
  ],
  ...['tt', 'u', 'var', 'wbr', 'st1:chsdate', 'v:shape'],
])

/** True for elements that do not begin a line of their own; names with a colon are office programs' own. */
export const isInline = ({ tagName }: Element): boolean => inline.has(tagName) || tagName.includes(':')

/** How a part of a page is not shown. */
export type How = 'never' | 'struck' | 'hidden' | 'comment'

/** Telling of what is left out. */
export interface Omissions {
  readonly leave: (node: Child, how: How, at: string) => void
  /** Hidden parts that could be a part of a report, as far as they are kept. */
  readonly kept: () => readonly { readonly at: string; readonly words: string }[]
  /** Programs left out. */
  readonly programs: () => number
}

const wording = {
  never: { zh: '网页脚本或不显示的部分里', en: 'in a part that is never shown' },
  comment: { zh: '网页注释里', en: 'in a comment of the page' },
  hidden: { zh: '隐藏的部分里', en: 'in a hidden part' },
  struck: { zh: '加了删除线的部分里', en: 'crossed out' },
} as const

/** Tells of hidden text that could belong to a report. */
export function omissions(remarks: Remarks): Omissions {
  let programs = 0
  const said = new Map<string, number>()
  const kept: { at: string; words: string }[] = []
  let room = mostKept
  return {
    programs: () => programs,
    kept: () => kept,
    leave: (node, how, at) => {
      if (isElement(node) && node.tagName === 'script') programs += 1
      const text = wordsIn(node).replace(/\s+/g, ' ').trim()
      if (!couldBelong(text, how) && !(how === 'never' && isPart(node, text))) return
      if (isPart(node, text)) {
        const words = text.slice(0, room)
        room -= words.length
        if (words !== '') kept.push({ at, words: words === text ? words : `${words}…` })
      }
      const times = (said.get(how) ?? 0) + 1
      said.set(how, times)
      if (times > 20) return
      const { zh, en } = wording[how]
      remarks.add(at, {
        zh: `${zh}有文字，没有采用：“${quoted(text)}”`,
        en: `words ${en} were left out: “${quoted(text)}”`,
      })
    },
  }
}

/** Characters of hidden parts that are kept. */
const mostKept = 20_000

/** A pane or a template that holds a table or a passage: words that would be missed. */
const isPart = (node: Child, text: string): boolean =>
  isElement(node) &&
  (hasTable(node) || (!never.has(node.tagName) && [...text.matchAll(/\p{Script=Han}/gu)].length >= 60))

function hasTable(element: Element): boolean {
  const stack: Child[] = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'td') return true
    if ('content' in node) for (const child of node.content.childNodes) stack.push(child)
    for (const child of node.childNodes) stack.push(child)
  }
  return false
}

/** Hidden on purpose: any figure or a few words count. In scripts and comments: only what can be nothing but a report. */
function couldBelong(text: string, how: How): boolean {
  if (how === 'hidden' || how === 'struck') return /\d/.test(text) || /\p{Script=Han}{4}/u.test(text)
  return /第二十条|年度报告|信息公开申请/u.test(text) && [...text.matchAll(/\p{Script=Han}/gu)].length >= 60
}

const most = 100_000

/** All text within a node, without recursion, up to a length. */
export function wordsIn(node: Child): string {
  const parts: string[] = []
  let length = 0
  const stack: Child[] = [node]
  for (let next = stack.pop(); next && length < most; next = stack.pop()) {
    if ('value' in next) parts.push(next.value)
    if ('data' in next) parts.push(next.data)
    length += parts.at(-1)?.length ?? 0
    if ('content' in next) pushReversed(stack, next.content.childNodes)
    if ('childNodes' in next) pushReversed(stack, next.childNodes)
  }
  return parts.join(' ')
}

function pushReversed(stack: Child[], nodes: readonly Child[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    if (node) stack.push(node)
  }
}
