/* A report that the source names as last year’s, and whose it is. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checked } from '../support/yunxi.ts'

test('a report named as last year’s that is another agency’s is told, and nothing is held against it', async () => {
  const naming = async (agency: string, config = 'none'): Promise<readonly string[]> => {
    const { found, ran } = await checked(
      (edit, folder) => {
        edit(
          '2025/liuhe.yaml',
          'carriedIn: { naturalPerson: 1, total: 1 }',
          'carriedIn: { naturalPerson: 2, total: 2 }',
        )
        edit('2025/liuhe.yaml', 'year: 2025', 'year: 2025\nprevious: ../2024/qingshan.yaml')
        edit('2024/qingshan.yaml', '  name: 云溪县青山乡人民政府', `  name: ${agency}`)
        writeFileSync(
          join(folder, 'renamed.yaml'),
          'agencies: [{ name: 云溪县柳河镇人民政府, formerly: [云溪县青山乡人民政府] }]\n',
        )
      },
      ['2025/liuhe.yaml', '--config', config],
    )
    const told = found.some((one) => one.startsWith('previous-report'))
    expect(ran.out.includes('“../2024/qingshan.yaml”是“云溪县青山乡人民政府”的报告，没有拿来对照')).toBe(told)
    return found.filter((one) => !one.startsWith('declared-identity'))
  }
  const held = [
    'carry-over 2025/liuhe.yaml requests.carriedIn.naturalPerson',
    'carry-over 2025/liuhe.yaml requests.carriedIn.total',
    'stock 2025/liuhe.yaml proactiveDisclosure.normativeDocuments.inForce',
  ]
  expect(await naming('云溪县青山乡人民政府')).toEqual(['previous-report 2025/liuhe.yaml previous'])
  expect(await naming('云溪县青山乡人民政府', 'renamed.yaml')).toEqual(held)
  for (const name of ['柳河镇人民政府', '云溪县柳河镇', '明州市云溪县人民政府柳河镇政府'])
    expect(await naming(name)).toEqual(held)
})
