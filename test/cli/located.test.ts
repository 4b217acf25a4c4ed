/* What a finding speaks of in other reports: their files and lines, for programs. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

interface Related {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly label: string
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly relatedLocations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: { readonly startLine: number }
        }
      }[]
    }[]
  }[]
}

const words =
  '本镇围绕群众关切推进公开，规范程序，拓宽渠道，加强队伍建设，健全工作机制，取得较好成效。'.repeat(3)

/** The county of the examples, with slips of a town in it, checked: what is related, by code, and the source of the town’s last year. */
const slips = (): Promise<{
  readonly of: (code: string) => readonly Related[]
  readonly last: readonly string[]
  readonly sarif: Sarif
}> =>
  inFolder(async (folder) => {
    cpSync(join(root, 'examples/yunxi-county'), folder, { recursive: true })
    const write = (file: string, change: (text: string) => string): void => {
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    }
    const opening = 'carriedIn: { naturalPerson: 1, total'
    write('2025/liuhe.yaml', (text) => text.replace(opening, opening.replace('1', '2')))
    write('2025/liuhe.yaml', (text) => text.replace(/inForce: \d+/g, 'inForce: 900'))
    for (const [year, before] of [
      [2024, '上年先说一句。\n  '],
      [2025, ''],
    ] as const) {
      write(`${year}/liuhe.yaml`, (text) => {
        const kept = text.replace(/^problems: .*\n(?: .*\n|\n)*/m, '')
        return `${kept}problems: |\n  ${before}${words}\n`
      })
    }
    const run = async (format: string): Promise<string> =>
      (await disclosure(['check', '--format', format, '.'], { cwd: folder })).out
    const { findings } = JSON.parse(await run('json')) as {
      readonly findings: readonly { readonly code: string; readonly related: readonly Related[] }[]
    }
    return {
      of: (code) => findings.filter((one) => one.code === code).flatMap(({ related }) => related),
      last: readFileSync(join(folder, '2024/liuhe.yaml'), 'utf8').split('\n'),
      sarif: JSON.parse(await run('sarif')) as Sarif,
    }
  })

test('a cell or passage of another report is named with its file and line', async () => {
  const { of, last, sarif } = await slips()
  const shown = (place: Related | undefined): string =>
    last[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? ''
  const [carried] = of('carry-over')
  expect(carried).toMatchObject({
    file: '2024/liuhe.yaml',
    label: '云溪县柳河镇人民政府 2024 年度 · 表三 · 结转下年度 · 自然人',
  })
  expect(shown(carried)).toMatch(/^1\b/)
  expect(of('stock').length).toBeGreaterThan(0)
  for (const place of of('stock')) {
    expect(place.file).toBe('2024/liuhe.yaml')
    expect(last[place.line - 1]).toContain('inForce')
  }
  expect(of('unlikely-jump').map(({ file }) => file)).toContain('2024/liuhe.yaml')
  const [copied] = of('copied-prose')
  expect(shown(copied)).toBe(words)
  const members = of('region-sum')
  expect(members.map(({ file }) => file)).toContain('2025/liuhe.yaml')
  expect(members.filter(({ line }) => line < 3)).toEqual([])
  const [result] = sarif.runs[0]?.results.filter(({ ruleId }) => ruleId === 'carry-over') ?? []
  expect(result?.relatedLocations[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: '2024/liuhe.yaml' },
    region: { startLine: carried?.line },
  })
})
