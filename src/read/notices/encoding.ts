import type { Explained } from '../../finding/explained.ts'
import { minimal } from './minimal.ts'

const size: Explained = {
  code: 'yaml-size',
  severity: 'error',
  title: { zh: '文件过大', en: 'file too large' },
  summary: { zh: '报告源文件不超过 256 KiB', en: 'a report source is at most 256 KiB' },
  why: {
    zh: '一份完整的年报源文件约 20 KiB；大出十倍以上的文件不会是报告，读它只会拖垮同批的其他报告。',
    en: 'A complete source is about 20 KiB; a file more than ten times larger is no report and would hold up the others.',
  },
  examples: { good: minimal(), bad: minimal() + `preamble: ${'长'.repeat(90_000)}\n` },
}

const encoding: Explained = {
  code: 'yaml-encoding',
  severity: 'error',
  title: { zh: '文件编码不是 UTF-8', en: 'the file is not UTF-8' },
  summary: { zh: '源文件须存为 UTF-8', en: 'sources are saved as UTF-8' },
  why: {
    zh: '其他编码会把汉字读成另外的字，又不报错。程序从不擅自转换：请另存为 UTF-8，或用 --from-encoding gb18030 明说。',
    en: 'Read in the wrong encoding, characters silently turn into others. Nothing is converted unasked: save as UTF-8, or say --from-encoding gb18030.',
  },
  misses: {
    zh: '很短的 GBK 文本可能恰好也是合法的 UTF-8，此时由 doubtful-character 提醒。',
    en: 'A very short GBK text may happen to be valid UTF-8; doubtful-character warns of that.',
  },
  examples: { good: minimal(), bad: [...minimal()].join('\0') },
}

const character: Explained = {
  code: 'yaml-character',
  severity: 'error',
  title: { zh: '不可见或不允许的字符', en: 'an invisible or forbidden character' },
  summary: {
    zh: '源文件不含控制字符、零宽字符和双向控制符',
    en: 'no control, zero-width or bidirectional characters',
  },
  why: {
    zh: '这些字符看不见，却会让数字读错、让键名对不上，或让屏幕显示的内容与文件不同。',
    en: 'They cannot be seen, yet they break figures and keys, or make the screen show something else than the file holds.',
  },
  examples: { good: minimal(), bad: minimal() + 'preamble: 正文\u200b\n' },
}

const doubtful: Explained = {
  code: 'doubtful-character',
  severity: 'warning',
  title: { zh: '可疑字符', en: 'a doubtful character' },
  summary: { zh: '出现汉语报告里不该有的外文字母', en: 'letters that do not belong in a Chinese report' },
  why: {
    zh: 'GBK 文本被当作 UTF-8 读入时，汉字会变成拉丁扩展、国际音标或西里尔字母。',
    en: 'When GBK text is taken for UTF-8, Chinese characters turn into extended Latin, phonetic or Cyrillic letters.',
  },
  misses: { zh: '确实引用外文时也会提醒。', en: 'It also speaks up where a foreign word is really quoted.' },
  examples: { good: minimal() + 'preamble: 一份报告\n', bad: minimal() + 'preamble: һ份报告\n' },
}

export const encodingNotices = { size, encoding, character, doubtful }
