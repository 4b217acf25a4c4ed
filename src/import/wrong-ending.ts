import type { Text } from '../language/text.ts'

/** Endings of names that go with a format. */
const endings: Readonly<Record<string, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm', 'doc', 'wps', 'wpt', 'rtf', 'odt', 'xml'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm', 'xls', 'et', 'ett', 'ods', 'xml'],
  pdf: ['pdf'],
  html: ['html', 'htm', 'shtml', 'xhtml', 'aspx', 'asp', 'jsp', 'php'],
  text: ['txt', 'md', 'csv', 'tsv', 'text'],
}

const known = new Set(Object.values(endings).flat())

/** What to say of a file whose name ends like another format; undefined where name and content agree or the name says nothing. */
export function wrongEnding(name: string, format: string): Text | undefined {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || !known.has(ending) || endings[format]?.includes(ending) === true)
    return undefined
  const content = format === 'text' ? 'TXT' : format.toUpperCase()
  return {
    zh: `文件名以 .${ending} 结尾，内容却是 ${content}，按内容读取`,
    en: `the name ends in .${ending} but the content is ${content}; it was read as what it is`,
  }
}
