import { arch, platform, release } from 'node:os'
import { resolve } from 'node:path'
import { EnvironmentError, UsageError } from '../../errors.ts'
import { cacheFolder } from '../../emit/pdf/cache-folder.ts'
import { faces } from '../../emit/pdf/faces.ts'
import { carriedPackage, carriedVersion } from '../../emit/pdf/carried-browser.ts'
import { testPage } from '../../emit/pdf/test-page.ts'
import { padded } from '../../finding/display-width.ts'
import { same, type Text } from '../../language/text.ts'
import { progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'
import { textOption } from '../options.ts'
import { version } from '../version.ts'
import { writeFile } from '../../batch/write-file.ts'

/** A line of the examination. */
interface Fact {
  readonly key: string
  readonly label: Text
  readonly value: Text
}

/** `disclosure doctor`: what printing depends on, and whether it works. Exits 3 when no page can be printed. */
export async function run(
  _parameters: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { env } = context.io
  const known = [...(await machine(context)), ...substitutes()]
  try {
    const page = await testPage({
      env,
      path: textOption(options, 'browser'),
      noSandbox: options['sandbox'] === false,
      deadline: 20_000,
    })
    const printed = {
      zh: `打印正常，${page.pages} 页，${page.pdf.length} 字节`,
      en: `printed, ${page.pages} page, ${page.pdf.length} bytes`,
    }
    show([...known, ...browserFacts(page), { ...testPageFact, value: printed }], options, context)
    await keep(page.pdf, options, context)
    return exit.clean
  } catch (error) {
    if (!(error instanceof EnvironmentError || error instanceof UsageError)) throw error
    show([...known, { ...testPageFact, value: error.text }], options, context)
    return error instanceof UsageError ? exit.usage : exit.environment
  }
}

const testPageFact = { key: 'test page', label: { zh: '测试页', en: 'test page' } }

/** Each official face and what stands in for it. */
const substitutes = (): readonly Fact[] =>
  faces.map(({ official, family }) => ({
    key: `font ${official}`,
    label: same(official),
    value: { zh: `由随带的 ${family} 代替`, en: `${family}, carried along, stands in` },
  }))

async function keep(pdf: Uint8Array, options: Options, context: Context): Promise<void> {
  const output = textOption(options, 'output')
  if (output === undefined) return
  await writeFile(resolve(context.io.cwd, output), pdf)
  progress(context, { zh: `测试页已存为 ${output}`, en: `the test page is ${output}` })
}

async function machine({ io }: Context): Promise<readonly Fact[]> {
  const carried = carriedPackage()
  const { node } = io
  const old = Number(node.split('.')[0]) < 22
  return [
    { key: 'disclosure', label: same('disclosure'), value: same(version) },
    {
      key: 'node',
      label: same('Node.js'),
      value: old
        ? {
            zh: `${node}（可用；这一版已停止维护，建议升级）`,
            en: `${node} (works; no longer maintained, consider a newer one)`,
          }
        : same(node),
    },
    {
      key: 'platform',
      label: { zh: '系统', en: 'platform' },
      value: same(`${platform()} ${arch()} ${release()}`),
    },
    {
      key: 'cache',
      label: { zh: '缓存文件夹', en: 'cache' },
      value: same(await cacheFolder(io.env).catch((error: unknown) => String(error))),
    },
    {
      key: 'carried browser',
      label: { zh: '随带的浏览器', en: 'carried browser' },
      value:
        carried === undefined
          ? { zh: '没有（只有 Linux x64 有）', en: 'none (only on Linux x64)' }
          : same(`Chromium ${await carriedVersion(carried)}`),
    },
  ]
}

function browserFacts({
  browserVersion,
  found,
  sandboxed,
}: Awaited<ReturnType<typeof testPage>>): readonly Fact[] {
  return [
    {
      key: 'browser',
      label: { zh: '所用浏览器', en: 'browser' },
      value: { zh: `${browserVersion}（${found.step.zh}）`, en: `${browserVersion} (${found.step.en})` },
    },
    { key: 'browser path', label: { zh: '浏览器位置', en: 'its path' }, value: same(found.path) },
    {
      key: 'sandbox',
      label: { zh: '浏览器沙箱', en: 'its sandbox' },
      value: sandboxed
        ? { zh: '开', en: 'on' }
        : { zh: '关（以 root 运行或按要求）', en: 'off (as root, or as asked)' },
    },
  ]
}

function show(facts: readonly Fact[], options: Options, { io, language }: Context): void {
  if (options['json'] === true) {
    io.out(
      `${JSON.stringify(Object.fromEntries(facts.map(({ key, value }) => [key, value[language]])), null, 2)}\n`,
    )
    return
  }
  for (const { label, value } of facts) io.out(`${padded(label[language], 18)}${value[language]}\n`)
}
