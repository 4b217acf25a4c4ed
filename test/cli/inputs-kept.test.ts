/* What a command reads is never written over by what it makes. */
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, type Ran } from '../support/command-line.ts'
import { digestsIn } from '../support/many.ts'
import { listWorkbook, row } from '../support/list-workbook.ts'
import { yunxi } from '../support/yunxi.ts'

/** The county with a report that has prose beside it, lists, a roster, a second name, a link and the record of a run. */
const laidOut = (use: (run: (...argv: readonly string[]) => Promise<Ran>, folder: string) => Promise<void>) =>
  yunxi(async ({ folder, edit }) => {
    const run = (...argv: readonly string[]): Promise<Ran> => disclosure(argv, { cwd: folder })
    writeFileSync(
      join(folder, '2025/liuhe.md'),
      '本年度未收取政府信息公开信息处理费，无其他需要报告的事项。\n',
    )
    edit(
      '2025/liuhe.yaml',
      'otherMatters: |\n  本年度未收取政府信息公开信息处理费，无其他需要报告的事项。',
      'otherMatters: { file: liuhe.md }',
    )
    const text = readFileSync(join(folder, '2025/qingshan.yaml'), 'utf8')
    writeFileSync(join(folder, 'share.yaml'), text)
    writeFileSync(join(folder, 'house.mjs'), houseModule)
    writeFileSync(join(folder, 'rules.yaml'), 'modules: [house.mjs]\n')
    writeFileSync(join(folder, 'x.csv'), 'agency.name\n云溪县某镇人民政府\n')
    writeFileSync(join(folder, 'list.txt'), 'share.yaml\n')
    symlinkSync('2025/shiqiao.yaml', join(folder, 'link.json'))
    symlinkSync('2025', join(folder, 'by-link'))
    linkSync(join(folder, '2025/shiqiao.yaml'), join(folder, 'second.csv'))
    await run('build', 'share.yaml', '--shard', '1/1', '--format', 'html', '-o', 'parts')
    symlinkSync('parts/share.html', join(folder, 'page.yaml'))
    writeFileSync(join(folder, '云溪.xlsx'), listWorkbook([row(1, '机关'), row(2, '云溪')]))
    await use(run, folder)
  })

const houseModule =
  "export default [{ code: 'own-rule', title: '自定', why: '自定', severity: 'note', judge: () => [] }]\n"

const cases: readonly (readonly [line: string, input: string])[] = [
  ['rollup 2025/county.yaml 2025/office.yaml --check --format csv -o 2025/office.yaml', '2025/office.yaml'],
  ['rollup 2025 --check --format json -o 2025/county.yaml', '2025/county.yaml'],
  ['rollup 2025 --check --format json -o by-link/county.yaml', '2025/county.yaml'],
  ['rollup 2025 --check -o second.csv', '2025/shiqiao.yaml'],
  ['rollup 2025 --format json -o 2024/LIUHE.yaml --earlier 2024', '2024/liuhe.yaml'],
  ['rollup 2025 --format json -o disclosure.config.yaml', 'disclosure.config.yaml'],
  ['rollup new.yaml 2025/office.yaml --write -o 2025/office.yaml --force --incomplete', '2025/office.yaml'],
  ['rollup 2025 --by folders --format json -o 2024/LIUHE.yaml', '2024/liuhe.yaml'],
  ['rollup 2025 --check --format json -o 2025/liuhe.md', '2025/liuhe.md'],
  ['rollup 2025 --check --format csv -o by-link/liuhe.md', '2025/liuhe.md'],
  ['rollup 2024 --format json -o 2025/liuhe.md --earlier 2025', '2025/liuhe.md'],
  ['rollup 2025 --config rules.yaml --format json -o house.mjs', 'house.mjs'],
  ['export 2025 --format json -o link.json', '2025/shiqiao.yaml'],
  ['export 2025 --format csv -o 2025/liuhe.md', '2025/liuhe.md'],
  ['export 2025 --format parquet -o 2025/LIUHE.md', '2025/liuhe.md'],
  ['export 2025 --format json -o disclosure.config.yaml', 'disclosure.config.yaml'],
  ['check 2025 --config rules.yaml --format json=house.mjs', 'house.mjs'],
  ['build 2025 --config rules.yaml --format html -o out --summary house.mjs', 'house.mjs'],
  ['export 2025/county.yaml --format csv -o 2025/county.yaml', '2025/county.yaml'],
  ['build share.yaml --format html --summary share.yaml', 'share.yaml'],
  ['build share.yaml --roster x.csv --format html --summary x.csv', 'x.csv'],
  ['build --manifest list.txt --format html --summary ./list.txt', 'list.txt'],
  ['build 2025 --format html -o out --summary 2025/liuhe.md', '2025/liuhe.md'],
  ['build 2025 --format html -o out --summary disclosure.config.yaml', 'disclosure.config.yaml'],
  ['check 2025 --format markdown=2025/liuhe.md', '2025/liuhe.md'],
  ['check 2025 --write-baseline 2025/county.yaml', '2025/county.yaml'],
  ['check 2025 --format json=link.json', '2025/shiqiao.yaml'],
  ['merge parts --summary parts/record-1-of-1.json', 'parts/record-1-of-1.json'],
  ['merge parts --index parts/record-1-of-1.json', 'parts/record-1-of-1.json'],
  ['new --from 2025/county.yaml -o 2025/county.yaml --force', '2025/county.yaml'],
  ['import parts/share.html -o page.yaml --force', 'parts/share.html'],
  ['form --roster 云溪.xlsx -o . --force', '云溪.xlsx'],
]

test.each(cases)('%s is refused before anything is written', (line, input) =>
  laidOut(async (run, folder) => {
    const before = digestsIn(folder)
    const { code, err } = await run(...line.split(' '))
    expect(err).toContain(input.slice(input.lastIndexOf('/') + 1))
    expect(code).toBe(2)
    expect(digestsIn(folder)).toEqual(before)
    expect(err).not.toContain(folder)
  }),
)

test('a place of its own is written, beside what is read', () =>
  laidOut(async (run, folder) => {
    expect((await run('rollup', '2025', '--check', '--format', 'json', '-o', '2025/sum.json')).code).toBe(0)
    expect((await run('check', '2025', '--write-baseline', 'base.json')).code).toBe(0)
    mkdirSync(join(folder, 'out'))
    expect(
      (await run('build', '2025', '--format', 'html', '-o', 'out', '--summary', 'out/s.json')).code,
    ).toBe(0)
    expect((await run('merge', 'parts', '--summary', 'parts/all.json')).code).toBe(0)
    for (const file of ['2025/sum.json', 'base.json', 'out/s.json', 'out/liuhe.html', 'parts/all.json'])
      expect([file, existsSync(join(folder, file))]).toEqual([file, true])
  }))

test('the refusal says which file is meant, in both languages', () =>
  laidOut(async (run) => {
    const argv = ['export', '2025', '--format', 'json', '-o', 'link.json']
    expect((await run(...argv)).err).toBe(
      '错误：link.json 就是要读的 2025/shiqiao.yaml，不能写到那里；什么也没有写。请写到别处\n',
    )
    expect((await run(...argv, '--lang', 'en')).err).toBe(
      'error: link.json is 2025/shiqiao.yaml itself, which is read; nothing was written. Name another place\n',
    )
  }))
