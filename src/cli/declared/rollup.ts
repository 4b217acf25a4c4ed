import { levels } from '../../edition/report-schema-frame.ts'
import type { Declared } from './declared.ts'
import { configOption, encodingOption, keysOption, waiversOption } from './reading.ts'

export const rollup: Declared = {
  name: 'rollup',
  parameters: '<reports...>',
  summary: {
    zh: '汇总各单位的报告，核对或起草上一级的报告',
    en: 'sum reports into the tables of the level above, check its report or draft it',
  },
  about: {
    zh: '谁汇总谁，由配置的 regions 决定；没有的，看文件夹（里面的 county.yaml 等汇总其余各份）；第一个参数是文件的，由它汇总后面各份。各表逐格精确相加，空白不当作 0，缺的报告点名。可以一次算几级：乡镇、县、市、省。',
    en: 'Who sums up whom is what `regions` of the configuration say; without them folders do (county.yaml and the like sum up the others); where the first name is a file, it sums up those after it. Every cell is added exactly, blank is not 0, and missing reports are named. Several levels go in one run: towns, counties, prefectures, the province.',
  },
  options: [
    {
      flags: '--check',
      does: {
        zh: '核对上一级报告的每一格，找出能解释差额的单位；不符时退出码为 1',
        en: 'hold the report of the level above against the sum and find what explains the gap; exits 1 if there is one',
      },
    },
    {
      flags: '--write',
      does: {
        zh: '起草还没有的汇总报告：各表填好，正文待写',
        en: 'draft reports of the level above that are not there: tables filled, prose to write',
      },
    },
    {
      flags: '--by <what>',
      does: {
        zh: '谁汇总谁：config 配置，folders 文件夹，list 第一份汇总其余',
        en: 'who sums up whom: the configuration, folders, or the first report over the others',
      },
      choices: ['config', 'folders', 'list'],
    },
    {
      flags: '--format <format>',
      does: {
        zh: '输出格式（默认 pretty；-o 的结尾也可以决定）',
        en: 'format (default pretty, or by the ending of -o)',
      },
      choices: ['pretty', 'json', 'jsonl', 'csv', 'xlsx', 'parquet'],
    },
    {
      flags: '-o, --output <path>',
      does: {
        zh: '写到文件；--write 时是起草的文件或文件夹',
        en: 'file to write; with --write the draft’s file, or a folder for drafts',
      },
    },
    { flags: '--year <year>', does: { zh: '只汇总这一年度', en: 'sum the reports for this year only' } },
    {
      flags: '--strict',
      does: {
        zh: '勾稽关系不平的报告不计入；有提醒也算不通过',
        en: 'do not count reports that do not tie out; warnings fail too',
      },
    },
    {
      flags: '--map-editions',
      does: {
        zh: '另一版表样的报告，含义相同的格照样计入',
        en: 'take over from reports on another edition the cells that mean the same',
      },
    },
    {
      flags: '--earlier <reports>',
      repeats: true,
      does: {
        zh: '各单位以前的报告（文件或文件夹）：差额是不是用了旧数',
        en: 'earlier reports of the agencies (files or folders): whether the gap is their old figures',
      },
    },
    {
      flags: '--incomplete',
      does: {
        zh: '缺报告也起草，缺的写在文件开头',
        en: 'draft though reports are missing; the draft’s head names them',
      },
    },
    {
      flags: '--agency <name>',
      does: { zh: '起草的机关全称（没有配置时）', en: 'agency of the draft, where no configuration says' },
    },
    {
      flags: '--level <level>',
      does: {
        zh: '起草的机关层级（默认比所汇总的高一级）',
        en: 'its level (default: one above those summed)',
      },
      choices: levels,
    },
    {
      flags: '--force',
      does: {
        zh: '重新起草已有的：还没写正文的草稿、点了名的文件、-o 写的文件（汇总表总是重写）',
        en: 'draft anew what is there: drafts without prose so far, files named themselves, files of -o (a table of sums is replaced in any case)',
      },
    },
    waiversOption,
    keysOption,
    configOption,
    encodingOption,
  ],
  examples: [
    [
      'disclosure rollup county.yaml towns/*.yaml --check',
      { zh: '核对县的报告', en: 'check the county’s report' },
    ],
    [
      'disclosure rollup county.yaml towns/ --write --agency 云溪县人民政府',
      { zh: '起草县的报告', en: 'draft the county’s report' },
    ],
    [
      'disclosure rollup reports/2025 --check --format xlsx -o 差异表.xlsx',
      { zh: '几级一起核对，差异写成表', en: 'check all levels, differences as a workbook' },
    ],
  ],
  load: () => import('../commands/rollup.ts'),
}
