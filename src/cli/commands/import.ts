import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { readerLimits } from '../../batch/reader/limits.ts'
import { openReader, type SafeReader } from '../../batch/reader/reader.ts'
import { compile, type Compiled } from '../../compile.ts'
import { packageFile } from '../../emit/pdf/package-file.ts'
import { UsageError } from '../../errors.ts'
import { escape } from '../../finding/escape.ts'
import { pretty } from '../../finding/pretty.ts'
import type { Draft } from '../../import/recognise/draft.ts'
import { writeSource } from '../../import/write/write-source.ts'
import type { Text } from '../../language/text.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { bytesOf, worldOf } from '../files.ts'
import { foldedName } from '../../batch/folded-name.ts'
import { countLine, detailLines, importRecord, type Made } from '../import/account-of-import.ts'
import { codeOf, imported } from '../import/imported.ts'
import { inbox, isFolder } from '../import/inbox.ts'
import { passedOverLine, tallyLine } from '../import/tally.ts'
import { reportName } from '../import/report-name.ts'
import { mannerOf } from '../manner.ts'
import { findConfig } from '../config/find-config.ts'
import { loadConfig } from '../config/load-config.ts'
import { textOption } from '../options.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { writeFile } from '../../batch/write-file.ts'
import { each, judged, tellSummary } from './judge.ts'

/** `disclosure import`: published or filed reports as sources, with what is not certain said. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { files, passedOver } = inbox(names, context.io)
  const reader = openReader(context.io.signal, context.io.env)
  try {
    const job = new Job(files, options, { context, reader })
    const codes = await each(files, context, (file) => job.take(file))
    job.close(passedOver)
    return worst(codes)
  } finally {
    reader.close()
  }
}

/** One run over files. */
class Job {
  private readonly made: Made[] = []
  private readonly refused: { readonly file: string; readonly reason: Text }[] = []
  private readonly taken = new Map<string, string>()
  private readonly output: string | undefined
  private readonly isFolder: boolean
  private readonly json: boolean
  private readonly files: readonly string[]
  private readonly options: Options
  private readonly context: Context
  private readonly reader: SafeReader
  private count = 0
  private nothing = 0
  private clean = 0

  constructor(
    files: readonly string[],
    options: Options,
    { context, reader }: { readonly context: Context; readonly reader: SafeReader },
  ) {
    this.files = files
    this.options = options
    this.context = context
    this.reader = reader
    this.output = textOption(options, 'output')
    this.json = options['json'] === true
    const path = this.output === undefined ? undefined : resolve(context.io.cwd, this.output)
    this.isFolder =
      path !== undefined &&
      (files.length > 1 || /[/\\]$/.test(this.output ?? '') || isFolder(path) || !/\.ya?ml$/i.test(path))
    if (this.output === undefined && files.length > 1 && !this.json) throw severalToScreen
    if (path !== undefined && files.length > 1 && /\.ya?ml$/i.test(path) && !isFolder(path))
      throw severalToOne
  }

  async take(file: string): Promise<ExitCode> {
    const { context, files } = this
    this.count += 1
    if (files.length > 1)
      progress(context, {
        zh: `${this.count}/${files.length} ${file}`,
        en: `${this.count}/${files.length} ${file}`,
      })
    const bytes =
      file === '-'
        ? await context.io.stdin()
        : bytesOf(resolve(context.io.cwd, file), file, readerLimits.pageBytes)
    if (bytes.length > readerLimits.pageBytes) return this.refuse(file, tooLarge)
    const result = await imported(file, bytes, this.reader.extract)
    if (result.kind === 'nothing') this.nothing += 1
    if (result.kind !== 'draft') return this.refuse(file, result.reason)
    const name = this.nameOf(result.draft, file)
    const trouble = name === undefined ? undefined : this.troubleWith(name, file)
    if (trouble) return this.refuse(file, trouble)
    return this.settle({ file, draft: result.draft, name })
  }

  /** What is said once all files were taken. */
  close(passedOver: readonly string[]): void {
    const { io, language } = this.context
    if (passedOver.length > 0 && !this.json) complain(this.context, passedOverLine(passedOver))
    if (this.json) {
      const files = [
        ...this.made.map((made) => importRecord(made, language)),
        ...this.refused.map(({ file, reason }) => ({ file, outcome: 'unread', reason: reason[language] })),
      ]
      io.out(`${JSON.stringify({ version: 1, files, passedOver }, null, 2)}\n`)
    } else if (this.files.length > 1) this.tellAll()
  }

  private async settle({
    file,
    draft,
    name,
  }: {
    readonly file: string
    readonly draft: Draft
    readonly name: string | undefined
  }): Promise<ExitCode> {
    const { context, options } = this
    const path = name === undefined ? undefined : resolve(context.io.cwd, name)
    const keys = options['keys'] === 'zh' ? 'zh' : 'en'
    const text = writeSource(draft, {
      keys,
      schema: path === undefined ? undefined : schemaFrom(path, draft, keys),
      from: file,
    })
    const compiled = await this.checked(name ?? '-', text)
    if (path !== undefined) await writeFile(path, text)
    const made = { file, output: name ?? '-', draft, compiled }
    this.made.push(made)
    if (!this.json) this.tell(made, text)
    const code = codeOf(draft, compiled)
    if (code === exit.clean) this.clean += 1
    return code
  }

  /** The findings of `check`, under the configuration that it would find. */
  private async checked(name: string, text: string): Promise<Compiled> {
    const { io } = this.context
    const folder = name === '-' ? io.cwd : dirname(resolve(io.cwd, name))
    const { settings, house } = await mannerOf(
      await loadConfig(findConfig({ named: undefined, folder }, io), io, { trusted: false }),
    )
    return compile({ name, text }, worldOf(name, io), { waivers: true, settings, house })
  }

  private nameOf(draft: Draft, file: string): string | undefined {
    if (this.output === undefined || !this.isFolder) return this.output
    return join(this.output, reportName(draft, file))
  }

  /** Why nothing may be written under a name. */
  private troubleWith(name: string, file: string): Text | undefined {
    const path = resolve(this.context.io.cwd, name)
    const other = this.taken.get(foldedName(path))
    if (other !== undefined) return sameName(name, other)
    this.taken.set(foldedName(path), file)
    if (!existsSync(path)) return undefined
    if (this.options['force'] !== true) return exists(name)
    keepInputs(this.files, [name], this.context.io.cwd)
    return undefined
  }

  private refuse(file: string, reason: Text): ExitCode {
    this.refused.push({ file, reason })
    if (!this.json || this.files.length === 1)
      complain(this.context, { zh: `${file}：${reason.zh}`, en: `${file}: ${reason.en}` })
    return exit.usage
  }

  /** Where the source itself goes to the screen, all else goes beside it. */
  private tell({ file, output, draft, compiled }: Made, text: string): void {
    const { io, language, colour, quiet } = this.context
    const say = output === '-' ? io.err : io.out
    if (output === '-') io.out(text)
    if (quiet) return
    const line = countLine(draft)[language]
    say(
      `${escape(output === '-' ? file : `${file} → ${output}`)}${{ zh: '：', en: ': ' }[language]}${line}\n`,
    )
    if (this.files.length > 1) return
    for (const detail of detailLines(draft, language)) say(`  ${detail}\n`)
    say('\n')
    say(pretty(compiled.findings, { language, colour: colour && output !== '-' }))
    if (output === '-') return
    tellSummary([judged(compiled)], this.context)
  }

  private tellAll(): void {
    const { made, clean, nothing, files, context } = this
    if (made.length > 0)
      tellSummary(
        made.map(({ compiled }) => judged(compiled)),
        context,
      )
    const line = tallyLine({ files: files.length, clean, doubtful: made.length - clean, nothing })
    if (!context.quiet) context.io.out(`${line[context.language]}\n`)
  }
}

/** Where the edition's schema lies, as seen from a file. */
const schemaFrom = (path: string, { edition: { edition } }: Draft, keys: 'zh' | 'en'): string =>
  relative(
    dirname(path),
    packageFile(`schemas/report-${edition}${keys === 'zh' ? '.zh' : ''}.schema.json`),
  ).replaceAll('\\', '/')

const severalToScreen = new UsageError({
  zh: '有多份文件时要用 -o 指定文件夹，如 -o reports/2025/',
  en: 'with several files name a folder: -o reports/2025/',
})

const severalToOne = new UsageError({
  zh: '有多份文件，-o 写的却是一个文件；请改写文件夹，如 -o reports/2025/',
  en: 'there are several files and -o names one file; name a folder: -o reports/2025/',
})

const tooLarge: Text = {
  zh: `超过 ${readerLimits.pageBytes / 1024 / 1024} MB，不会是年度报告`,
  en: `it has more than ${readerLimits.pageBytes / 1024 / 1024} MB; no annual report has`,
}

const sameName = (name: string, other: string): Text => ({
  zh: `与 ${other} 都要写到 ${name}（同一机关同一年度），没有写。请分开导入，或用 -o 指定不同的位置`,
  en: `it would be ${name}, like ${other} (same agency and year); not written. Import them apart, or choose places with -o`,
})

const exists = (name: string): Text => ({
  zh: `${name} 已存在，没有改动；要覆盖请加 --force`,
  en: `${name} exists and was left alone; --force replaces it`,
})
