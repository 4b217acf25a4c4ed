/* Agencies that changed their names, and the regions that they belong to. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

interface Found {
  readonly code: string
  readonly file: string
  readonly path: string
}

/** The county of the examples in a folder of its own, and what checking it finds. */
const county = (
  change: (edit: (file: string, from: string, to: string) => void, folder: string) => void,
  argv: readonly string[],
): Promise<{ readonly found: readonly string[] }> =>
  inFolder(async (folder) => {
    cpSync(join(root, 'examples/yunxi-county'), folder, { recursive: true })
    change((file, from, to) => {
      const text = readFileSync(join(folder, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
      writeFileSync(join(folder, file), text.replace(from, to))
    }, folder)
    const { out } = await disclosure(['check', '--format', 'json', ...argv], { cwd: folder })
    const { findings } = JSON.parse(out) as { readonly findings: readonly Found[] }
    return { found: findings.map(({ code, file, path }) => `${code} ${file} ${path}`).sort() }
  })

test.each([
  ['a town', '云溪县青山镇人民政府', '云溪县青山乡人民政府'],
  ['the county itself', '云溪市人民政府', '云溪县人民政府'],
])('%s that changed its name stays in its region in the years before', async (_, now, then) => {
  const all = (edit: (file: string, from: string, to: string) => void, folder: string): void => {
    for (const file of ['2025/qingshan.yaml', '2025/county.yaml'])
      writeFileSync(
        join(folder, file),
        readFileSync(join(folder, file), 'utf8').replace(`name: ${then}`, `name: ${now}`),
      )
    edit('2024/county.yaml', 'licensing: [1557]', 'licensing: [1558]')
    edit('disclosure.config.yaml', then, now)
    const file = join(folder, 'disclosure.config.yaml')
    const said = `agencies: [{ name: ${now}, formerly: [${then}] }]\n`
    writeFileSync(file, readFileSync(file, 'utf8') + said)
  }
  const { found } = await county(all, ['.', '--rule', 'region-sum,region-missing'])
  expect(found).toEqual(['region-sum 2024/county.yaml proactiveDisclosure.licensing.decisions'])
})

test('two agencies that became one are not taken for either in the year before', async () => {
  const { found } = await county(
    (edit, folder) => {
      edit('disclosure.config.yaml', '云溪县石桥镇人民政府, 云溪县柳河镇人民政府', '云溪县桥河镇人民政府')
      const file = join(folder, 'disclosure.config.yaml')
      const said =
        'agencies: [{ name: 云溪县桥河镇人民政府, formerly: [云溪县石桥镇人民政府, 云溪县柳河镇人民政府] }]\n'
      writeFileSync(file, readFileSync(file, 'utf8') + said)
    },
    ['2024', '--rule', 'region-sum,region-missing'],
  )
  expect(found).toEqual([])
})
