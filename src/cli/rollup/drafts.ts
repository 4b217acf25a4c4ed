/* Reports drafted from sums: where each goes, and whether it may be written, settled before any is. */
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { RolledUp } from '../../check/rollup/roll-up.ts'
import { packageFile } from '../../emit/pdf/package-file.ts'
import { UsageError } from '../../errors.ts'
import { escape } from '../../finding/escape.ts'
import type { Text } from '../../language/text.ts'
import type { Level } from '../../report/report.ts'
import type { Area } from '../../report/rollup/area.ts'
import { draftedReport } from '../../report/rollup/draft.ts'
import { levelAbove } from '../../report/rollup/level-above.ts'
import { absentIn } from '../../report/rollup/problem.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { refuseClashes } from '../../batch/clashes.ts'
import { foldedName } from '../../batch/folded-name.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { textOption } from '../options.ts'
import { someOf } from '../some-of.ts'
import { writeFile } from '../../batch/write-file.ts'
import { doubtOf, nothingToDraft } from './undrafted.ts'

interface Draft {
  readonly rolled: Rolled
  readonly name: string
  readonly path: string
}

interface Drafting {
  readonly options: Options
  readonly context: Context
  /** Files that were read. */
  readonly read: readonly string[]
  /** For areas over a part of their folder, the reports in it that were not named. */
  readonly partly: ReadonlyMap<Area, readonly string[]>
}

/** Drafts the reports that are not there, or are to be made anew; `target` is the file named for the only one. Gives the exit code. */
export async function writeDrafts(
  { rolled, problems }: RolledUp,
  target: string | undefined,
  drafting: Drafting,
): Promise<ExitCode> {
  const { options, context, partly } = drafting
  const { drafts, there } = placed(wanted(rolled, drafting), { target, ...drafting })
  for (const name of there) complain(context, exists(name))
  const codes: ExitCode[] = there.map(() => exit.usage)
  for (const { rolled: one, name, path } of drafts) {
    const { area, counted, missing } = one
    const doubt = doubtOf(area, name)
    if (doubt) {
      complain(context, doubt)
      codes.push(exit.findings)
      continue
    }
    if ((!isWhole(one) || partly.has(area)) && options['incomplete'] !== true) {
      complain(context, {
        zh: `“${area.agency}”的汇总不全，没有起草；补齐后再来，或加 --incomplete 先起草`,
        en: `the sum for “${area.agency}” is not whole and was not drafted; mend that first, or draft it all the same with --incomplete`,
      })
      codes.push(exit.findings)
      continue
    }
    await writeFile(path, textOf({ rolled: one, name, path }, drafting, problems))
    progress(context, {
      zh: `已起草 ${name}：${area.agency} ${one.year} 年度，汇总 ${counted.length} 份报告${missing.length > 0 ? `，缺 ${missing.length} 份` : ''}`,
      en: `drafted ${name}: ${area.agency}, ${one.year}, over ${counted.length} ${counted.length === 1 ? 'report' : 'reports'}${missing.length > 0 ? `, ${missing.length} missing` : ''}`,
    })
  }
  return worst(codes)
}

/** The source of a draft. */
function textOf(
  { rolled, path }: Draft,
  { options, partly }: Drafting,
  problems: RolledUp['problems'],
): string {
  const { area, counted, edition } = rolled
  const keys = options['keys'] === 'zh' ? 'zh' : 'en'
  const level = textOption(options, 'level') as Level | undefined
  const own = area.own ?? area.renewed
  const above = area.unreported?.level ?? levelAbove(counted.map((filing) => filing.level))
  return draftedReport(rolled, {
    level: own?.level ?? level ?? above,
    keys,
    schema: schemaFrom(path, edition.edition, keys),
    absent: absentIn(problems, area).map(({ agency }) => agency),
    leftOut: partly.get(area) ?? [],
    safe: escape,
  })
}

/** The areas without a report of their own; where there is but one area, that one. */
function wanted(rolled: readonly Rolled[], { options, context }: Drafting): readonly Rolled[] {
  const open = rolled.filter(({ area, counted }) => area.own === undefined && counted.length > 0)
  const isOverThere = options['force'] === true && textOption(options, 'output') === undefined
  const kept = isOverThere ? rolled.flatMap(({ area }) => area.own?.file ?? []) : []
  if (open.length > 0) {
    if (kept.length > 0) complain(context, stays(kept))
    return open
  }
  if (kept.length > 0) throw new UsageError(stays(kept))
  if (rolled.length === 1) return rolled
  if (rolled.length === 0)
    throw new UsageError({
      zh: '没有汇总出什么，没有起草；先改好读不出来的报告',
      en: 'nothing was summed and nothing drafted; mend the reports that cannot be read first',
    })
  throw new UsageError(nothingToDraft(rolled))
}

/** Says of reports that somebody wrote, or went on writing, that they are not made anew unasked. */
function stays(files: readonly string[]): Text {
  const some = someOf(files)
  return {
    zh: `没有改动 ${some.zh}：不是 rollup 起草的，或已经写有正文、联系方式等。要重新起草，把文件名也写在命令里（--force），或用 -o 写到别处`,
    en: `${some.en} left alone: not drafted by rollup, or written on since. To draft ${files.length === 1 ? 'it' : 'them'} anew name the ${files.length === 1 ? 'file' : 'files'} with --force, or another place with -o`,
  }
}

const isWhole = ({ missing, sums, problems }: Rolled): boolean =>
  missing.length === 0 &&
  sums.cells.every(({ lacking }) => lacking.length === 0) &&
  !problems.some(({ kind }) => kind === 'large')

interface Placing extends Drafting {
  readonly target: string | undefined
}

interface Placed {
  /** What may be written. */
  readonly drafts: readonly Draft[]
  /** Files that are there and stay. */
  readonly there: readonly string[]
}

function placed(all: readonly Rolled[], { target, options, context: { io }, read }: Placing): Placed {
  const output = textOption(options, 'output')
  const drafts = all.map((rolled): Draft => {
    const name = nameFor(rolled, { output, target, isOnly: all.length === 1 })
    return { rolled, name, path: resolve(io.cwd, name) }
  })
  refuseOnePlace(drafts)
  const isKept = ({ path }: Draft): boolean => options['force'] !== true && existsSync(path)
  const free = drafts.filter((draft) => !isKept(draft))
  const own = new Set(free.map(({ rolled: { area } }) => (area.own ?? area.renewed)?.file))
  keepInputs(
    read.filter((file) => !own.has(file)),
    free.map(({ name }) => name),
    io.cwd,
  )
  return { drafts: free, there: drafts.filter(isKept).map(({ name }) => name) }
}

/** Drafts that would be one file are a UsageError that names the areas of each pair, with their years where the names do not tell them apart. */
function refuseOnePlace(drafts: readonly Draft[]): void {
  const taken = new Map<string, Rolled>()
  const clashes: Text[] = []
  for (const { name, path, rolled } of drafts) {
    const other = taken.get(foldedName(path))
    if (other) clashes.push(onePlace([other, rolled], name))
    else taken.set(foldedName(path), rolled)
  }
  refuseClashes(clashes, {
    zh: '请分几次起草，各写一个文件夹（-o）；不同年度的用 --year 分开',
    en: 'Draft them in several runs, each into a folder of its own (-o); --year takes those of one year',
  })
}

function onePlace([one, two]: readonly [Rolled, Rolled], name: string): Text {
  const [first, second] = one.area.agency === two.area.agency ? [one, two].map(dated) : [one, two].map(bare)
  return {
    zh: `${first?.zh ?? ''}和${second?.zh ?? ''}都要写到 ${name}`,
    en: `${first?.en ?? ''} and ${second?.en ?? ''} would both be ${name}`,
  }
}

const bare = ({ area }: Rolled): Text => ({ zh: `“${area.agency}”`, en: `“${area.agency}”` })

const dated = ({ area, year }: Rolled): Text => ({
  zh: `“${area.agency}”${year} 年度`,
  en: `“${area.agency}” for ${year}`,
})

const exists = (name: string): Text => ({
  zh: `${name} 已存在，没有改动；要重新起草，移走它或用 --force 覆盖，也可用 -o 写到别处`,
  en: `${name} exists and was left alone; to draft it anew move it away, replace it with --force, or name another place with -o`,
})

interface Naming {
  readonly output: string | undefined
  readonly target: string | undefined
  readonly isOnly: boolean
}

function nameFor({ area, counted }: Rolled, { output, target, isOnly }: Naming): string {
  if (output !== undefined && /\.ya?ml$/i.test(output) && isOnly) return output
  if (output !== undefined) return join(output, `${fileName(area.agency)}.yaml`)
  if (target !== undefined && isOnly) return target
  const own = area.own ?? area.renewed
  if (own) return own.file
  if (area.folder !== undefined)
    return join(area.folder, area.unreported?.file ?? `${levelAbove(counted.map(({ level }) => level))}.yaml`)
  throw new UsageError({
    zh: `起草“${area.agency}”的报告要写到哪里？用 -o 指定文件或文件夹`,
    en: `where should the draft for “${area.agency}” go? Name a file or a folder with -o`,
  })
}

/** An agency’s name as a file’s: without what file systems do not take. */
const fileName = (agency: string): string =>
  agency
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '_')
    .slice(0, 60) || '_'

const schemaFrom = (path: string, edition: number, keys: 'zh' | 'en'): string =>
  relative(
    dirname(path),
    packageFile(`schemas/report-${edition}${keys === 'zh' ? '.zh' : ''}.schema.json`),
  ).replaceAll('\\', '/')
