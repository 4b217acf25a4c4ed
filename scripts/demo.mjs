// Compiles the example report into out/demo and says where the results are.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../dist/main.js'

const root = join(import.meta.dirname, '..')
process.chdir(root)
mkdirSync('out/demo', { recursive: true })
process.exitCode = await main(['build', 'examples/dayuan-2019/report.yaml', '-o', 'out/demo'])
if (process.exitCode === 0) {
  const [html, pdf] = ['html', 'pdf'].map((kind) => join(root, `out/demo/report.${kind}`))
  console.log(`\n网页 HTML：${html}\n文件 PDF： ${pdf}\n`)
}
