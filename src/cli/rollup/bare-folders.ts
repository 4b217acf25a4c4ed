/* Folders in which a report was to be expected and there is none. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BareFolder } from '../../report/rollup/absent.ts'
import { entriesIn, isPassedOver, isReport } from '../discover.ts'

/** Files of such a folder that are named. */
const few = 3

/**
 * The folders within those named that hold no report at all, the outermost of each, and that bear the name of an agency
 * or lie among folders of one report each.
 */
export function bareFolders(names: readonly string[], cwd: string): readonly BareFolder[] {
  return names
    .filter((name) => statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() === true)
    .flatMap((name) => seen(join(name, '.'), cwd).bare)
}

interface Seen {
  /** Reports in the folder and beneath. */
  readonly reports: number
  readonly bare: readonly BareFolder[]
  /** Files in it and beneath that are no reports, the first few. */
  readonly others: readonly string[]
}

function seen(folder: string, cwd: string): Seen {
  const all = entriesIn(folder, cwd)
  // What may not be looked into is told as such; it may well hold a report.
  if (!all) return { reports: 1, bare: [], others: [] }
  const entries = all.filter(({ name }) => !isPassedOver(name))
  const files = entries.filter((entry) => entry.isFile())
  const own = files.filter(isReport).length
  const inner = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, path: join(folder, entry.name).replaceAll('\\', '/') }))
    .map((one) => ({ ...one, seen: seen(one.path, cwd) }))
  const single = inner.filter((one) => one.seen.reports === 1).length
  const several = inner.filter((one) => one.seen.reports > 1).length
  const isOneEach = single > 1 && several === 0
  const bare = inner.flatMap((one): readonly BareFolder[] => {
    if (one.seen.reports > 0) return one.seen.bare
    return isOneEach || isAgency(one.name) ? [{ folder: one.path, holds: one.seen.others }] : []
  })
  return {
    reports: inner.reduce((sum, one) => sum + one.seen.reports, own),
    bare,
    others: [
      ...files.filter((file) => !isReport(file)).map(({ name }) => name),
      ...inner.flatMap((one) => one.seen.others),
    ].slice(0, few),
  }
}

/** A name as agencies and places have them: 柳河镇, 水利局, 云溪县人民政府. */
const isAgency = (name: string): boolean =>
  /.(?:政府|街道|办事处|[省市县区州盟旗镇乡局厅委办]|办公室|委员会|管委会)$/u.test(name.normalize('NFC'))
