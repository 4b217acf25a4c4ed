/* Reports that a sum lacks, in words. */
import { raise } from '../../finding/explained.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Text } from '../../language/text.ts'
import type { Absent, BareFolder } from '../../report/rollup/absent.ts'
import type { Area } from '../../report/rollup/area.ts'
import type { Problem } from '../../report/rollup/problem.ts'
import { regionMissing } from '../across/rules/region-missing.ts'
import type { Desk } from './desk.ts'

type Of<Kind extends Problem['kind']> = Extract<Problem, { readonly kind: Kind }>

/** The reports that a sum certainly lacks. */
export function sayMissing({ agency, filing, names, reports }: Of<'missing'>, desk: Desk): Finding {
  return {
    ...raise(regionMissing, {
      message: {
        zh: `“${agency}”的汇总缺 ${names.length} 个单位的报告（已有 ${reports} 份），不当作 0：${list(names).zh}`,
        en: `the sum for “${agency}” lacks ${names.length} ${names.length === 1 ? 'report' : 'reports'} (${reports} ${reports === 1 ? 'is' : 'are'} here), which count as missing, not as 0: ${list(names).en}`,
      },
      fix: {
        zh: '补齐后再汇总；已撤并的，在配置里删去',
        en: 'add them and sum again; remove dissolved agencies from the configuration',
      },
      at: filing ? desk.head(filing, 'agency') : desk.nowhere(agency),
    }),
    severity: 'error',
  }
}

/** Those that it may lack, and what speaks of them. */
export function sayAbsent({ area, absent: all, fresh }: Of<'absent'>, desk: Desk): Finding {
  const traces = all.map(traceOf)
  const [zh, en] = [list(traces.map((trace) => trace.zh)).zh, list(traces.map((trace) => trace.en)).en]
  const isRenamed = all.some(({ earlier }) => earlier) && fresh.length > 0 && fresh.length <= few
  const renamed = isRenamed
    ? {
        zh: `；“${fresh.join('”、“')}”是今年新有的，也许是改了名`,
        en: `; “${fresh.join('”, “')}” ${fresh.length === 1 ? 'is' : 'are'} new this year, perhaps under a new name`,
      }
    : { zh: '', en: '' }
  return raise(regionMissing, {
    message: {
      zh: `“${area.agency}”的汇总可能缺 ${all.length} 个单位的报告：${zh}${renamed.zh}`,
      en: `the sum for “${area.agency}” may lack ${all.length === 1 ? 'a report' : `${all.length} reports`}: ${en}${renamed.en}`,
    },
    fix: {
      zh: '有报告的补上；改过名的写进配置的 agencies；确已撤并的不用管',
      en: 'add the report if there is one; declare a new name under `agencies` of the configuration; nothing is to be done if it was dissolved',
    },
    at: area.own ? desk.head(area.own, 'agency') : desk.nowhere(area.agency),
  })
}

/** Folders that are regions like those beside them and have no report of their own. */
export function sayUnreported({ agency, filing, regions }: Of<'unreported'>, desk: Desk): Finding {
  const alike = new Map<string, Area[]>()
  for (const region of regions) {
    const key = `${region.unreported?.file ?? ''} ${region.unreported?.peers ?? 0}`
    alike.set(key, [...(alike.get(key) ?? []), region])
  }
  const [parts, owns] = [[...alike.values()].map(wantingOf), regions.flatMap(underOtherName)]
  const [one, year] = [regions.length === 1, regions[0]?.year ?? 0]
  const [zh, en] = [parts.map((part) => part.zh).join('；'), parts.map((part) => part.en).join('; ')]
  return raise(regionMissing, {
    message: {
      zh: `${zh}，像是${one ? '' : '各'}自成一级而缺了自己 ${year} 年度的汇总报告；上一级用里面各份之和代替（不齐的算缺）`,
      en: `${en}: ${one ? 'this seems to be a region whose report' : 'these seem to be regions whose reports'} for ${year} ${one ? 'is' : 'are'} missing; in the level above the sum of what is in ${one ? 'it' : 'them'} stands in, if that is whole`,
    },
    fix: {
      zh: `${owns.map((own) => own.zh).join('')}有报告的放进文件夹，用所说的文件名；没有的用 --write 起草；只是放东西的文件夹，换个不像地名的名字，或在上一级的报告里豁免`,
      en: `${owns.map((own) => own.en).join('')}put the report into the folder under that name, or draft it with --write; where a folder only holds things, call it by no place’s name, or waive this in the report above`,
    },
    at: filing ? desk.head(filing, 'agency') : desk.nowhere(agency),
  })
}

/** Folders that lack a report of one name, and how many like them have it. */
function wantingOf(regions: readonly Area[]): Text {
  const { file = '', peers = 0 } = regions[0]?.unreported ?? {}
  const folders = list(regions.map(({ folder = '' }) => folder))
  return {
    zh: `${folders.zh} 没有 ${file}（同级的 ${peers} 个文件夹有）`,
    en: `no ${file} in ${folders.en} (${peers === 1 ? 'a folder like it has' : `${peers} folders like ${regions.length === 1 ? 'it' : 'them'} have`} one)`,
  }
}

/** What is to be done where the report of a region has another name than it should. */
const underOtherName = ({ unreported }: Area): readonly Text[] =>
  unreported?.own
    ? [
        {
          zh: `${unreported.own.file} 像是“${unreported.agency}”的汇总报告，改名为 ${unreported.file}；`,
          en: `${unreported.own.file} seems to be the report of “${unreported.agency}”: call it ${unreported.file}; `,
        },
      ]
    : []

/** New members that may be old ones under a new name. */
const few = 3

function traceOf({ agency, earlier, bare }: Absent): Text {
  const words = [
    ...(earlier ? [{ zh: `上年有 ${earlier.file}`, en: `there was ${earlier.file}` }] : []),
    ...(bare ? [inFolder(bare)] : []),
  ]
  return words.length === 0
    ? { zh: `${agency}（上年有它的各单位）`, en: `${agency} (its members were there last year)` }
    : {
        zh: `${agency}（${words.map((word) => word.zh).join('；')}）`,
        en: `${agency} (${words.map((word) => word.en).join('; ')})`,
      }
}

const inFolder = ({ folder, holds }: BareFolder): Text =>
  holds.length === 0
    ? { zh: `文件夹 ${folder} 是空的`, en: `the folder ${folder} is empty` }
    : {
        zh: `文件夹 ${folder} 里没有报告，只有 ${holds.join('、')}${holds.some(isDocument) ? '，先用 disclosure import 转成 YAML' : ''}`,
        en: `the folder ${folder} holds no report, only ${holds.join(', ')}${holds.some(isDocument) ? '; make it one with disclosure import' : ''}`,
      }

/** True for a file that `import` takes. */
const isDocument = (name: string): boolean => /\.(?:docx?|xlsx?|html?|pdf|txt|wps|et)$/i.test(name)

/** Names that are told one by one. */
const most = 50

/** Names one after another; of very many the first. */
export const list = (names: readonly string[]): Text => {
  const [shown, more] = [names.slice(0, most), names.length - most]
  return {
    zh: shown.join('、') + (more > 0 ? ` 等（另有 ${more} 个）` : ''),
    en: shown.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  }
}
