import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../../errors.ts'
import type { Finding } from '../../finding/finding.ts'
import { ordered } from '../../finding/ordered.ts'
import { pretty } from '../../finding/pretty.ts'
import { tidy } from '../../report/tidy/tidy.ts'
import { progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { discover } from '../discover.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { readSource } from '../files.ts'
import { textOption } from '../options.ts'
import { writeFile } from '../../batch/write-file.ts'
import { each } from './judge.ts'

/** `disclosure fmt`: sources put in order, each written whole or not at all. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const files = await discover(names, context)
  if (textOption(options, 'output') !== undefined && files.length > 1) {
    throw new UsageError({
      zh: '有多份源文件时不能用 -o；不写 -o 就各自改写',
      en: '-o goes with one source; without it each is rewritten in place',
    })
  }
  return worst(await each(files, context, (name) => settle(name, options, context)))
}

async function settle(name: string, options: Options, context: Context): Promise<ExitCode> {
  const source = await readSource(name, context.io, {})
  if (!source.value) return refused(source.findings, context)
  const keys = options['keys'] === 'zh' || options['keys'] === 'en' ? options['keys'] : undefined
  const made = tidy(source.value, { keys })
  if (made.value === undefined) return refused(made.findings, context)
  const isSettled = made.value === source.value.text
  if (options['check'] === true) return isSettled ? exit.clean : stale(name, context)
  const output = textOption(options, 'output')
  if (output === undefined && name === '-') context.io.out(made.value)
  else if (output !== undefined || !isSettled) await write(output ?? name, made.value, context)
  return exit.clean
}

/** Through a link the file itself is written, and the link stays. */
async function write(name: string, text: string, context: Context): Promise<void> {
  const path = resolve(context.io.cwd, name)
  await writeFile(await realpath(path).catch(() => path), text)
  progress(context, { zh: `已整理 ${name}`, en: `put in order: ${name}` })
}

function stale(name: string, context: Context): ExitCode {
  context.io.out(`${{ zh: `${name} 需要整理`, en: `${name} would change` }[context.language]}\n`)
  return exit.findings
}

function refused(findings: readonly Finding[], { io, language, colour }: Context): ExitCode {
  io.out(pretty(ordered(findings), { language, colour }))
  return exit.findings
}
