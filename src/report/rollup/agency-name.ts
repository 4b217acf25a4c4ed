/* When two names mean one agency: 青山乡人民政府 and 云溪县青山乡政府, composed or decomposed, wide or narrow. */

/** A name without what no reader sees: composition, width, spaces and invisible characters. */
export const plainName = (name: string): string => name.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '')

/** A name as short as it is written in practice; names that fold alike mean one agency. */
export const foldedAgency = (name: string): string =>
  plainName(name)
    .replaceAll('人民政府', '政府')
    .replace(/街道办事处$/u, '街道')

/** The endings of a folded name after each region in it: 云溪县石桥镇政府 is also called 石桥镇政府. */
export const shorterNames = (folded: string): readonly string[] =>
  [...folded.matchAll(/[省市县区州盟旗]/gu)]
    .map(({ index }) => folded.slice(index + 1))
    .filter((rest) => [...rest].length > 2)

/** The current name of an agency by those it had before. */
export type Renaming = ReadonlyMap<string, string>

/** Reads former names off the agencies of a configuration. */
export const renamingOf = (
  agencies: readonly { readonly name: string; readonly formerly: readonly string[] }[],
): Renaming =>
  new Map(
    agencies.flatMap(({ name, formerly }) =>
      formerly.map((former): [string, string] => [plainName(former), plainName(name)]),
    ),
  )

/** The name under which an agency is known throughout: the current one, plain. */
export function knownName(name: string, renaming: Renaming): string {
  const plain = plainName(name)
  return renaming.get(plain) ?? plain
}
