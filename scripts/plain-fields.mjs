// The Markdown parser as published defines each field of each token by a call; set plainly, as in its source, they cost a tenth.
import { readFile } from 'node:fs/promises'

/** A plugin of esbuild; the build fails where there is nothing to be set plainly any more. */
export const plainFields = {
  name: 'plain-fields',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replace(
        /\b_defineProperty\(\s*this,\s*(?:\/\*[^]*?\*\/\s*)?"(\w+)",/g,
        '(this.$1 =',
      )
      if (contents === text) throw new Error(`${path} defines no field of its own`)
      return { contents }
    })
  },
}
