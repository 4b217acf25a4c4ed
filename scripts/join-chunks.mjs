// The chunks that a command loads at its start, joined: each file costs half a millisecond, and there are dozens of small ones.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/**
 * Joins what each entry of `dist/` loads statically into one file, without what those before it have joined already. Whatever
 * else took something from a chunk takes it from there; entries stay, as names for what lies in the joined files.
 */
export async function joinChunks(entries, { root, metafile, options }) {
  const chunks = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const homes = new Map()
  for (const source of entries) {
    const [entry] = [...chunks].find(([, { entryPoint }]) => entryPoint === source) ?? []
    if (entry === undefined) throw new Error(`${source} has no file in dist/`)
    const joined = `start-${basename(source, '.ts')}.js`
    const group = [...loadedBy(entry, chunks)].filter((name) => !homes.has(name))
    await build({
      ...options,
      stdin: {
        contents: group.map((name) => gathered(name, chunks)).join('\n'),
        resolveDir: join(root, 'dist'),
      },
      outfile: join(root, 'dist', joined),
      bundle: true,
      plugins: [elsewhere(homes, chunks)],
    })
    for (const name of group) homes.set(name, joined)
  }
  for (const [name, { entryPoint }] of chunks) {
    const path = join(root, 'dist', name)
    const joined = homes.get(name)
    if (joined === undefined) {
      if (name.endsWith('.js')) writeFileSync(path, redirected(readFileSync(path, 'utf8'), homes))
    } else if (entryPoint === undefined) rmSync(path)
    else writeFileSync(path, named(name, { joined, chunks }))
  }
}

/** A chunk's text with its imports from the joined files. */
function redirected(text, homes) {
  const moved = text.replace(/\bimport(?:\{([^{}]*)\}from)?"\.\/([\w-]+\.js)"/g, (whole, names, name) => {
    const joined = homes.get(name)
    if (joined === undefined) return whole
    if (names === undefined) return `import"./${joined}"`
    const taken = names.split(',').map((one) => {
      const [exported, local = exported] = one.trim().split(' as ')
      return `${alias(name, exported)} as ${local}`
    })
    return `import{${taken.join(',')}}from"./${joined}"`
  })
  const missed = [...moved.matchAll(/"\.\/(chunk-\w+\.js)"/g)].find(([, name]) => homes.has(name))
  if (missed) throw new Error(`${missed[1]} is taken in a way that is not known here`)
  return moved
}

/** An entry's file and all that it imports statically. */
function loadedBy(entry, chunks, seen = new Set()) {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const { path, kind, external } of chunks.get(entry)?.imports ?? [])
    if (kind === 'import-statement' && !external) loadedBy(basename(path), chunks, seen)
  return seen
}

/** An export of a chunk among those of all others. */
const alias = (name, exported) => `${basename(name, '.js').replaceAll('-', '_')}$${exported}`

const gathered = (name, chunks) =>
  [
    `import './${name}'`,
    ...chunks.get(name).exports.map((one) => `export { ${one} as ${alias(name, one)} } from './${name}'`),
  ].join('\n')

const named = (name, { joined, chunks }) =>
  [
    `import './${joined}'`,
    ...chunks.get(name).exports.map((one) => `export { ${alias(name, one)} as ${one} } from './${joined}'`),
    '',
  ].join('\n')

/** What is loaded when needed stays where it is; what is joined already comes from there. */
const elsewhere = (homes, chunks) => ({
  name: 'elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ path, kind }) => {
      if (kind === 'dynamic-import' || path.startsWith('./start-') || path.endsWith('.cjs'))
        return { path, external: true }
      return homes.has(basename(path)) ? { path: basename(path), namespace: 'joined' } : undefined
    })
    onLoad({ filter: /./, namespace: 'joined' }, ({ path }) => ({
      contents: named(path, { joined: homes.get(path), chunks }),
    }))
  },
})
