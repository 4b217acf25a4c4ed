/* What stands in the way of a sum, in words. */
import { raise } from '../../finding/explained.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Text } from '../../language/text.ts'
import type { FormCell } from '../../report/rollup/filing.ts'
import type { Problem } from '../../report/rollup/problem.ts'
import { lineName, spot } from '../names.ts'
import type { Desk } from './desk.ts'
import { rollupNotices } from './notices.ts'
import { sayAbsent, sayMissing, sayUnreported } from './say-missing.ts'

/** The finding of a problem, at the report concerned and naming the other. */
export function sayProblem(problem: Problem, desk: Desk): Finding {
  switch (problem.kind) {
    case 'twice':
      return twice(problem, desk)
    case 'claimed':
      return claimed(problem, desk)
    case 'itself':
      return itself(problem, desk)
    case 'year':
      return otherYear(problem, desk)
    case 'edition':
      return otherEdition(problem, desk)
    case 'unlisted':
      return unlisted(problem, desk)
    case 'unread':
      return raise(rollupNotices.unread, {
        message: {
          zh: `${problem.filing.agency}的报告里有 ${problem.filing.unread.length} 张表读不出来，没有计入`,
          en: `${problem.filing.unread.length} of the tables in the report of ${problem.filing.agency} cannot be read; it was not counted`,
        },
        fix: { zh: '先用 disclosure check 改好它', en: 'mend it first; disclosure check says what is wrong' },
        at: desk.head(problem.filing, 'agency'),
      })
    case 'broken':
      return broken(problem, desk)
    case 'lacking':
      return lacking(problem, desk)
    case 'large':
      return large(problem, desk)
    case 'missing':
      return sayMissing(problem, desk)
    case 'absent':
      return sayAbsent(problem, desk)
    case 'unreported':
      return sayUnreported(problem, desk)
  }
}

type Of<Kind extends Problem['kind']> = Extract<Problem, { readonly kind: Kind }>

/** 表三 · 本年新收 · 自然人. */
export const cellName = ({ section, slot }: FormCell): Text =>
  spot(section.table, ...(slot.row ? [lineName(slot.row)] : []), lineName(slot.column))

function twice({ filing, other, how }: Of<'twice'>, desk: Desk): Finding {
  const why = {
    same: { zh: '', en: '' },
    variant: { zh: `（那里写作“${other.agency}”）`, en: ` (there as “${other.agency}”)` },
    renamed: {
      zh: `（那里用的是“${other.agency}”，改过名）`,
      en: ` (there as “${other.agency}”; it was renamed)`,
    },
  }[how]
  return raise(rollupNotices.twice, {
    message: {
      zh: `“${filing.agency}”在 ${other.file} 里已有一份报告${why.zh}；${filing.file} 没有计入`,
      en: `“${filing.agency}” has a report in ${other.file} already${why.en}; ${filing.file} was not counted`,
    },
    fix: {
      zh: '留下正确的一份；是两个单位的，把全称写清楚',
      en: 'keep the right one; if they are two agencies, give their full names',
    },
    at: desk.head(filing, 'agency'),
    related: [{ at: desk.head(other, 'agency'), label: { zh: '先读到的一份', en: 'the one read first' } }],
  })
}

function claimed({ agency, filing, regions: [first = '', second = ''] }: Of<'claimed'>, desk: Desk): Finding {
  return raise(rollupNotices.twice, {
    message: {
      zh:
        first === second
          ? `配置把“${agency}”在“${first}”下面列了两次；只计一次`
          : `配置把“${agency}”同时列在“${first}”和“${second}”下面；只计入前一个`,
      en:
        first === second
          ? `the configuration lists “${agency}” twice under “${first}”; it counts once`
          : `the configuration lists “${agency}” under both “${first}” and “${second}”; it counts in the first`,
    },
    fix: {
      zh: '在配置的 regions 里删去多余的',
      en: 'remove one of them from `regions` of the configuration',
    },
    at: filing ? desk.head(filing, 'agency') : desk.nowhere(agency),
  })
}

/** How a region comes to contain itself. */
const listedBeneath = ({ agency, through }: Of<'itself'>): Text =>
  through === undefined
    ? { zh: `“${agency}”列在它自己下面`, en: `“${agency}” is listed under itself` }
    : {
        zh: `“${agency}”列在“${through}”下面，“${through}”又归“${agency}”汇总，成了循环`,
        en: `“${agency}” is listed under “${through}”, which belongs to “${agency}”: a circle; it`,
      }

function itself(problem: Of<'itself'>, desk: Desk): Finding {
  const { filing, agency, other } = problem
  const beneath = listedBeneath(problem)
  const message =
    filing && other
      ? {
          zh: `${filing.file} 是汇总单位“${other.agency}”自己的报告，和 ${other.file} 是同一单位，没有计入`,
          en: `${filing.file} is a report of “${other.agency}”, which sums up the others in ${other.file}; it was not counted`,
        }
      : {
          zh: `${beneath.zh}，没有计入${filing ? `（${filing.file}）` : ''}`,
          en: `${beneath.en}${problem.through === undefined ? ' and' : ''} was not counted${filing ? ` (${filing.file})` : ''}`,
        }
  return raise(rollupNotices.itself, {
    message,
    fix:
      problem.through === undefined
        ? {
            zh: '本级的数据用政府办公室的报告；汇总报告只写在汇总的位置',
            en: 'the own office has a report of its own; keep the sum out of the reports that it sums up',
          }
        : {
            zh: '在配置的 regions 里删去其中一处',
            en: 'remove one of the two from `regions` of the configuration',
          },
    at: filing ? desk.head(filing, 'agency') : desk.nowhere(agency),
    ...(other
      ? { related: [{ at: desk.head(other, 'agency'), label: { zh: '汇总报告', en: 'the sum' } }] }
      : {}),
  })
}

function otherYear({ filing, year, other }: Of<'year'>, desk: Desk): Finding {
  const beside = other ? { zh: `（${other.file}）`, en: ` (${other.file})` } : { zh: '', en: '' }
  return raise(rollupNotices.year, {
    message: {
      zh: `${filing.file} 是“${filing.agency}” ${filing.year} 年度的报告，汇总的是 ${year} 年度${beside.zh}，没有计入`,
      en: `${filing.file} is the ${filing.year} report of “${filing.agency}”; the sum is for ${year}${beside.en}, and it was not counted`,
    },
    fix: { zh: '换成同一年度的报告，或核对 year', en: 'give the report of the same year, or check `year`' },
    at: desk.head(filing, 'year'),
    ...(other
      ? { related: [{ at: desk.head(other, 'year'), label: { zh: `${year} 年度`, en: String(year) } }] }
      : {}),
  })
}

function otherEdition({ filing, edition, other }: Of<'edition'>, desk: Desk): Finding {
  const beside = other ? { zh: `（${other.file}）`, en: ` (${other.file})` } : { zh: '', en: '' }
  return raise(rollupNotices.edition, {
    message: {
      zh: `${filing.file}（${filing.agency}）用的是 ${filing.edition} 年版表样，汇总用 ${edition} 年版${beside.zh}，没有计入`,
      en: `${filing.file} (${filing.agency}) is in the ${filing.edition} edition, the sum in that of ${edition}${beside.en}; it was not counted`,
    },
    fix: {
      zh: `请填报单位改用 ${edition} 年版；两版含义相同的格可用 --map-editions 换算`,
      en: `have it filed in the ${edition} edition; with --map-editions those cells are taken over that mean the same in both`,
    },
    at: desk.head(filing, 'year'),
  })
}

function unlisted({ filing, meant }: Of<'unlisted'>, desk: Desk): Finding {
  return raise(rollupNotices.unlisted, {
    message: {
      zh: `“${filing.agency}”（${filing.file}）不在任何汇总之内，没有计入`,
      en: `“${filing.agency}” (${filing.file}) belongs to no region and was not counted`,
    },
    fix:
      meant === undefined
        ? {
            zh: '把它写进配置的 regions，或放到所属的文件夹里',
            en: 'add it to `regions` of the configuration, or put it into its region’s folder',
          }
        : {
            zh: `配置里写的是“${meant}”，请统一名称`,
            en: `the configuration says “${meant}”; let both agree`,
          },
    at: desk.head(filing, 'agency'),
  })
}

function broken({ filing, refused }: Of<'broken'>, desk: Desk): Finding {
  const count = filing.broken
  return {
    ...raise(rollupNotices.broken, {
      message: refused
        ? {
            zh: `“${filing.agency}”的报告有 ${count} 处勾稽关系不平，没有计入（--strict）`,
            en: `${count} identities do not hold in the report of “${filing.agency}”; it was not counted (--strict)`,
          }
        : {
            zh: `“${filing.agency}”的报告有 ${count} 处勾稽关系不平，已照数计入`,
            en: `${count} identities do not hold in the report of “${filing.agency}”; it was counted as it is`,
          },
      fix: {
        zh: `退回改正；disclosure check ${filing.file} 指出错在哪里`,
        en: `send it back; disclosure check ${filing.file} says what is wrong`,
      },
      at: desk.head(filing, 'agency'),
    }),
    ...(refused ? { severity: 'error' as const } : {}),
  }
}

function lacking({ lacking: { agency, file, why }, cell, whole }: Of<'lacking'>, desk: Desk): Finding {
  if (why === 'unit') {
    const where = cellName(cell)
    return raise(rollupNotices.amount, {
      message: {
        zh: `${where.zh}：“${agency}”的金额没有写单位，这一格加不起来`,
        en: `${where.en}: the amount of “${agency}” names no unit, so this cell has no sum`,
      },
      fix: { zh: '请填报单位写明元或万元', en: 'have its author add 元 or 万元' },
      at: desk.cell(file, cell.path),
    })
  }
  const where = spot(cell.section.table, ...(whole?.slot.row ? [lineName(whole.slot.row)] : []))
  return {
    ...raise(rollupNotices.amount, {
      message: {
        zh: `${where.zh}：“${agency}”用的表样把几行合成一行，分不开；合计照样相加、核对，分开的各行没有汇总数`,
        en: `${where.en}: the form of “${agency}” has several rows as one, which cannot be divided; what they are together is summed and checked, the single rows have no sum`,
      },
      fix: {
        zh: '请填报单位按新表样分行补报，或问明后自己填这几行',
        en: 'have its author file the rows one by one, or ask and fill in these rows yourself',
      },
      at: desk.cell(file, whole?.path ?? cell.path),
    }),
    severity: 'warning',
  }
}

function large({ agency, filing, cell, figure }: Of<'large'>, desk: Desk): Finding {
  const where = cellName(cell)
  return raise(rollupNotices.amount, {
    message: {
      zh: `${where.zh}：“${agency}”的汇总数 ${figure} 位数太多，报告的一格放不下`,
      en: `${where.en}: the sum for “${agency}”, ${figure}, has more digits than a cell of a report takes`,
    },
    fix: {
      zh: '核对各单位的这一格，多半有一处多写了几位',
      en: 'compare this cell in the reports; one probably has digits too many',
    },
    at: filing ? desk.head(filing, 'agency') : desk.nowhere(agency),
  })
}
