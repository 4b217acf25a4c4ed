/* The shown text of a page in reading order, as paragraphs and tables. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Item, Shown } from '../extract.ts'
import { Refused } from '../refused.ts'
import type { Remarks } from '../remarks.ts'
import { tidied } from '../tidied.ts'
import { attachmentIn } from './attachments.ts'
import { gridOf, type Cells } from './grid-of.ts'
import { pictured } from './pictured.ts'
import { hiddenAs, isElement, isInline, type Element, type Omissions } from './visible.ts'

interface Page {
  readonly tables: ReadonlySet<Element>
  /** Elements that the page breaks off in. */
  readonly unended: ReadonlySet<Element>
  readonly omitted: Omissions
  readonly remarks: Remarks
}

interface Open {
  readonly node: Tree.ParentNode
  index: number
  readonly region: number
  /** Bullets around it, and the number of the next item in a numbered list. */
  readonly bullets: number
  number: number | undefined
}

/** Containers beyond this depth count as one. */
const deepest = 256

/** Documents that are named; a list of files has more than anybody asks for. */
const mostAttachments = 20

/** Pictures that are looked at; a page of more is no report. */
const mostShown = 1_000

const mostParagraphs = 20_000
const longestParagraph = 200_000
const tooMuch = {
  zh: `文字超过 ${mostParagraphs} 段，或一段超过 ${longestParagraph} 字，不会是年度报告`,
  en: `it has more than ${mostParagraphs} paragraphs, or one of more than ${longestParagraph} characters; no annual report has`,
}

/** Reads one page. Its lifetime is that of the walk. */
export class PageFlow {
  readonly items: Item[] = []
  readonly regions: number[] = []
  readonly attachments: string[] = []
  pictures = 0
  /** Pictures and pages that stand among the text. */
  readonly shown: Shown[] = []
  private readonly page: Page
  private readonly cells: Cells = { seen: 0 }
  private text = ''
  private paragraphs = 0
  private grids = 0
  /** What the paragraph in hand is: a heading's depth, an item of a list. */
  private manner: { heading?: number; bullet?: number; prefix?: string } = {}
  /** A term waits for its description to stand on one line with it. */
  private isTerm = false

  constructor(page: Page) {
    this.page = page
  }

  read(root: Tree.Document): void {
    const stack: Open[] = [{ node: root, index: 0, region: -1, bullets: 0, number: undefined }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = top.node.childNodes[top.index]
      top.index += 1
      if (child === undefined) {
        stack.pop()
        if ('tagName' in top.node) this.leave(top.node, top.region)
      } else this.meet(child, { top, stack })
    }
    this.flush(-1)
  }

  private meet(child: Tree.ChildNode, { top, stack }: { readonly top: Open; readonly stack: Open[] }): void {
    if ('value' in child) this.say(child.value)
    else if ('data' in child) this.page.omitted.leave(child, 'comment', this.place())
    else if (isElement(child)) this.enter(child, { top, stack })
  }

  private say(words: string): void {
    if (this.text.length + words.length > 4 * longestParagraph) throw new Refused(tooMuch)
    this.text += words
  }

  private enter(element: Element, { top, stack }: { readonly top: Open; readonly stack: Open[] }): void {
    const hidden = hiddenAs(element)
    if (hidden !== 'hidden') this.attach(element)
    this.show(element, top.region)
    if (hidden !== undefined) {
      this.page.omitted.leave(element, hidden, this.place())
      return
    }
    const { tagName } = element
    if (tagName === 'br' || tagName === 'hr') this.flush(top.region)
    else if (tagName === 'img') this.pictures += 1
    else if (this.page.tables.has(element)) this.table(element, top.region)
    else stack.push({ node: element, index: 0, ...this.begin(element, { top, depth: stack.length }) })
  }

  /** Where the walk is, for people. */
  private place(): string {
    if (this.paragraphs === 0 && this.grids === 0) return '开头'
    return this.text.trim() === '' ? `第 ${this.paragraphs} 段之后` : `第 ${this.paragraphs + 1} 段`
  }

  private attach(element: Element): void {
    if (this.attachments.length >= mostAttachments) return
    const name = attachmentIn(element)
    if (name !== undefined && !this.attachments.includes(name)) this.attachments.push(name)
  }

  private show(element: Element, region: number): void {
    const what = this.shown.length < mostShown ? pictured(element) : undefined
    if (what) this.shown.push({ ...what, at: this.place(), region, behind: this.items.length })
  }

  private begin(
    element: Element,
    { top, depth }: { readonly top: Open; readonly depth: number },
  ): Omit<Open, 'node' | 'index'> {
    const { tagName } = element
    if (isInline(element)) return { region: top.region, bullets: top.bullets, number: undefined }
    if (!(tagName === 'dd' && this.isTerm)) this.flush(top.region)
    const region = depth > deepest ? top.region : this.regions.push(top.region) - 1
    const heading = /^h([1-6])$/.exec(tagName)?.[1]
    if (heading !== undefined) this.manner = { heading: Number(heading) }
    if (tagName === 'li' && top.number !== undefined) {
      this.manner = { prefix: `${top.number}. ` }
      top.number += 1
    } else if (tagName === 'li') this.manner = { bullet: Math.max(1, top.bullets) }
    return {
      region,
      bullets: top.bullets + (tagName === 'ul' ? 1 : 0),
      number: tagName === 'ol' ? 1 : undefined,
    }
  }

  private leave(element: Element, region: number): void {
    if (isInline(element)) return
    this.isTerm = element.tagName === 'dt' && this.text.trim() !== ''
    if (!this.isTerm) this.flush(region)
  }

  private flush(region: number): void {
    const text = tidied(this.text)
    this.text = ''
    this.isTerm = false
    const { prefix = '', ...manner } = this.manner
    // A heading or bullet that has said nothing yet goes with the first words within it.
    if (text === '') return
    this.manner = {}
    this.paragraphs += 1
    if (this.paragraphs > mostParagraphs || text.length > longestParagraph) throw new Refused(tooMuch)
    this.items.push({
      kind: 'paragraph',
      text: prefix + text,
      ...manner,
      region,
      at: `第 ${this.paragraphs} 段`,
    })
  }

  private table(element: Element, region: number): void {
    this.flush(region)
    this.grids += 1
    const own = this.regions.push(region) - 1
    const { grid, caption, pictures } = gridOf(element, {
      ...this.page,
      cells: this.cells,
      name: `第 ${this.grids} 张表`,
    })
    this.pictures += pictures
    if (caption !== '') {
      this.text = caption
      this.flush(region)
    }
    if (grid.cells.length > 0) this.items.push({ ...grid, region: own })
  }
}
