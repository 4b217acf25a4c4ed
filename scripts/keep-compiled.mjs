// Checks the examples with the built program, and keeps what the engine compiled for that beside each part (src/machine/parts.ts).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../dist/main.js'
import { keptAs, scriptsRun } from '../dist/parts.js'

const root = join(import.meta.dirname, '..')
const examples = ['zhuqiao-2025', 'dayuan-2019', 'fengshan-2025']
const code = await main(['check', ...examples.map((name) => join(root, 'examples', name, 'report.yaml'))])
if (code > 1) throw new Error(`checking the examples ended with ${code}`)

const parts = scriptsRun()
if (parts.size === 0) throw new Error('no part was run')
for (const [name, script] of parts) writeFileSync(join(root, 'dist', keptAs(name)), script.createCachedData())
