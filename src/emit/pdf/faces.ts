/* The five faces that come along, cut down to the characters of a document. */
import { readFile } from 'node:fs/promises'
import { Defect } from '../../errors.ts'
import type { Role } from '../html/characters.ts'
import { cutterOf, type Cutter } from './cutter.ts'
import { packageFile } from './package-file.ts'

/** Characters by the face that sets them. */
export type Characters = Readonly<Record<Role, string>>

export interface Face {
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
export async function faceCss(characters: Characters): Promise<string> {
  const set = await settings(characters)
  const rules = faces.map(async ({ role, family }) => {
    const wanted = set[role]
    if (wanted === '') return ''
    const file = (await cutterFor(role))(wanted, { keepNumbers: false })
    return `@font-face { font-family: '${family}'; src: url(data:font/ttf;base64,${file.toString('base64')}) format('truetype'); }`
  })
  return (await Promise.all(rules)).filter((rule) => rule !== '').join('\n')
}

/** The characters that each face sets and has; Song those too that the others lack. */
export async function settings(characters: Characters): Promise<Characters> {
  const covered = await coverage()
  const set = { ...characters }
  for (const { role } of faces) {
    if (role === 'song') continue
    const lacking = [...characters[role]].filter((character) => !covered(role, character))
    if (lacking.length === 0) continue
    set.song += lacking.join('')
    set[role] = [...characters[role]].filter((character) => covered(role, character)).join('')
  }
  return { ...set, song: [...set.song].filter((character) => covered('song', character)).join('') }
}

const cutters = new Map<Role, Promise<Cutter>>()

/** What cuts the face of a role. Each is read once and stays. */
export function cutterFor(role: Role): Promise<Cutter> {
  const known = cutters.get(role)
  if (known) return known
  const { file } = faceOf(role)
  const cutter = cutterOf(packageFile(`fonts/${file}`))
  cutters.set(role, cutter)
  return cutter
}

/** The face of a role. */
export function faceOf(role: Role): Face {
  const face = faces.find((one) => one.role === role)
  if (!face) throw new Defect({ zh: `没有 ${role} 字体`, en: `there is no face for ${role}` })
  return face
}

interface Coverage {
  readonly faces: readonly { readonly role: Role; readonly ranges: readonly (readonly [number, number])[] }[]
}

type Covered = (role: Role, character: string) => boolean

let covering: Promise<Covered> | undefined

/** Tells whether the face of a role has a character. */
function coverage(): Promise<Covered> {
  return (covering ??= readCoverage())
}

async function readCoverage(): Promise<Covered> {
  const { faces: listed } = JSON.parse(await readFile(packageFile('fonts/coverage.json'), 'utf8')) as Coverage
  const ranges = new Map(listed.map((face) => [face.role, face.ranges]))
  return (role, character) => {
    const point = character.codePointAt(0) ?? 0
    return within(ranges.get(role) ?? [], point)
  }
}

/** True when one of some ascending ranges holds a number. */
function within(ranges: readonly (readonly [number, number])[], point: number): boolean {
  let [low, high] = [0, ranges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = ranges[middle] ?? [0, 0]
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return true
  }
  return false
}
