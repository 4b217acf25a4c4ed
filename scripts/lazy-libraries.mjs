// Libraries that hardly any run needs the whole of, evaluated when something is asked of them: it would cost every start milliseconds.
import { join } from 'node:path'

/** What the sources take from `yaml`, and from which of its files; the build fails at a name that is not among them. */
const taken = {
  'index.js': {
    functions: ['parseDocument', 'stringify', 'isMap', 'isScalar', 'isSeq'],
    classes: ['Composer', 'Lexer', 'Parser'],
  },
  'parse/cst.js': { namespaces: { CST: ['resolveAsScalar'] } },
}

/** What libraries take of others, and is seldom called. */
const others = {
  // None of our commands starts other programs.
  'node:child_process': {
    by: 'commander',
    contents: "exports.spawn = (...all) => require('node:child_process').spawn(...all)",
  },
  // Its table of all names such as &amp; is unpacked at once.
  entities: {
    by: 'markdown-it',
    contents: "export const decodeHTMLStrict = (text) => require('entities').decodeHTMLStrict(text)",
  },
}

/** A plugin of esbuild. */
export const lazyLibraries = (root) => ({
  name: 'lazy-libraries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^yaml$/ }, ({ importer }) =>
      importer.startsWith(join(root, 'src')) ? { path: 'yaml', namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /^yaml$/, namespace: 'lazy' }, () => ({
      contents: Object.entries(taken)
        .flatMap(([file, names]) => lazily(join(root, 'node_modules/yaml/dist', file), names))
        .join('\n'),
      resolveDir: root,
    }))
    for (const [name, { by, contents }] of Object.entries(others)) {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ importer, resolveDir }) =>
        new RegExp(`[\\\\/]node_modules[\\\\/]${by}[\\\\/]`).test(importer)
          ? { path: name, namespace: 'lazy', pluginData: resolveDir }
          : undefined,
      )
      onLoad({ filter: new RegExp(`^${name}$`), namespace: 'lazy' }, ({ pluginData: resolveDir }) => ({
        contents,
        resolveDir,
      }))
    }
  },
})

/** The exports of a file, each of which loads it when it is called. */
function lazily(path, { functions = [], classes = [], namespaces = {} }) {
  const whole = `require(${JSON.stringify(path)})`
  const calls = (name) => `(...all) => ${whole}.${name}(...all)`
  return [
    ...functions.map((name) => `export const ${name} = ${calls(name)}`),
    ...classes.map((name) => `export function ${name}(...all) { return new (${whole}.${name})(...all) }`),
    ...Object.entries(namespaces).map(
      ([name, members]) =>
        `export const ${name} = { ${members.map((one) => `${one}: ${calls(one)}`).join(', ')} }`,
    ),
  ]
}
