/* Options that the commands share which read reports. */
import type { DeclaredOption } from './declared.ts'

export const waiversOption: DeclaredOption = {
  flags: '--no-waivers',
  does: { zh: '不理会报告里的豁免', en: 'leave the waivers in the reports out of account' },
}

export const encodingOption: DeclaredOption = {
  flags: '--from-encoding <name>',
  does: { zh: '源文件不是 UTF-8 时的编码', en: 'encoding of sources that are not UTF-8' },
  choices: ['gb18030'],
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
