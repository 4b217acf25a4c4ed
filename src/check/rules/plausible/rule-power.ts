import { equal, format, zero } from '../../../quantity/quantity.ts'
import { placeOfCell } from '../../../report/place-of-cell.ts'
import { cellsInRole } from '../../cells-in-role.ts'
import { columnName } from '../../beside-cells.ts'
import { lineName } from '../../names.ts'
import type { Cell, Report } from '../../../report/report.ts'
import type { Settings } from '../../settings.ts'
import type { Rule } from '../../rule.ts'

const source = (figure: number): string =>
  `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { rules: { issued: ${figure}, repealed: 0, inForce: ${figure} } }\n`

/** Only those who may make rules report any. */
export const rulePower: Rule<Cell> = {
  code: 'rule-power',
  severity: 'warning',
  identity: false,
  needs: ['name', 'level'],
  title: { zh: '没有规章制定权却填了规章', en: 'rules reported by an agency that makes none' },
  summary: {
    zh: '县、乡镇和一般部门的规章填 0',
    en: 'counties, towns and ordinary departments report 0 rules',
  },
  why: {
    zh: '规章由国务院部门、省级人民政府和设区的市、自治州人民政府制定；县、乡镇填了数，多半是把别的文件或内部的规章制度填了进来。',
    en: 'Rules (规章) are made by ministries, provinces and cities with districts. A figure from a county or town is mostly its normative documents or its own regulations.',
  },
  basis: {
    zh: '湖北省对 2020 年度报告的填报说明：这一行由设区的市、自治州以上的机关填写',
    en: 'The instructions of Hubei for 2020: this line is for cities with districts, autonomous prefectures and above',
  },
  misses: {
    zh: '按 agency.level 判断；国务院部门和办公厅不判，其他有权的机关写在配置的 ruleMaking 里。',
    en: 'The level decides. Ministries and general offices of governments are not judged; others are listed under `ruleMaking` of the configuration.',
  },
  examples: { good: source(0), bad: source(2) },

  *judge(report, settings) {
    if (mayMakeRules(report, settings)) return
    const [first] = cellsInRole(report, 'rule-making').filter(({ value }) => value && !equal(value, zero))
    if (first) yield first
  },

  say: (cell, { document, agency }) => ({
    message: {
      zh: `${agency.name}没有规章制定权，${cell.slot.row ? lineName(cell.slot.row).zh : ''}的${columnName(cell).zh}却填了 ${format(cell.value ?? zero)}`,
      en: `${agency.name} makes no rules, but reports ${format(cell.value ?? zero)} (${columnName(cell).en})`,
    },
    at: placeOfCell(document, cell),
    fix: {
      zh: '改为 0；确有制定权，在配置的 ruleMaking 里写上机关名',
      en: 'write 0, or list the agency under `ruleMaking` of the configuration',
    },
  }),
}

function mayMakeRules({ agency: { name, level } }: Report, { ruleMaking = [] }: Settings): boolean {
  if (ruleMaking.includes(name) || level === 'province' || level === 'prefecture') return true
  if (level !== 'department') return false
  return (
    /办公厅$/.test(name) ||
    /^(?:国家|中国|国务院|中华人民共和国)/.test(name) ||
    !/[省市县区州盟旗镇乡]/.test(name)
  )
}
