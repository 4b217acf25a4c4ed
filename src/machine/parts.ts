/*
 * The parts of the built program that a start loads. Each is a script that was compiled when the program was built, with the
 * functions that an ordinary run calls; the engine takes that from the file beside it instead of compiling anew, which is a
 * third of what a short run costs. What was cut short, or compiled under other options, it refuses by itself, and compiles as ever.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

type Exports = Readonly<Record<string, unknown>>
type Body = (module: { exports: Exports }, given: Given) => void

/** What a script has not of its own: the build writes `__load` where it imports something later, and `__url` for its address. */
interface Given {
  readonly require: (name: string) => unknown
  readonly __load: (name: string) => Promise<unknown>
  readonly __url: string
}

const wrapped = (text: string): string => `(function(module,{require,__load,__url}){${text}\n})`

const url = import.meta.url
const fromHere = createRequire(url)
const scripts = new Map<string, Script>()
const loaded = new Map<string, Exports>()

/** What a part exports; it is run when it is first asked for. */
export function part(name: string): Exports {
  const before = loaded.get(name)
  if (before) return before
  const body = compiled(name).runInThisContext() as Body
  const module = { exports: {} }
  body(module, { require: required, __load: (other) => import(other), __url: url })
  // Plain properties: what is exported never changes, and is read often.
  const exports = { ...module.exports }
  loaded.set(name, exports)
  return exports
}

/** The file beside a part for what this engine made of it. Another engine, or machine, looks for another. */
export const keptAs = (name: string): string =>
  `${name}.${process.platform}-${process.arch}-${process.versions.v8}.cache`

/** The parts that were run, as scripts; for the build, which keeps what the engine made of them. */
export const scriptsRun = (): ReadonlyMap<string, Script> => scripts

const required = (name: string): unknown =>
  /^\.\/start-[\w-]+\.js$/.test(name) ? part(name.slice(2, -3)) : fromHere(name)

function compiled(name: string): Script {
  const path = fromHere.resolve(`./${name}.cjs`)
  const text = readFileSync(path, 'utf8')
  const script = new Script(wrapped(text), {
    filename: path,
    ...kept(join(dirname(path), keptAs(name))),
  })
  scripts.set(name, script)
  return script
}

/** What the engine made of a part when the program was built; nothing where it is not there. */
function kept(path: string): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(path) }
  } catch {
    return {}
  }
}
