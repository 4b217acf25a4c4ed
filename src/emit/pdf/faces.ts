/* The five faces that come along, cut down to the characters of a document. */
import { readFile } from 'node:fs/promises'
import type { Role } from '../html/characters.ts'
import { packageFile } from './package-file.ts'

interface Face {
  readonly role: Role
  readonly family: string
  readonly file: string
  /** What it stands in for. */
  readonly official: string
}

/** The faces, by what official documents name them (GB/T 9704-2012; 小标宋 by custom). */
export const faces: readonly Face[] = [
  {
    role: 'songBold',
    family: 'Disclosure Song Bold',
    file: 'DisclosureSongBold-Regular.ttf',
    official: '方正小标宋简体',
  },
  { role: 'fang', family: 'Disclosure Fang', file: 'DisclosureFang-Regular.ttf', official: '仿宋_GB2312' },
  { role: 'kai', family: 'Disclosure Kai', file: 'DisclosureKai-Regular.ttf', official: '楷体_GB2312' },
  { role: 'hei', family: 'Disclosure Hei', file: 'DisclosureHei-Regular.ttf', official: '黑体' },
  { role: 'song', family: 'Disclosure Song', file: 'DisclosureSong-Regular.ttf', official: '宋体' },
]

/** Families that a page of ours may be printed in. */
export const families: readonly string[] = faces.map(({ family }) => family)

/** The official faces that those among some embedded faces (`DisclosureFang-Regular`) stand in for. */
export const officialOf = (embedded: readonly string[]): readonly string[] =>
  faces.filter(({ file }) => embedded.includes(file.replace('.ttf', ''))).map(({ official }) => official)

/** The @font-face rules of a document: each face with only the characters that it sets, Song also with those the others lack. */
export async function faceCss(characters: Readonly<Record<Role, string>>): Promise<string> {
  const [{ default: subsetFont }, covered] = await Promise.all([import('subset-font'), coverage()])
  const lacking = faces.flatMap(({ role }) =>
    [...characters[role]].filter((character) => !covered(role, character)),
  )
  const rules = faces.map(async ({ role, family, file }) => {
    const wanted = role === 'song' ? characters.song + lacking.join('') : characters[role]
    if (wanted === '') return ''
    const subset = await subsetFont(await readFile(packageFile(`fonts/${file}`)), wanted, {
      targetFormat: 'truetype',
    })
    return `@font-face { font-family: '${family}'; src: url(data:font/ttf;base64,${subset.toString('base64')}) format('truetype'); }`
  })
  return (await Promise.all(rules)).filter((rule) => rule !== '').join('\n')
}

interface Coverage {
  readonly faces: readonly { readonly role: Role; readonly ranges: readonly (readonly [number, number])[] }[]
}

/** Tells whether the face of a role has a character. */
async function coverage(): Promise<(role: Role, character: string) => boolean> {
  const { faces: listed } = JSON.parse(await readFile(packageFile('fonts/coverage.json'), 'utf8')) as Coverage
  const ranges = new Map(listed.map((face) => [face.role, face.ranges]))
  return (role, character) => {
    const point = character.codePointAt(0) ?? 0
    return (ranges.get(role) ?? []).some(([first, last]) => point >= first && point <= last)
  }
}
