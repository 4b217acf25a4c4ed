/* templates/*.hbs and *.css → one module of precompiled templates; the product loads only the Handlebars runtime. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import handlebars from 'handlebars'
import type { Generated } from '../generate.ts'

const folder = join(import.meta.dirname, '../../templates')

export async function generate(): Promise<Generated> {
  const names = (await readdir(folder)).filter((name) => /\.(?:hbs|css)$/.test(name)).sort()
  const compiled = await Promise.all(
    names.map(
      async (name) =>
        [name.replace(/\.\w+$/, ''), precompiled(await readFile(join(folder, name), 'utf8'))] as const,
    ),
  )
  return {
    files: new Map([
      [
        'templates/compiled/templates.js',
        `export default {\n${compiled.map(([name, code]) => `${name}: ${code},\n`).join('')}}\n`,
      ],
      ['templates/compiled/templates.d.ts', types],
    ]),
    folders: ['templates/compiled'],
  }
}

/** Strict: a name that the view does not have is an error, not an empty place. */
function precompiled(template: string): string {
  // The library's types know nothing of what it gives without a source map: the code.
  const code: unknown = handlebars.precompile(template, {
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
  })
  if (typeof code !== 'string') throw new Error('the template compiler gave no code')
  return code
}

const types = `/** Template specifications by the name of their file, for the Handlebars runtime. */
declare const templates: Readonly<Record<string, object>>
export default templates
`
