import { existsSync } from 'node:fs'
import { dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { editionFor, allEditions } from '../../edition/editions.ts'
import type { Edition } from '../../edition/edition.ts'
import { agencyFields, blankContent, filledContent } from '../../emit/xlsx/form/form-content.ts'
import { formWorkbook } from '../../emit/xlsx/form/form-workbook.ts'
import { Defect, UsageError } from '../../errors.ts'
import type { Text } from '../../language/text.ts'
import type { Report } from '../../report/report.ts'
import { progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { foldedName } from '../../batch/folded-name.ts'
import { textOption } from '../options.ts'
import { readRoster } from '../read-roster.ts'
import type { Listed } from '../roster.ts'
import { safeName } from '../../batch/file-name.ts'
import { refuseClashes } from '../../batch/clashes.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { writeFile } from '../../batch/write-file.ts'
import { each } from './judge.ts'
import { editionOf, lastReport, yearOf } from './last-report.ts'

/** `disclosure form`: the form as a workbook, for one agency or for all of a roster. */
export async function run(
  _parameters: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const output = textOption(options, 'output')
  if (output === undefined) throw nowhere
  const list = textOption(options, 'roster')
  if (list !== undefined) return forRoster(list, { output, options, context })
  if (!/\.xlsx$/i.test(output)) throw notWorkbook(output)
  refuseExisting([output], options, context)
  keepInputs([textOption(options, 'from')], [output], context.io.cwd)
  return write({ output, options, context })
}

interface Writing {
  readonly output: string
  readonly options: Options
  readonly context: Context
}

/** One form. What the options leave open is left open in it. */
async function write({ output, options, context }: Writing): Promise<ExitCode> {
  const from = textOption(options, 'from')
  const isFilled = options['filled'] === true
  if (isFilled && from === undefined) throw nothingToFill
  const last = from === undefined ? undefined : await lastReport(from, options, context)
  if (last === 'broken') return exit.findings
  const content =
    last && isFilled ? filledContent(last, context.language) : blankContent(blankOf(last, options, context))
  await writeFile(resolve(context.io.cwd, output), formWorkbook(content))
  progress(context, { zh: `已写出 ${output}`, en: `wrote ${output}` })
  return exit.clean
}

function blankOf(
  last: Report | undefined,
  options: Options,
  { language }: Context,
): Parameters<typeof blankContent>[0] {
  const year = yearOf(textOption(options, 'year'), last)
  const [agency, level] = [textOption(options, 'agency')?.trim(), textOption(options, 'level')]
  return {
    edition: editionFrom(textOption(options, 'edition'), year),
    language,
    fields: new Map([
      ...(year === undefined ? [] : [['year', String(year)] as const]),
      ...(last ? agencyFields(last) : []),
      ...(agency ? [['agency.name', agency] as const] : []),
      ...(level === undefined ? [] : [['agency.level', level] as const]),
    ]),
    last,
    zeros: options['zeros'] === true,
  }
}

function editionFrom(name: string | undefined, year: number | undefined): Edition {
  if (name !== undefined) return editionOf(name, year ?? 0)
  if (year !== undefined) return editionFor(year) ?? editionOf(undefined, year)
  const latest = allEditions.at(-1)
  if (!latest) throw new Defect({ zh: '没有表样', en: 'there is no edition' })
  return latest
}

/** A form for each agency of a roster. Names are settled for all before anything is written. */
async function forRoster(list: string, { output, options, context }: Writing): Promise<ExitCode> {
  for (const one of ['agency', 'from', 'filled'])
    if (options[one] !== undefined && options[one] !== false) throw withRoster(one)
  const all = await readRoster(list, options, context)
  const plan = planned(all, { list, output, year: textOption(options, 'year') })
  refuseExisting([...plan.values()], options, context)
  const read = [list, ...all.map((one) => textOption(optionsOf(one, { list, options }), 'from'))]
  keepInputs(read, [...plan.values()], context.io.cwd)
  const agencies = new Map([...plan].map(([agency, file]) => [file, agency]))
  let made = 0
  const codes = await each([...plan.values()], context, async (file) => {
    const one = agencies.get(file)
    if (!one) return exit.clean
    const code = await write({ output: file, options: optionsOf(one, { list, options }), context })
    if (code === exit.clean) made += 1
    return code
  })
  progress(context, counted(made, plan.size))
  return worst(codes)
}

const counted = (made: number, all: number): Text =>
  made === all
    ? { zh: `共写出 ${made} 份`, en: `wrote ${made} forms` }
    : {
        zh: `写出 ${made} 份，${all - made} 份没有写出`,
        en: `wrote ${made} forms, ${all - made} could not be made`,
      }

/** What the command would have been told for one agency alone. */
const optionsOf = (
  { name, level, year, from }: Listed,
  { list, options }: { list: string; options: Options },
): Options => ({
  ...options,
  agency: name,
  ...(level === undefined ? {} : { level }),
  ...(year === undefined ? {} : { year }),
  ...(from === undefined ? {} : { from: isAbsolute(from) ? from : join(dirname(list), from) }),
})

interface Planning {
  readonly list: string
  readonly output: string
  readonly year: string | undefined
}

/** The file of each agency. Those that would be one are a UsageError that names the lines of each pair. */
function planned(all: readonly Listed[], { list, output, year }: Planning): ReadonlyMap<Listed, string> {
  if (/^\.\w{2,5}$/.test(extname(output))) throw notFolder(output)
  const taken = new Map<string, Listed>()
  const plan = new Map<Listed, string>()
  const clashes: Text[] = []
  for (const one of all) {
    const when = one.year ?? year
    const file = join(output, `${safeName(when === undefined ? one.name : `${one.name}-${when}`)}.xlsx`)
    const other = taken.get(foldedName(file))
    if (other) clashes.push(twice({ list, one, other, file }))
    else taken.set(foldedName(file), one)
    plan.set(one, file)
  }
  refuseClashes(clashes, { zh: '请改成不同的名称', en: 'Give them different names' })
  return plan
}

function refuseExisting(files: readonly string[], options: Options, { io }: Context): void {
  if (options['force'] === true) return
  const there = files.filter((file) => existsSync(resolve(io.cwd, file)))
  if (there.length === 0) return
  const shown = there.slice(0, 3).join('、')
  throw new UsageError({
    zh: `${shown} ${there.length > 3 ? `等 ${there.length} 个文件` : ''}已存在，什么也没有写；要覆盖请加 --force`,
    en: `${there.slice(0, 3).join(', ')}${there.length > 3 ? ` and ${there.length - 3} more` : ''} exist; nothing was written. --force replaces them`,
  })
}

const nowhere = new UsageError({
  zh: '请写明写到哪里，如 -o form.xlsx；有名单时写文件夹，如 -o forms/',
  en: 'say where to write, such as -o form.xlsx; with a roster a folder, such as -o forms/',
})

const notWorkbook = (output: string): UsageError =>
  new UsageError({
    zh: `表是 Excel 文件，文件名应以 .xlsx 结尾，不是 ${output}`,
    en: `the form is an Excel file whose name ends in .xlsx, not ${output}`,
  })

const notFolder = (output: string): UsageError =>
  new UsageError({
    zh: `有名单时 -o 应是文件夹，不是 ${output}`,
    en: `with a roster -o is a folder, not ${output}`,
  })

const nothingToFill = new UsageError({
  zh: '--filled 要同时用 --from 写明是哪份报告',
  en: '--filled needs --from to name the report',
})

const withRoster = (option: string): UsageError =>
  new UsageError({
    zh: `有名单（--roster）时不能再写 --${option}，写在名单里`,
    en: `--${option} cannot go with --roster; say it in the roster`,
  })

interface Twice {
  readonly list: string
  readonly one: Listed
  readonly other: Listed
  readonly file: string
}

const twice = ({ list, one, other, file }: Twice): Text => ({
  zh: `${list} 第 ${other.line} 行和第 ${one.line} 行都要写到 ${file}`,
  en: `lines ${other.line} and ${one.line} of ${list} would both be ${file}`,
})
