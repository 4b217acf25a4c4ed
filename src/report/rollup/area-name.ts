/* Names of areas: 云溪县, 青山市云溪县, 松州高新区. */
import { foldedAgency } from './agency-name.ts'

/** True for a folder that bears the name of an area: 云溪县人民政府, 云溪县; not one for all of them or for a stage of the work. */
export const isArea = (folder: string): boolean =>
  /^(?![各全本已待未]).+(?:政府|管理委员会|管委会|[省市县区州盟旗])$/u.test(folder.normalize('NFC'))

/** The area of a government: 云溪县 for 云溪县人民政府. */
export const shortArea = (name: string): string => foldedAgency(name).replace(/政府$/u, '')

/** True when two short areas may be one, whichever is written with what lies above it. */
export const isAlike = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one)

/** The area that all of some agencies name: 青山市云溪县 for its office and its towns; none where they name several or none. */
export function commonArea(agencies: readonly string[]): string | undefined {
  const [first = '', ...others] = agencies.map(foldedAgency)
  let end = 0
  while (end < first.length && others.every((other) => other[end] === first[end])) end += 1
  // 云溪县市场监管局 and 云溪县市政局 have no 云溪县市 above them.
  const [area] = /^.+[省市县区州盟旗]/u.exec(first.slice(0, end)) ?? []
  return area?.replace(/(?<=[省市县区盟旗])[市区]$/u, '')
}

/** The government that an area has, or the administration of a zone: 云溪县人民政府, 松州高新区管理委员会. */
export const agencyOfArea = (area: string): string =>
  /(?:政府|管理委员会|管委会)$/u.test(area)
    ? area
    : `${area}${/(?:开发|新|园|保税|示范|度假|风景|管理|合作|经开|试验)区$/u.test(area) ? '管理委员会' : '人民政府'}`
