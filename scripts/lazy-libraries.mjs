// What hardly any run needs the whole of lies in files of its own, read when something of it is called: a start would parse it in vain.
import { join, relative } from 'node:path'
import { build } from 'esbuild'

/** Files of `dist/` by name: the library that each is, as the folder finds it that takes it. */
const apart = {
  './yaml.cjs': { library: 'yaml', by: '.' },
  './entities.cjs': { library: 'entities', by: 'node_modules/markdown-it' },
}

const call = (file, name) => `(...all) => require('${file}').${name}(...all)`
const functions = (file, ...names) => names.map((name) => `export const ${name} = ${call(file, name)}`)
const classes = (file, ...names) =>
  names.map((name) => `export function ${name}(...all) { return new (require('${file}').${name})(...all) }`)

/** What is imported under a name from a folder, and what stands there in its place. */
const stands = [
  {
    name: /^yaml$/,
    by: /^src\//,
    lines: [
      ...functions('./yaml.cjs', 'parseDocument', 'stringify', 'isMap', 'isScalar', 'isSeq'),
      ...classes('./yaml.cjs', 'Composer', 'Lexer', 'Parser'),
      `export const CST = { resolveAsScalar: ${call('./node_modules/yaml/dist/parse/cst-scalar.js', 'resolveAsScalar')} }`,
    ],
  },
  {
    name: /^entities$/,
    by: /^node_modules\/markdown-it\//,
    lines: functions('./entities.cjs', 'decodeHTMLStrict'),
  },
  { name: /^node:crypto$/, by: /^src\//, lines: functions('node:crypto', 'createHash', 'randomBytes') },
  {
    name: /^node:worker_threads$/,
    by: /^src\/cli\/(?:check-pool|threads)\.ts$/,
    lines: classes('node:worker_threads', 'Worker'),
  },
  // None of our commands starts other programs through it.
  {
    name: /^node:child_process$/,
    by: /^node_modules\/commander\//,
    lines: ["exports.spawn = (...all) => require('node:child_process').spawn(...all)"],
  },
]

/** A plugin of esbuild that puts these in their places; the build fails where something else is taken of them. */
export const lazyLibraries = (root) => ({
  name: 'lazy-libraries',
  setup({ onResolve, onLoad }) {
    for (const [index, { name, by, lines }] of stands.entries()) {
      onResolve({ filter: name }, ({ path, importer, namespace }) =>
        namespace === 'file' && by.test(relative(root, importer).replaceAll('\\', '/'))
          ? { path, namespace: `lazy-${index}` }
          : undefined,
      )
      onLoad({ filter: /./, namespace: `lazy-${index}` }, () => ({
        contents: lines.join('\n'),
        resolveDir: root,
      }))
    }
    onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) =>
      path in apart ? { path, external: true } : undefined,
    )
  },
})

/** Builds the files that are read when they are called. */
export const buildApart = (root, options) =>
  Promise.all(
    Object.entries(apart).map(([file, { library, by }]) =>
      build({
        ...options,
        format: 'cjs',
        stdin: { contents: `export * from '${library}'`, resolveDir: join(root, by) },
        outfile: join(root, 'dist', file),
        bundle: true,
      }),
    ),
  )
