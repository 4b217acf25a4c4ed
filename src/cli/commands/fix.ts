import { lstatSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { resolve } from 'node:path'
import { compile, type Compiled } from '../../compile.ts'
import { UsageError } from '../../errors.ts'
import type { Edit, Finding } from '../../finding/finding.ts'
import { pretty } from '../../finding/pretty.ts'
import { decode } from '../../read/decode.ts'
import { tidyLayout } from '../../read/tidy-layout.ts'
import { ideographEdits, totalEdits } from '../../report/certain-edits.ts'
import type { World } from '../../report/world.ts'
import type { Source } from '../../source/source.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { discover } from '../discover.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { readBytes, worldOf } from '../files.ts'
import { besides, diffOf, fixedProse, fixedReport, textOf, type Fixed } from '../fixed-source.ts'
import { writeFile } from '../../batch/write-file.ts'
import { each } from './judge.ts'

/** `disclosure fix`: writes what is certain, and shows it as a diff. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const dry = options['dryRun'] === true
  const done = new Set<string>()
  const codes = await each(await discover(names, context), context, async (name) => {
    const fixed = await fixedFiles(name, { context, totals: options['totals'] === true })
    if (fixed === 'unreadable') return exit.findings
    const changed = fixed.filter((one) => one.before !== one.after && !done.has(keyOf(one, context)))
    for (const one of changed) done.add(keyOf(one, context))
    if (name === '-' && !dry) context.io.out(fixed[0]?.after ?? '')
    else for (const one of changed) context.io.out(diffOf(one))
    for (const one of fixed) tellDropped(one, context)
    if (dry) return changed.length > 0 ? exit.findings : exit.clean
    return worst(await Promise.all(changed.map((one) => written(one, context))))
  })
  return worst(codes)
}

const keyOf = ({ name }: Fixed, { io }: Context): string => (name === '-' ? name : resolve(io.cwd, name))

interface Task {
  readonly context: Context
  readonly totals: boolean
}

/** The report and the prose beside it; `unreadable` after its findings were told. */
async function fixedFiles(name: string, { context, totals }: Task): Promise<readonly Fixed[] | 'unreadable'> {
  const { io } = context
  const bytes = await readBytes(name, io)
  const decoded = decode(name, bytes)
  const compiled = decoded.value && readable(decoded.value, worldOf(name, io))
  const report = compiled?.report
  if (!compiled || !report) {
    tellUnreadable(name, (compiled ?? decoded).findings, context)
    return 'unreadable'
  }
  const edits = editsIn(compiled, totals)
  const beside = name === '-' ? [] : besides(report)
  return [
    settled(fixedReport(compiled.source, textOf(bytes), edits), worldOf(name, io), totals),
    ...(await Promise.all(
      beside.map(async (source) => fixedProse(source, textOf(await readBytes(source.name, io)), edits)),
    )),
  ]
}

/** All that is certain of a report and the prose beside it. */
const editsIn = ({ findings, report }: Compiled, totals: boolean): readonly Edit[] => [
  ...findings.flatMap((finding) => finding.edits ?? []),
  ...(report ? ideographEdits(report.document) : []),
  ...(report && totals ? totalEdits(report) : []),
]

/** Rounds after which a report is left as it is then. */
const rounds = 8

/** A report fixed until nothing more is to be done: one total may follow from others. */
function settled(fixed: Fixed, world: World, totals: boolean): Fixed {
  if (fixed.after === fixed.before) return fixed
  let now = fixed
  for (let round = 1; round < rounds; round += 1) {
    const compiled = compile({ name: now.name, text: now.after }, world)
    const next = fixedReport(compiled.source, now.before, editsIn(compiled, totals))
    if (next.after === now.after) return { ...now, dropped: next.dropped }
    now = next
  }
  return now
}

/** A source compiled, as it is or, where it cannot be read, with its layout tidied first: wide spaces at line ends alone may be to blame. */
function readable(source: Source, world: World): Compiled {
  const asItIs = compile(source, world)
  if (asItIs.report) return asItIs
  const tidied = compile({ ...source, text: tidyLayout(source.text, () => true) }, world)
  return tidied.report ? tidied : asItIs
}

function tellUnreadable(name: string, findings: readonly Finding[], context: Context): void {
  const { io, language, colour } = context
  io.out(
    pretty(
      findings.filter(({ severity }) => severity === 'error'),
      { language, colour },
    ),
  )
  complain(context, {
    zh: `${name} 读不出来，没有改动。请先按上面说的改正`,
    en: `${name} cannot be read and was left alone. Mend it as said above first`,
  })
}

function tellDropped({ name, dropped }: Fixed, context: Context): void {
  if (dropped.length === 0) return
  complain(context, {
    zh: `${name} 有 ${dropped.length} 处改动与前面的重叠，没有做；再运行一次 fix`,
    en: `${dropped.length} changes of ${name} overlap others and were left out; run fix again`,
  })
}

async function written({ name, after }: Fixed, context: Context): Promise<ExitCode> {
  if (name === '-') return exit.clean
  const path = resolve(context.io.cwd, name)
  // Replacing a link would cut it off; following it could lead anywhere.
  const stat = lstatSync(path)
  if (stat.isSymbolicLink())
    throw new UsageError({
      zh: `${name} 是链接，没有改动；请写出它指向的文件`,
      en: `${name} is a link and was left alone; name the file that it points to`,
    })
  await writeFile(path, after)
  await chmod(path, stat.mode & 0o777)
  progress(context, { zh: `已改好 ${name}`, en: `fixed ${name}` })
  return exit.clean
}
