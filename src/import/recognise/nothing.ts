/* Why a file holds no report that can be read, in plain words. */
import type { Text } from '../../language/text.ts'
import type { Extract } from '../extract.ts'
import { quoted } from '../remarks.ts'
import { inDigits } from './dates.ts'

/** What a file is instead. */
export interface Nothing {
  readonly kind:
    'error' | 'list' | 'attachment' | 'pictures' | 'shell' | 'empty' | 'prose' | 'unruled' | 'other'
  readonly text: Text
}

/** Names what a file without a table of the form most likely is. */
export function nothingIn({ items, pictures = 0, programs = 0, attachments = [], title }: Extract): Nothing {
  const lines = items.flatMap((item) =>
    item.kind === 'paragraph' ? [item.text] : item.cells.map(({ text }) => text),
  )
  const letters = lines.reduce((sum, line) => sum + line.length, 0)
  const named = lines.filter((line) => line.length <= 80 && /\d{4}.*(?:报告|年报)/u.test(inDigits(line)))
  const isReport = lines.some((line) => isReportWord.test(line)) && letters > 600
  const said = [title, ...lines].find((line) => line.length <= 120 && failing.test(line))
  if (said !== undefined && letters < 800 && !isReport) return failed(said)
  const files = attachments.filter((name) => /报告|年报|公开|报表/u.test(name))
  if (named.length < 4 && letters < 3_000 && !isReport && (files.length > 0 || attachments.length === 1))
    return attached(files.length > 0 ? files : attachments)
  if (lines.length === 0 || letters < 10) return programs > 0 ? shell : pictures > 0 ? picture : empty
  const isList = named.length >= 4 || (named.length >= 2 && 2 * named.length >= lines.length)
  if (isList && !isReport) return list
  if (letters < 300 && programs > 0 && pictures === 0) return shell
  if (pictures > 0 && lines.some((line) => isReportWord.test(line)) && letters >= 100) return pictured
  if (pictures > 0 && (isReport || letters < 2_000 || /报告/u.test(title))) return picture
  if (!isReport) return other
  if (lines.filter(isRowLike).length >= 5) return unruled
  return attachments.length > 0 ? told(attachments) : prose
}

/** A row of the form as a line of text: a label and several figures, or one of its headings. */
const isRowLike = (line: string): boolean =>
  /^\D.{0,60}?(?:\s*[,，;\s]\s*-?\d[\d.]*){3,}\s*$/u.test(line) || /^第二十条第（.）项$/u.test(line)

const isReportWord = /信息公开.*申请/u

/** What servers and sites say instead of a page. */
const failing =
  /(?:^|\D)(?:40[0134]|50[0234])(?:\D|$).{0,20}(?:error|not found|forbidden|错误|出错|页面)|(?:error|错误)\s*[:：]?\s*(?:40[0134]|50[0234])|^\s*(?:40[0134]|50[0234])\s*$|not found|forbidden|bad gateway|service unavailable|(?:页面|网页|文件|内容|信息|栏目|地址).{0,12}(?:不存在|找不到|未找到|已(?:被)?删除|无法(?:访问|显示|打开)|走丢|丢失)|(?:找不到|无法找到|没有找到).{0,8}(?:页面|网页|文件)|访问.{0,6}(?:被拒绝|受限|过于频繁|被拦截)|安全验证|请开启\s*javascript/iu

const failed = (said: string): Nothing => ({
  kind: 'error',
  text: {
    zh: `这是网站的出错或拦截页面（“${quoted(said)}”），不是年报；请在浏览器里打开原网页，能看到正文后再另存`,
    en: `this is a site’s error page (“${quoted(said)}”), not a report; open the page in a browser and save it when its text is there`,
  },
})

const names = (files: readonly string[]): string =>
  files
    .slice(0, 3)
    .map((name) => `“${quoted(name)}”`)
    .join('、') + (files.length > 3 ? ' …' : '')

const attached = (files: readonly string[]): Nothing => ({
  kind: 'attachment',
  text: {
    zh: `网页上没有年报的表，只有附件：${names(files)}；请下载附件，再导入那个文件`,
    en: `the page has none of the report’s tables, only attached files: ${names(files)}; download the attachment and import that`,
  },
})

const told = (files: readonly string[]): Nothing => ({
  kind: 'prose',
  text: {
    zh: `${prose.text.zh}：${names(files)}`,
    en: `${prose.text.en}: ${names(files)}`,
  },
})

const list: Nothing = {
  kind: 'list',
  text: {
    zh: '这是年报的目录页，不是一份年报；点开其中一份，再另存那一页',
    en: 'this is a list of reports, not a report; open one of them and save that page',
  },
}

const pictured: Nothing = {
  kind: 'pictures',
  text: {
    zh: '正文是文字，规定的表却是图片；图片里的数不能照录，没有导入，请找 Word、Excel 或文字版',
    en: 'the prose is text but the tables are pictures, and figures are not read from pictures; nothing was imported: find the report as text, Word or Excel',
  },
}

const picture: Nothing = {
  kind: 'pictures',
  text: {
    zh: '没有文字表格，表格是图片；图片里的数不能照录，请找 Word、Excel 或文字版',
    en: 'the tables are pictures, and figures are not read from pictures; find the report as text, Word or Excel',
  },
}

const shell: Nothing = {
  kind: 'shell',
  text: {
    zh: '只存下了网页的空壳，内容要由脚本载入；请在浏览器里打开，等内容显示后“另存为·全部网页”',
    en: 'this is the empty shell of a page whose content comes by script; open it in a browser and save it complete',
  },
}

const empty: Nothing = {
  kind: 'empty',
  text: { zh: '文件里没有文字', en: 'there is no text in the file' },
}

const prose: Nothing = {
  kind: 'prose',
  text: {
    zh: '有年报的文字，但没有找到任何一张规定的表；表可能在附件里，或没有存下来',
    en: 'the words of a report are there but none of the form’s tables; they may be in an attachment, or were not saved',
  },
}

const unruled: Nothing = {
  kind: 'unruled',
  text: {
    zh: '表的文字在文件里，但分不清哪个数在哪一格（没有竖线，或各列没有对齐），没有导入；请找 Word、Excel 或网页版',
    en: 'the words of the tables are in the file, but not which figure stands in which cell (no upright lines, or columns out of line); nothing was imported: find the Word, Excel or web version',
  },
}

const other: Nothing = {
  kind: 'other',
  text: {
    zh: '没有找到政府信息公开工作年度报告的表和标题，看来不是年报',
    en: 'neither tables nor titles of an annual report were found; it does not look like one',
  },
}
