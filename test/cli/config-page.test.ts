/* The example of docs/config.md is a configuration that holds. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { head, root } from '../support/sources.ts'

test('the example in docs/config.md is accepted as it stands', async () => {
  const page = readFileSync(join(root, 'docs/config.md'), 'utf8')
  const [, example = ''] = /```yaml\n([^]*?)```/.exec(page) ?? []
  expect(example).toContain('deadlines:')
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'disclosure.config.yaml'), example)
    writeFileSync(join(folder, 'report.yaml'), head)
    const { code, err } = await disclosure(['check', 'report.yaml'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
