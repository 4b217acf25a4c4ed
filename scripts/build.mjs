// Sources → dist/: the command line in chunks that load when needed, the library, and its types.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { joinChunks } from './join-chunks.mjs'
import { buildApart, lazyLibraries } from './lazy-libraries.mjs'

const root = join(import.meta.dirname, '..')
rmSync(join(root, 'dist'), { recursive: true, force: true })

const options = {
  absWorkingDir: root,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Libraries start faster from few and small files; these bring files of their own that they look for beside them.
  external: ['@sparticuz/chromium', 'harfbuzzjs', 'aws4fetch'],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
}

await buildApart(root, options)

// Some of what is bundled was written for require().
const banner =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

const { metafile } = await build({
  ...options,
  entryPoints: {
    main: 'src/cli/main.ts',
    'check-worker': 'src/cli/check-worker.ts',
    'filing-worker': 'src/cli/filing-worker.ts',
    'reader-process': 'src/batch/reader/reader-process.ts',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  banner: { js: banner },
  plugins: [lazyLibraries(root)],
  metafile: true,
})

// Making a require costs a start a tenth of a millisecond, and few of the files use it.
for (const path of Object.keys(metafile.outputs).filter((name) => name.endsWith('.js'))) {
  const text = readFileSync(join(root, path), 'utf8')
  const rest = text.replace(banner, '').trimStart()
  if (!/(?<![\w$.])require(?![\w$])/.test(rest)) writeFileSync(join(root, path), rest)
}

// From what every command loads to what one loads of its own: the small ones stay small, and no command opens dozens of files at once.
const entries = [
  'main.ts',
  'commands/schema.ts',
  'commands/explain.ts',
  'commands/check.ts',
  'check-worker.ts',
  'commands/build.ts',
  'batch/build-many.ts',
  'renderer.ts',
]
await joinChunks(
  entries.map((entry) => `src/cli/${entry}`),
  { root, metafile, options },
)

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
console.log('built dist/')
