/* Agencies that changed their names, and the regions that they belong to. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checked } from '../support/yunxi.ts'

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
  const { found } = await checked(all, ['.', '--rule', 'region-sum,region-missing'])
  expect(found).toEqual(['region-sum 2024/county.yaml proactiveDisclosure.licensing.decisions'])
})

test('two agencies that became one are not taken for either in the year before', async () => {
  const { found } = await checked(
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
