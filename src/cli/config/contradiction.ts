import type { Text } from '../../language/text.ts'
import type { Path } from '../../source/tree.ts'
import type { Config } from './config.ts'

/** Something in a configuration that cannot be meant: where it stands, and what is wrong with it. */
interface Contradiction {
  readonly place: Path
  readonly says: Text
}

/** The first of a range that nothing fits, an agency among those that it sums up, and a former name of two agencies. */
export const contradictionIn = (config: Config): Contradiction | undefined =>
  [...ranges(config), ...regions(config), ...formerNames(config)][0]

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
      plain(member) === plain(name)
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

function formerNames({ agencies }: Config): readonly Contradiction[] {
  const known = new Map<string, string>()
  return agencies.flatMap(({ name, formerly }, agency) =>
    formerly.flatMap((former, index) => {
      const owner = known.get(plain(former))
      known.set(plain(former), owner ?? name)
      return owner === undefined || plain(owner) === plain(name)
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

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')
