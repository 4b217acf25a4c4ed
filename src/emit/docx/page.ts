/* The page of GB/T 9704-2012: A4, its margins, its page numbers; on a draft the watermark. */
import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip as mm,
  type ISectionOptions,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { line } from './styles.ts'

/** Width of the type area, 156 mm. */
export const textWidth = mm(156)

/** The frame around the content; an empty watermark is none. */
export const frame = (watermark: string): Omit<ISectionOptions, 'children'> => ({
  properties: {
    page: {
      size: { width: mm(210), height: mm(297) },
      margin: {
        top: mm(37),
        right: mm(26),
        bottom: mm(35),
        left: mm(28),
        header: mm(15),
        // The number's upper edge lies 7 mm below the type area.
        footer: mm(22),
      },
    },
    // No grid (it would stretch the lines of tables): lines are exact and characters set closer, see styles.
    grid: { linePitch: line },
  },
  ...(watermark === '' ? {} : { headers: { default: marked(watermark), even: marked(watermark) } }),
  footers: { default: numbered(AlignmentType.RIGHT), even: numbered(AlignmentType.LEFT) },
})

const marked = (text: string): Header =>
  new Header({
    children: [
      new Paragraph({
        children: [
          // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a kind of run, from a door of its own
          new TextWatermark({ text, font: '黑体', color: 'c08080', opacity: 0.4, width: 360, height: 180 }),
        ],
      }),
    ],
  })

/** `— 1 —`, one character in from the outer edge. */
const numbered = (side: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: side,
        indent: side === AlignmentType.RIGHT ? { right: 280 } : { left: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
