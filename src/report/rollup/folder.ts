/* Paths of reports: the folders around them, and which of them sum up their folder. */
import { basename, dirname } from 'node:path'

/** The folder that a report lies in. */
export const folderOf = (file: string): string => dirname(file.replaceAll('\\', '/'))

/** A folder and those above it, innermost first. */
export function upwards(folder: string): readonly string[] {
  const above = dirname(folder)
  // What is above `..` no path can say without looking.
  return above === folder || basename(folder) === '..' ? [folder] : [folder, ...upwards(above)]
}

/** Names of a report that sums up its folder, the wider area first. */
const stems = ['province', 'prefecture', 'county', '汇总']

/** For the report that sums up the folder it lies in, how wide its area is, 0 the widest; -1 for others. */
export const rankOf = (file: string): number => stems.indexOf(basename(file).replace(/\.ya?ml$/i, ''))
