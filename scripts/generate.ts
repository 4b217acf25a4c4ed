/*
 * Writes everything that is derived: `npm run generate`. With --check it writes nothing, names what is stale and exits 1.
 * Steps run in order, for later ones read what earlier ones make.
 */
import { mkdir, readFile, readdir, writeFile, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')

/** Files by their path in the repository; `folders` are wholly generated, so that what is no longer made is removed. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>
  readonly folders?: readonly string[]
}

const steps = [
  'coverage',
  'editions',
  'config',
  'templates',
  'finding-schema',
  'summary-schema',
  'edition-pages',
  'rule-pages',
  'readme',
]

const stale: string[] = []
for (const step of steps) {
  const made = ((await import(`./generate/${step}.ts`)) as { generate: () => Promise<Generated> }).generate
  const { files, folders = [] } = await made()
  for (const [path, text] of files) await settle(path, await tidy(path, text))
  for (const folder of folders) await sweep(folder, files)
}
if (stale.length > 0) {
  console.error(
    `Stale generated files (run npm run generate):\n${stale.map((path) => `  ${path}`).join('\n')}`,
  )
  process.exitCode = 1
} else if (check) console.log('Generated files are up to date.')

async function tidy(path: string, text: string): Promise<string> {
  if (!/\.(?:json|ts)$/.test(path)) return text
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), filepath: path })
}

async function settle(path: string, text: string): Promise<void> {
  const file = join(root, path)
  const now = await readFile(file, 'utf8').catch(() => undefined)
  if (now === text) return
  if (check) {
    stale.push(path)
    return
  }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  console.log(`wrote ${path}`)
}

async function sweep(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(join(root, folder)).catch(() => [])) {
    const path = `${folder}/${name}`
    if (files.has(path)) continue
    if (check) stale.push(`${path} (no longer made)`)
    else await unlink(join(root, path))
  }
}
