import type { Explained } from '../../finding/explained.ts'
import { minimal } from './minimal.ts'

const good = minimal()

const shape: Explained = {
  code: 'yaml-shape',
  severity: 'error',
  title: { zh: '结构过深或过碎', en: 'nested too deeply or in too many pieces' },
  summary: { zh: '嵌套不超过 16 层，键不超过 4000 个', en: 'at most 16 levels and 4,000 keys' },
  why: {
    zh: '年报只有五层、两百来格；异常的结构会让解析耗时成倍增长。',
    en: 'A report has five levels and some two hundred cells; abnormal shapes make parsing explode.',
  },
  examples: { good, bad: `${good}preamble: ${'['.repeat(20)}${']'.repeat(20)}\n` },
}

const anchor: Explained = {
  code: 'yaml-anchor',
  severity: 'error',
  title: { zh: '不使用锚点和别名', en: 'anchors and aliases are not used' },
  summary: { zh: '不支持 &锚点、*别名、<< 合并键', en: 'no &anchor, *alias or << merge key' },
  why: {
    zh: '报告里的每个数都应写在它自己的格里，读的人和核对的程序才看到同一个数；别名还能让很小的文件膨胀到拖垮机器。',
    en: 'Each figure stands in its own cell, so that reader and program see the same; aliases also let a tiny file swell.',
  },
  examples: { good: `${good}preamble: 甲\n`, bad: `${good}preamble: &a 甲\n` },
}

const tag: Explained = {
  code: 'yaml-tag',
  severity: 'error',
  title: { zh: '不使用类型标签', en: 'tags are not used' },
  summary: { zh: '不支持 !!int、!自定义 等标签', en: 'no !!int, !custom or other tag' },
  why: {
    zh: '格子里是数还是文字由表样决定，不由标签改写。',
    en: 'What a cell holds is decided by the form, not by a tag.',
  },
  examples: { good: `${good}preamble: "3"\n`, bad: `${good}preamble: !!str 3\n` },
}

const directive: Explained = {
  code: 'yaml-directive',
  severity: 'error',
  title: { zh: '不使用 % 指令', en: 'directives are not used' },
  summary: { zh: '只允许 %YAML 1.2', en: 'only %YAML 1.2 may stand' },
  why: {
    zh: '%YAML 1.1 会改变数字的含义：010 变成 8，12:30 变成 750。',
    en: '%YAML 1.1 changes what figures mean: 010 becomes 8, 12:30 becomes 750.',
  },
  examples: { good: `%YAML 1.2\n---\n${good}`, bad: `%YAML 1.1\n---\n${good}` },
}

const document: Explained = {
  code: 'yaml-document',
  severity: 'error',
  title: { zh: '不是一份报告', en: 'not one report' },
  summary: {
    zh: '一个文件是一份报告，由“键: 值”组成',
    en: 'a file is one report made of “key: value” lines',
  },
  why: {
    zh: '空文件、只有注释的文件、几份报告拼在一起的文件，都无法当作一份报告处理。',
    en: 'An empty file, only comments, or several reports in one cannot be treated as a report.',
  },
  examples: { good, bad: `${good}---\n${good}` },
}

const syntax: Explained = {
  code: 'yaml-syntax',
  severity: 'error',
  title: { zh: 'YAML 写法有误', en: 'YAML syntax error' },
  summary: {
    zh: '缩进、冒号、引号、括号须符合 YAML 写法',
    en: 'indentation, colons, quotes and brackets follow YAML',
  },
  why: {
    zh: '写法有误时，程序无法确定每个数属于哪一格，因此不作猜测。',
    en: 'With broken syntax it is not certain which cell a figure belongs to, and nothing is guessed.',
  },
  examples: { good: `${good}preamble: "甲"\n`, bad: `${good}preamble: "甲\n` },
}

const duplicate: Explained = {
  code: 'duplicate-key',
  severity: 'error',
  title: { zh: '键重复', en: 'a key given twice' },
  summary: { zh: '同一处的同一个键只写一次', en: 'a key stands once in its map' },
  why: {
    zh: '两处写同一个键，就不知道以哪个数为准。全角半角、组合字符不同而看起来一样的键也算重复。',
    en: 'With two values for one key nobody knows which counts. Keys that differ only in width or composition are the same.',
  },
  examples: { good: `${good}title: 甲\n`, bad: `${good}title: 甲\ntitle: 乙\n` },
}

export const yamlNotices = { shape, anchor, tag, directive, document, syntax, duplicate }
