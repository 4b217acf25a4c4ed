/*
 * What is cast for the pages of a press. A page is handed a face with the characters of its first report; one that prints on
 * is soon handed a face with all common characters, and hardly ever another. Glyphs keep their numbers in every cut, so that
 * what ends up in a PDF depends on its report only.
 */
import type { Role } from '../html/characters.ts'
import { cutterFor, faceOf, faces, settings, type Characters } from './faces.ts'

/** A face as it is handed to a page. */
export interface Cast {
  readonly role: Role
  readonly family: string
  readonly file: Buffer
  /** The characters that it has. */
  readonly characters: ReadonlySet<string>
}

/** What the faces on a page can set. */
export type Cases = ReadonlyMap<Role, ReadonlySet<string>>

export class TypeCase {
  private readonly asked = new Map<Role, Set<string>>(faces.map(({ role }) => [role, new Set(always(role))]))
  private readonly latest = new Map<Role, Cast>()
  private documents = 0

  /** Takes note of a document that is to be printed; gives the characters that each face will have to set. */
  async note(characters: Characters): Promise<Characters> {
    const set = await settings(characters)
    this.documents += 1
    for (const [role, asked] of this.asked) for (const character of set[role]) asked.add(character)
    // Cast while the first browser is launched. What fails is told when it is handed over.
    if (this.documents === 1) this.lacking(new Map(), set).catch(() => undefined)
    return set
  }

  /** The faces that a page needs for a document beyond those that it has. */
  async lacking(cases: Cases, wanted: Characters): Promise<readonly Cast[]> {
    const short = faces.filter(({ role }) => {
      const has = cases.get(role)
      return wanted[role] !== '' && !(has && [...wanted[role]].every((character) => has.has(character)))
    })
    return Promise.all(short.map(({ role }) => this.cast(role)))
  }

  /** Cut anew only when it must have other characters than the last one. */
  private async cast(role: Role): Promise<Cast> {
    const cut = await cutterFor(role)
    const asked = this.asked.get(role) ?? []
    const characters = new Set(this.documents > few ? [...asked, ...common(role)] : asked)
    const latest = this.latest.get(role)
    if (
      latest?.characters.size === characters.size &&
      [...characters].every((one) => latest.characters.has(one))
    )
      return latest
    const file = cut([...characters].join(''), { keepNumbers: true })
    const made = { role, family: faceOf(role).family, file, characters }
    this.latest.set(role, made)
    return made
  }
}

/** Documents for which it is not worth casting more than they have. */
const few = 4

const ascii = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index))

/** Faces whose Latin letters come from Song. */
const isBody = (role: Role): boolean => role === 'fang' || role === 'kai'

/** What a face has in every cut: the browser measures some of its Latin letters for what it says of the face in the PDF. */
const always = (role: Role): string => (isBody(role) ? '' : ascii)

/** The characters that official texts are mostly made of: the signs and the common Han of GB 2312. Song sets signs only. */
function common(role: Role): string {
  return always(role) + rows(0xa1, 0xa9) + (role === 'song' ? '' : rows(0xb0, 0xd7))
}

const decoded = new Map<number, string>()

/** The characters in some rows of GB 2312, by the first byte of their code. */
function rows(first: number, last: number): string {
  const known = decoded.get(first)
  if (known !== undefined) return known
  const bytes = Array.from({ length: last - first + 1 }, (_, row) => first + row).flatMap((lead) =>
    Array.from({ length: 94 }, (_, cell) => [lead, 0xa1 + cell]).flat(),
  )
  const text = new TextDecoder('gb18030')
    .decode(Uint8Array.from(bytes))
    .replaceAll(/[\uE000-\uF8FF\uFFFD]/g, '')
  decoded.set(first, text)
  return text
}
