/* Options of `build` for many reports. */
import type { DeclaredOption } from './declared.ts'

export const manyOptions: readonly DeclaredOption[] = [
  {
    flags: '--name <pattern>',
    does: {
      zh: "成品的名字，如 '{year}/{agency}.{ext}'；可用 {year} {agency} {level} {edition} {stem} {folder} {row} {ext}，也可写 {年度} {机关} 等",
      en: "names of the results, as in '{year}/{agency}.{ext}'; there are {year} {agency} {level} {edition} {stem} {folder} {row} {ext}",
    },
  },
  {
    flags: '--manifest <file>',
    does: {
      zh: '清单：每行一个文件、文件夹或通配符的 .txt，或写 reports: 的 .yaml；相对清单所在的文件夹',
      en: 'a list: .txt with a file, folder or pattern a line, or .yaml with reports:; relative to its own folder',
    },
  },
  {
    flags: '--from-stdin',
    does: {
      zh: '从标准输入读清单（“-”则是把标准输入当作一份报告）',
      en: 'read such a list from standard input (“-” is one report on standard input)',
    },
  },
  {
    flags: '--roster <file>',
    does: {
      zh: '名单（.csv、.xlsx）：共用一份源文件，每行一份报告；栏名如 agency.name、本年新收.自然人',
      en: 'a roster (.csv, .xlsx): one report a row from one shared source; columns such as agency.name, requests.received.total',
    },
  },
  {
    flags: '--force',
    does: { zh: '全部重新生成，不管上次做过什么', en: 'make everything anew, whatever was made before' },
  },
  {
    flags: '--summary <file>',
    does: { zh: '把结果写成 JSON', en: 'write what became of each report as JSON' },
  },
  {
    flags: '--index',
    does: {
      zh: '在成品文件夹写 index.html：列出全部报告，可查找、排序（-o 且超过 20 份时默认写）',
      en: 'write index.html into the folder of results, which lists all reports to search and sort (default with -o and more than 20)',
    },
  },
  {
    flags: '--no-index',
    does: { zh: '不写 index.html', en: 'write no index.html' },
  },
  {
    flags: '--shard <i/n>',
    does: {
      zh: '只做 n 份中的第 i 份（从 1 数起）；auto 由 CI、Slurm、Kubernetes 的环境变量定',
      en: 'make only part i of n (from 1); auto takes it from the variables of CI, Slurm or Kubernetes',
    },
  },
]
