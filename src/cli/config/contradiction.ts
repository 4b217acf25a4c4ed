import type { Text } from '../../language/text.ts'
import { knownName, plainName, renamingOf } from '../../report/rollup/agency-name.ts'
import type { Path } from '../../source/tree.ts'
import type { Config } from './config.ts'

/** Something in a configuration that cannot be meant: where it stands, and what is wrong with it. */
interface Contradiction {
  readonly place: Path
  readonly says: Text
}

/** The first of a range that nothing fits, an agency among those that it sums up, two regions of one name, and a former name of two agencies. */
export const contradictionIn = (config: Config): Contradiction | undefined =>
  [...ranges(config), ...regions(config), ...regionsTwice(config), ...formerNames(config)][0]

const ranges = ({ houseRules }: Config): readonly Contradiction[] =>
  houseRules.flatMap(({ range: { min, max } = {} }, index) =>
    min === undefined || max === undefined || min <= max
      ? []
      : [
          {
            place: ['houseRules', index, 'range'],
            says: {
              zh: `“houseRules.${index}.range”的下限 ${min} 大于上限 ${max}，没有数能合格`,
              en: `in “houseRules.${index}.range” the lower bound ${min} is above the upper bound ${max}: no figure fits`,
            },
          },
        ],
  )

const regions = (config: Config): readonly Contradiction[] =>
  config.regions.flatMap(({ name, members }, region) =>
    members.flatMap((member, index) =>
      plainName(member) === plainName(name)
        ? [
            {
              place: ['regions', region, 'members', index],
              says: {
                zh: `“${name}”不能是自己的所属单位；本级的报告如用办公室的名义，写办公室的全称`,
                en: `“${name}” cannot be a member of itself; where its own office reports, name that office`,
              },
            },
          ]
        : [],
    ),
  )

/** Of two regions of one name nobody could tell whose members are whose; one of them would be passed over in silence. */
function regionsTwice({ regions: all, agencies }: Config): readonly Contradiction[] {
  const renaming = renamingOf(agencies)
  const known = new Map<string, number>()
  return all.flatMap(({ name }, region) => {
    const first = known.get(knownName(name, renaming))
    known.set(knownName(name, renaming), first ?? region)
    return first === undefined
      ? []
      : [
          {
            place: ['regions', region, 'name'],
            says: {
              zh: `“regions”的第 ${first + 1} 条和第 ${region + 1} 条都是“${name}”，分不清谁的成员是谁的；是一个机关就合成一条，是两个机关就把名称写全，或在各自的文件夹里各写一份配置`,
              en: `entries ${first + 1} and ${region + 1} of “regions” are both “${name}”, and whose members are whose cannot be told; if they are one agency make them one, if they are two write their full names or give each folder a configuration of its own`,
            },
          },
        ]
  })
}

function formerNames({ agencies }: Config): readonly Contradiction[] {
  const known = new Map<string, string>()
  return agencies.flatMap(({ name, formerly }, agency) =>
    formerly.flatMap((former, index) => {
      const owner = known.get(plainName(former))
      known.set(plainName(former), owner ?? name)
      return owner === undefined || plainName(owner) === plainName(name)
        ? []
        : [
            {
              place: ['agencies', agency, 'formerly', index],
              says: {
                zh: `曾用名“${former}”已写给“${owner}”，只能写给一个机关`,
                en: `the former name “${former}” is already that of “${owner}”; it can be given to one agency only`,
              },
            },
          ]
    }),
  )
}
