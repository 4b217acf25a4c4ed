import { resolveFigure, type Resolved } from '../../report/figures.ts'
import { prosesOf } from '../../report/proses.ts'
import type { Report } from '../../report/report.ts'
import type { Place } from '../../source/place.ts'
import { placeholdersIn, type Placeholder } from '../placeholders.ts'
import type { Rule } from '../rule.ts'

interface Signal {
  readonly path: string
  readonly place: Place
  readonly resolved: Exclude<Resolved, { kind: 'figure' }>
}

/** Told at most in one report; a source with more is no report. */
const most = 50

const head =
  'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nrequests: { received: { naturalPerson: 2 } , carriedOut: { naturalPerson: 2 } }\n'

/** Each placeholder in the prose names a figure that there is. */
export const unknownFigure: Rule<Signal> = {
  code: 'unknown-figure',
  severity: 'error',
  identity: false,
  title: { zh: '没有这个数', en: 'there is no such figure' },
  summary: { zh: '{{…}} 里写表中一格的键', en: '{{…}} names a cell of the tables by its keys' },
  why: {
    zh: '正文里的 {{requests.received.total}} 会换成表中的数，保证正文与表一致；名字不对，或那一格是空白，就没有数可换。',
    en: '{{requests.received.total}} in prose becomes the figure of the table, so that both agree; a wrong name or a blank cell has no figure.',
  },
  basis: {
    zh: '源文件的写法，由本程序约定',
    en: 'The source format, settled by this program',
  },
  examples: {
    good: `${head}overview: "收到申请 {{requests.received.total}} 件。"\n`,
    bad: `${head}overview: "收到申请 {{requests.received.totl}} 件。"\n`,
  },

  *judge(report) {
    let told = 0
    for (const { path, place } of placeholders(report)) {
      const resolved = resolveFigure(report, path)
      if (resolved.kind === 'figure') continue
      yield { path, place, resolved }
      told += 1
      if (told === most) return
    }
  },

  say({ path, place, resolved }) {
    if (resolved.kind === 'blank') {
      return {
        message: {
          zh: `“${path}”这一格是空白，没有数可用`,
          en: `the cell “${path}” is blank and gives no figure`,
        },
        at: place,
        fix: {
          zh: '在表中填数（没有发生写 0），或在正文里去掉它',
          en: 'fill in the cell (0 for none), or take it out of the text',
        },
      }
    }
    const { suggestion } = resolved
    return {
      message:
        path === ''
          ? { zh: '花括号 {{}} 里没有写键', en: 'nothing is named between the braces of {{}}' }
          : { zh: `表中没有“${path}”`, en: `the tables have no “${path}”` },
      at: place,
      fix: suggestion
        ? { zh: `是否要写 {{${suggestion}}}？`, en: `did you mean {{${suggestion}}}?` }
        : {
            zh: '写一格的键，如 {{requests.received.total}}，或 {{year}}、{{agency.name}}',
            en: 'write a cell’s keys such as {{requests.received.total}}, or {{year}}, {{agency.name}}',
          },
    }
  },
}

const placeholders = (report: Report): readonly Placeholder[] =>
  prosesOf(report).flatMap(({ prose }) => placeholdersIn(prose))
