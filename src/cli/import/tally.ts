/* What became of many files, for people, in one line. */
import type { Text } from '../../language/text.ts'
import { someOf } from '../some-of.ts'
import { isKnownName } from './inbox.ts'

/** How many files came to what. */
export interface Tally {
  readonly files: number
  /** All certain, and no error found. */
  readonly clean: number
  /** With doubts or errors. */
  readonly doubtful: number
  /** In which no report was recognised. */
  readonly nothing: number
}

/** The closing line. What is none of the others failed: it could not be read or written. */
export function tallyLine({ files, clean, doubtful, nothing }: Tally): Text {
  const failed = files - clean - doubtful - nothing
  return {
    zh: `${files} 份文件：${clean} 份导入无疑，${doubtful} 份有存疑或错误，${nothing} 份认不出年报，${failed} 份没有读成或没有写`,
    en: `${files} ${files === 1 ? 'file' : 'files'}: ${clean} imported clean, ${doubtful} with doubts or errors, ${nothing} without a report that is recognised, ${failed} not read or not written`,
  }
}

/** Says which files of a folder were not looked at. */
export function passedOverLine(names: readonly string[]): Text {
  const links = names.filter(isKnownName)
  if (links.length > 0) return bothLines(links, names)
  const some = someOf(names)
  return {
    zh: `没有读 ${names.length} 个文件（不是网页、Word、Excel、PDF 或文字；图片里的年报要找文字版）：${some.zh}`,
    en: `${names.length} ${names.length === 1 ? 'file was' : 'files were'} passed over (no web page, Word, Excel, PDF or text; of a report in pictures find the text): ${some.en}`,
  }
}

/** What is passed over although its name can be read is a link. */
function bothLines(links: readonly string[], names: readonly string[]): Text {
  const some = someOf(links)
  const others = names.filter((name) => !links.includes(name))
  const rest = others.length === 0 ? undefined : passedOverLine(others)
  return {
    zh: `没有读 ${links.length} 个链接（要读请直接写出它的名字）：${some.zh}${rest === undefined ? '' : `\n${rest.zh}`}`,
    en: `${links.length} ${links.length === 1 ? 'link was' : 'links were'} passed over (name it to have it read): ${some.en}${rest === undefined ? '' : `\n${rest.en}`}`,
  }
}
