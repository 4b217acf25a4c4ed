import { compiled, head } from '../../support/sources.ts'

test('each language names the character that is meant in its own words', () => {
  const { findings } = compiled(`${head}overview: 政府信息公开⼯作\n`)
  expect(findings.find(({ code }) => code === 'radical-character')?.message).toEqual({
    zh: '这里有⼯（U+2F2F）应为工',
    en: 'there are radicals or compatibility characters here: ⼯ (U+2F2F) for 工',
  })
})
