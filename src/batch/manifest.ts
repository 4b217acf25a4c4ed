/* A list of reports in a file or on standard input: paths, folders and patterns, one a line; or YAML with `reports:`. */
import { UsageError } from '../errors.ts'
import { read } from '../read/read.ts'
import { positionAt, type Source } from '../source/source.ts'
import { child } from '../source/tree.ts'

/** The names in a list: one a line, blank lines and those that begin with `#` aside; with a NUL anywhere, each up to the next NUL. */
export function namesInList(text: string): readonly string[] {
  if (text.includes('\0')) return text.split('\0').filter((name) => name !== '')
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** The names in a YAML list, under `reports:` (or `报告:`). A list that cannot be read, or holds something else, is a UsageError. */
export function namesInYaml(source: Source): readonly string[] {
  const document = read(source)
  const [finding] = document.findings.filter(({ severity }) => severity === 'error')
  if (finding) throw fault(source, finding.at.range.start, finding.message)
  const root = document.value?.root
  const list = root && (child(root, 'reports') ?? child(root, '报告'))
  if (list?.kind !== 'list')
    throw fault(source, 0, {
      zh: '清单应写成 reports: 和下面的一列“- 文件”',
      en: 'a list is written as “reports:” with “- file” lines under it',
    })
  return list.items.map((item) => {
    if (item.kind === 'text' && item.value !== '') return item.value
    throw fault(source, item.range.start, {
      zh: '这里应是一个文件、文件夹或通配符',
      en: 'a file, folder or pattern belongs here',
    })
  })
}

function fault(source: Source, offset: number, { zh, en }: { zh: string; en: string }): UsageError {
  const { line, column } = positionAt(source, offset)
  return new UsageError({
    zh: `清单 ${source.name} 第 ${line} 行第 ${column} 个字：${zh}`,
    en: `the list ${source.name}:${line}:${column}: ${en}`,
  })
}
