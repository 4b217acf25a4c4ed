/* Options that the commands share which read reports. */
import type { DeclaredOption } from './declared.ts'

export const waiversOption: DeclaredOption = {
  flags: '--no-waivers',
  does: { zh: '不理会报告里的豁免', en: 'leave the waivers in the reports out of account' },
}

export const configOption: DeclaredOption = {
  flags: '--config <file>',
  does: {
    zh: '配置文件；none 不用配置（默认找报告所在文件夹往上、到仓库根为止最近的 disclosure.config.yaml）',
    en: 'configuration; none for none (default: the nearest disclosure.config.yaml upwards, up to the repository’s root)',
  },
}

export const acrossOptions: readonly DeclaredOption[] = [
  {
    flags: '--previous <file>',
    does: {
      zh: '上年的报告（不写则按机关和年度在一起检查的文件里找）',
      en: 'last year’s report (default: found among the files by agency and year)',
    },
  },
  {
    flags: '--rule <codes>',
    does: { zh: '只查这些规则，逗号分隔', en: 'only these rules, separated by commas' },
  },
  configOption,
]

export const encodingOption: DeclaredOption = {
  flags: '--from-encoding <name>',
  does: { zh: '源文件不是 UTF-8 时的编码', en: 'encoding of sources that are not UTF-8' },
  choices: ['gb18030'],
}

export const keysOption: DeclaredOption = {
  flags: '--keys <language>',
  does: { zh: '键用哪种语言', en: 'language of the keys' },
  choices: ['zh', 'en'],
}

export const browserOptions: readonly DeclaredOption[] = [
  {
    flags: '--browser <path>',
    does: { zh: '用这个浏览器（Chrome、Edge、Chromium）', en: 'use this browser (Chrome, Edge, Chromium)' },
  },
  {
    flags: '--no-sandbox',
    does: { zh: '浏览器不用自己的沙箱', en: 'run the browser without its own sandbox' },
  },
]
