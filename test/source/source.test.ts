/* Lines and columns, however a text mixes line ends and characters of one unit and two. */
import { lineStarts, lineText, positionAt } from '../../src/source/source.ts'
import { fc } from '../support/fixed-cases.ts'

const texts = fc
  .array(fc.constantFrom('a', '中', '𠮷', '😀', '\ud840', '\udfb7', '\n', '\r\n', '\r', ' '), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

test('a position is the line that an offset lies on, and the characters before it there', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const source = { name: 'a.yaml', text }
      const starts = lineStarts(source)
      for (let offset = 0; offset <= text.length; offset += 1) {
        const line = starts.filter((start) => start <= offset).length
        const column = [...text.slice(starts[line - 1], offset)].length + 1
        expect(positionAt(source, offset)).toEqual({ line, column })
      }
    }),
  )
})

test('the lines of a text are what lies between its line ends', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const source = { name: 'a.yaml', text }
      const lines = text.split(/\r\n|\n|\r/)
      expect(lines.map((_, index) => lineText(source, index + 1))).toEqual(lines)
      expect(lineText(source, lines.length + 1)).toBe('')
    }),
  )
})

test('an offset beyond the text is at its end', () => {
  expect(positionAt({ name: 'a.yaml', text: '𠮷a\n𠮷' }, 99)).toEqual({ line: 2, column: 2 })
})
