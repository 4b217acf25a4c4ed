/* Why some reports are not drafted, in words. */
import type { Text } from '../../language/text.ts'
import type { Area } from '../../report/rollup/area.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'
import { someOf } from '../some-of.ts'

/** Why the report of a region that only the folders beside it show is not drafted; none where it may be. */
export function doubtOf({ agency, folder = '.', unreported }: Area, name: string): Text | undefined {
  if (unreported?.own)
    return {
      zh: `没有起草 ${name}：${unreported.own.file} 像是“${agency}”的汇总报告，把它改名为 ${unreported.file}`,
      en: `${name} was not drafted: ${unreported.own.file} seems to be the report of “${agency}”; call it ${unreported.file}`,
    }
  if (unreported === undefined || unreported.isNamed) return undefined
  return {
    zh: `没有起草 ${name}：看不出是哪个机关的；用 disclosure rollup ${name} ${folder} --write --agency 机关全称 起草，或把文件夹命名为“……人民政府”`,
    en: `${name} was not drafted: nothing says whose it is; draft it with disclosure rollup ${name} ${folder} --write --agency NAME, or call the folder …人民政府`,
  }
}

/** Says that there is nothing to draft, and which folders have no report of their own. */
export function nothingToDraft(rolled: readonly Rolled[]): Text {
  const over = passedOver(rolled)
  if (over.length === 0)
    return {
      zh: '各级汇总都已有报告，没有要起草的；用 --check 核对，或用 --force 重新起草其中还没写正文的草稿',
      en: 'every region has its report, there is nothing to draft; check them with --check, or make those anew that are drafts without prose with --force',
    }
  const some = alike(over)
  return {
    zh: `没有要起草的：认得出的各级汇总都已有报告。${some.zh} 没有汇总报告，当作只是放东西的文件夹，里面的报告直接计入上一级；其中自成一级的，把文件夹命名为“……人民政府”，再来起草。已有的用 --check 核对，或用 --force 重新起草其中还没写正文的草稿`,
    en: `there is nothing to draft: the regions that are known have their reports. ${some.en} ${over.length === 1 ? 'has no report that sums it up and is' : 'have no report that sums them up and are'} taken for ${over.length === 1 ? 'a folder that only holds' : 'folders that only hold'} things, whose reports count in the level above; call the folder of a region …人民政府 and draft again. Check what is there with --check, or make those anew that are drafts without prose with --force`,
  }
}

/** Folders told by their names, the rarest first, each with how many are called so. */
function alike(folders: readonly string[]): Text {
  const byName = new Map<string, string[]>()
  for (const folder of folders) {
    const name = folder.split('/').at(-1) ?? folder
    byName.set(name, [...(byName.get(name) ?? []), folder])
  }
  const some = [...byName].sort(([, left], [, right]) => left.length - right.length)
  const told = some.map(([name, [one = '', ...others]]): Text =>
    others.length === 0
      ? { zh: one, en: one }
      : {
          zh: `${name}（共 ${others.length + 1} 处，如 ${one}）`,
          en: `${name} (${others.length + 1} of them, such as ${one})`,
        },
  )
  return { zh: someOf(told.map(({ zh }) => zh)).zh, en: someOf(told.map(({ en }) => en)).en }
}

/** Folders within areas that are none themselves and hold reports, the outermost of each. */
function passedOver(rolled: readonly Rolled[]): readonly string[] {
  const found = new Set<string>()
  for (const { area } of rolled) {
    const { folder, members } = area
    if (folder === undefined) continue
    const start = folder === '.' ? '' : `${folder}/`
    for (const member of members) {
      if (member.kind !== 'report') continue
      const file = member.filing.file.replaceAll('\\', '/')
      const [step, ...rest] = file.startsWith(start) ? file.slice(start.length).split('/') : []
      if (step !== undefined && rest.length > 0) found.add(start + step)
    }
  }
  return [...found]
}
