/* The least that checking could be: every file parsed by `yaml` as fast as it can and validated by ajv's compiled code, on all cores. */
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { parse } from 'yaml'
import validate2019 from '../editions/compiled/validate-2019.js'
import validate2021 from '../editions/compiled/validate-2021.js'

const options = { prettyErrors: false, uniqueKeys: false, strict: false, logLevel: 'silent' }

function run(folder, part, parts) {
  for (const [index, name] of readdirSync(folder).entries()) {
    if (index % parts !== part) continue
    const report = parse(readFileSync(join(folder, name), 'utf8'), options)
    const holds = report.year >= 2021 ? validate2021(report) : validate2019(report)
    if (!holds) throw new Error(`${name} is not valid`)
  }
}

if (isMainThread) {
  const folder = process.argv[2]
  const threads = availableParallelism()
  if (threads === 1 || readdirSync(folder).length < 150) run(folder, 0, 1)
  else
    for (let part = 0; part < threads; part += 1)
      new Worker(new URL(import.meta.url), { workerData: { folder, part, parts: threads } })
} else run(workerData.folder, workerData.part, workerData.parts)
