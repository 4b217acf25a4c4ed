/* What a print on paper shows and hides: white text, figures crossed out, rows that a page parts. Needs the built product. */
import { latticeOf, type PageSource } from '../support/pdf-files.ts'
import { read, shown, withReader } from '../support/read-pdf.ts'

withReader()

test('what is white on white is left out and told; white on a dark ground is read', async () => {
  const { items, remarks } = await read([
    {
      filled: [[80, 100, 100, 30, '0 0 0.5']],
      lines: latticeOf([80, 180, 280], [100, 130, 160]),
      texts: [[190, 120, '12']],
      white: [
        [90, 120, '件数'],
        [90, 150, '999'],
        [80, 300, '看不见的一句'],
      ],
    },
  ])
  const [grid, ...rest] = items
  if (grid?.kind !== 'grid') throw new Error('no table')
  expect(rest).toEqual([])
  expect(grid.cells.map(({ text, doubt }) => [text, doubt?.zh])).toEqual([
    ['件数', undefined],
    ['12', undefined],
    ['', '此处有与底色相同、看不见的文字，没有读入：“999”'],
    ['', undefined],
  ])
  expect(remarks).toMatchObject([
    { at: '第 1 页', text: { zh: '与底色相同、看不见的文字未读入：“999 看不见的一句”' } },
  ])
})

test('a line through a figure puts it in doubt; one beneath it does not', async () => {
  const { items } = await read([
    {
      filled: [[190, 115, 14, 1, '0 0 0']],
      lines: [...latticeOf([80, 180, 280], [100, 130, 160]), [190, 152, 204, 152]],
      texts: [
        [90, 120, '新收'],
        [191, 120, '55'],
        [90, 150, '结转'],
        [191, 150, '66'],
      ],
    },
  ])
  const [grid] = items
  if (grid?.kind !== 'grid') throw new Error('no table')
  expect(grid.cells.map(({ text, doubt }) => [text, doubt?.zh])).toEqual([
    ['新收', undefined],
    ['55', '“55”上有一条横线，可能已经划去，照读，请核对'],
    ['结转', undefined],
    ['66', undefined],
  ])
})

const xs = [80, 180, 280]

test('a row without its lower edge at the end of a page is read', async () => {
  const extract = await read([
    {
      lines: [...latticeOf(xs, [700, 730, 760]), ...xs.map((x) => [x, 760, x, 786] as const)],
      texts: [
        [90, 720, '新收'],
        [190, 720, '12'],
        [90, 750, '结转'],
        [190, 750, '34'],
        [90, 778, '收费'],
        [190, 778, '56'],
      ],
    },
    {
      lines: [[80, 62, 280, 62], ...xs.map((x) => [x, 57, x, 62] as const)],
      texts: [[80, 100, '三、下一部分。']],
    },
  ])
  expect(shown(extract)).toEqual([
    '第 1 页 3×2',
    '0,0 1×1 新收',
    '0,1 1×1 12',
    '1,0 1×1 结转',
    '1,1 1×1 34',
    '2,0 1×1 收费',
    '2,1 1×1 56',
    '第 2 页 三、下一部分。',
  ])
})

test('a row without its upper edge at the head of a page is read; one on both pages is one', async () => {
  const before: PageSource = {
    lines: [...latticeOf(xs, [730, 760]), ...xs.map((x) => [x, 760, x, 786] as const)],
    texts: [
      [90, 750, '结转'],
      [190, 750, '34'],
      [90, 778, '行政'],
      [190, 778, '5'],
    ],
  }
  const after: PageSource = {
    lines: [...latticeOf(xs, [80, 110]), ...xs.map((x) => [x, 57, x, 80] as const)],
    texts: [
      [90, 72, '收费'],
      [190, 72, '6'],
      [90, 100, '许可'],
    ],
  }
  expect(shown(await read([after]))).toContain('0,1 1×1 6')
  const whole = await read([before, after])
  expect(shown(whole)).toEqual([
    '第 1 页 3×2',
    '0,0 1×1 结转',
    '0,1 1×1 34',
    '1,0 1×1 行政\n收费',
    '1,1 1×1 5\n6',
    '2,0 1×1 许可',
    '2,1 1×1 ',
  ])
  const [grid] = whole.items
  if (grid?.kind !== 'grid') throw new Error('no table')
  expect(grid.cells.map(({ doubt }) => doubt !== undefined)).toEqual([false, false, true, true, false, false])
})

const figures = latticeOf([80, 180, 210, 240], [100, 130])

test('two figures that are one piece of text are parted where a line stands between them', async () => {
  const { items } = await read([
    {
      lines: figures,
      texts: [
        [90, 120, '新收'],
        [192, 120, '62 9'],
      ],
    },
  ])
  const [grid] = items
  if (grid?.kind !== 'grid') throw new Error('no table')
  expect(grid.cells.map(({ text, doubt }) => [text, doubt])).toEqual([
    ['新收', undefined],
    ['62', undefined],
    ['9', undefined],
  ])
})

test('a blank beside a cell with two figures is in doubt', async () => {
  const { items } = await read([
    {
      lines: figures,
      texts: [
        [90, 120, '新收'],
        [183, 120, '62 9'],
      ],
    },
  ])
  const [grid] = items
  if (grid?.kind !== 'grid') throw new Error('no table')
  expect(grid.cells.map(({ text, doubt }) => [text, doubt?.zh])).toEqual([
    ['新收', undefined],
    ['62 9', undefined],
    ['', '旁边一格里有几个数“62 9”，其中可能有这一格的，请核对'],
  ])
})
