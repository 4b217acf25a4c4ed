import type { Declared } from './declared.ts'

export const merge: Declared = {
  name: 'merge',
  parameters: '<records...>',
  summary: {
    zh: '把各台机器（build --shard）的记录合成一份结果',
    en: 'join the records of several machines (build --shard) into one account',
  },
  about: {
    zh: '没有中断续做的，与不分份运行的结果逐字节相同；续做的部分，先前做好的写作“未变”。缺了、重了、不是同一次运行的都不合。',
    en: 'The same bytes as of a run that was not divided, when nothing was resumed; a resumed part tells what it had as unchanged. Parts that are missing, doubled or of another run are refused.',
  },
  options: [
    {
      flags: '--summary <file>',
      does: { zh: '把结果写成 JSON', en: 'write what became of each report as JSON' },
    },
    {
      flags: '--index <file>',
      does: {
        zh: '把全部报告列成网页；链接从这个文件所在的成品文件夹算起',
        en: 'write a page that lists all reports; its links count from the folder of results it lies in',
      },
    },
  ],
  examples: [
    [
      'disclosure merge out/record-*.json --summary summary.json --index out/index.html',
      { zh: '合成结果', en: 'join them' },
    ],
  ],
  load: () => import('../commands/merge.ts'),
}
