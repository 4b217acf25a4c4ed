import { ordinals } from '../edition/ordinals.ts'
import type { ContactKind, Report, ReportSection } from '../report/report.ts'
import { proseBlocks } from './prose-blocks.ts'
import { sheet } from './sheet.ts'
import { titleLines } from './title-lines.ts'
import type { View, ViewSection } from './view.ts'

export interface LayOutOptions {
  /** True puts a watermark on every page. */
  readonly draft: boolean
}

/** What the page shows of a report. */
export function layOut(report: Report, { draft }: LayOutOptions): View {
  return {
    title: report.title,
    titleLines: titleLines(report.title),
    agency: report.agency.name,
    year: String(report.year),
    published: report.published === undefined ? '' : dateText(report.published),
    preamble: proseBlocks(report.preamble, report),
    sections: report.sections.map((section, index) => sectionView(section, { report, index })),
    contact: report.contact.map(({ kind, value }) => ({ label: contactLabels[kind], value })),
    watermark: draft ? '草稿' : '',
    faces: report.fonts,
  }
}

const contactLabels: Readonly<Record<ContactKind, string>> = {
  address: '地址',
  phone: '联系电话',
  postcode: '邮政编码',
  email: '电子邮箱',
}

function sectionView(
  section: ReportSection,
  { report, index }: { report: Report; index: number },
): ViewSection {
  const { key, label } = section.spec
  return {
    id: key,
    heading: `${ordinals[index] ?? ''}、${label}`,
    blocks: section.kind === 'prose' ? proseBlocks(section.prose, report) : [],
    sheets: section.kind === 'table' ? [sheet(section)] : [],
  }
}

/** 2026-01-20 as 2026年1月20日: Arabic numerals without leading zeros (GB/T 9704-2012, 7.3.5). */
function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}
