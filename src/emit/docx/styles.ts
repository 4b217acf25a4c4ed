/*
 * GB/T 9704-2012 in Word's terms. Lengths are twips (a twentieth of a point), sizes half-points. Faces are named, not
 * embedded: an office has them, and whoever has not gets Word's substitute.
 */
import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx'

/** The faces that the standard and its users name. Quotation marks and dashes are set in the Chinese face (`hint`). */
const face = (eastAsia: string): Face => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
})

interface Face {
  readonly ascii: string
  readonly hAnsi: string
  readonly cs: string
  readonly eastAsia: string
  readonly hint: string
}

export const faces = {
  body: face('仿宋_GB2312'),
  kai: face('楷体_GB2312'),
  hei: face('黑体'),
  title: face('方正小标宋简体'),
  song: { ...face('宋体'), ascii: '宋体', hAnsi: '宋体' },
} as const

/** 22 lines fill the 225 mm of the type area. */
export const line = 579

/** 16 pt, 三号. */
const body = 32

/** A quarter of a point closer, so that a line of 156 mm takes the standard’s 28 characters. */
const closer = -5

const exact = (lines: number): { readonly line: number; readonly lineRule: 'exact' } => ({
  line: lines,
  lineRule: LineRuleType.EXACT,
})

const indented = { firstLine: 630, firstLineChars: 200 }
const heading = (level: number, font: Face): object => ({
  next: 'Prose',
  run: { font, size: body, color: '000000' },
  paragraph: {
    outlineLevel: level - 1,
    indent: indented,
    keepNext: true,
    keepLines: true,
    spacing: { before: 0, after: 0 },
  },
})

/** Styles by name, so that an office changes all headings at once. */
export const styles: Pick<IPropertiesOptions, 'styles' | 'numbering'> = {
  styles: {
    default: {
      document: {
        run: {
          font: faces.body,
          size: body,
          characterSpacing: closer,
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: { alignment: AlignmentType.BOTH, spacing: exact(line) },
      },
      title: {
        run: { font: faces.title, size: 44, characterSpacing: 0, color: '000000' },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...exact(720), before: line, after: line },
          keepNext: true,
        },
      },
      heading1: heading(1, faces.hei),
      heading2: heading(2, faces.kai),
      heading3: heading(3, faces.body),
      heading4: heading(4, faces.body),
      hyperlink: { run: { color: '000000' } },
    },
    paragraphStyles: [
      paragraph('Prose', '正文段落', { paragraph: { indent: indented } }),
      paragraph('Quotation', '引文', {
        run: { font: faces.kai },
        paragraph: { indent: { ...indented, left: 640 } },
      }),
      paragraph('Bullet', '列表', { paragraph: {} }),
      paragraph('Figures', '表格文字', {
        run: { size: 24, characterSpacing: 0 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: exact(320) },
      }),
      paragraph('DenseFigures', '密表文字', {
        run: { size: 17, characterSpacing: 0 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: exact(212) },
      }),
      paragraph('TableNote', '表注', {
        run: { size: 24, characterSpacing: 0 },
        paragraph: { spacing: exact(400) },
      }),
      paragraph('Contact', '联系方式', { paragraph: { indent: { left: 640 } } }),
      paragraph('Issued', '成文日期', {
        paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 1280 }, spacing: { before: line } },
      }),
      paragraph('PageNumber', '页码', { run: { font: faces.song, size: 28 } }),
    ],
  },
  numbering: {
    config: [
      {
        reference: 'bullets',
        levels: [0, 1, 2, 3].map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 960 + level * 480, hanging: 320 } } },
        })),
      },
    ],
  },
}

function paragraph<Rest extends object>(
  id: string,
  name: string,
  rest: Rest,
): { id: string; name: string } & Rest {
  return { id, name, ...rest }
}
