import { example } from '../prose/example.ts'
import { proseRule } from '../prose/rule.ts'

/** What prose says of the six kinds of outcome is what table three says, and its percentages are of its figures. */
export const outcomeInProse = proseRule({
  code: 'outcome-in-prose',
  severity: 'warning',
  title: { zh: '正文的办理结果与表不符', en: 'the text and the table differ on outcomes' },
  summary: {
    zh: '正文里各类办理结果的件数和占比与表三一致',
    en: 'outcomes and their shares are the same in the text and in table three',
  },
  why: {
    zh: '正文写的每一类结果，是表三这一类各行之和。占比按办理结果总计、本年新收或两项相加的申请数重算，合乎一种就算相符；没有件数的占比（予以公开占55%），件数取表三的。',
    en: 'Each kind of outcome in the text is the sum of its lines in table three. Shares are recomputed of the outcomes in total and of the requests received; either will do. A share without a figure (予以公开占55%) is taken of the table’s.',
  },
  basis: {
    zh: '表三各大类的标目：一类的数是其下各行之和',
    en: 'The headings of table three: a group is the sum of its lines',
  },
  misses: {
    zh: '大类以外的细项（如属于国家秘密）不看；“不同意公开”可能是第三方的话，不看；“不予公开、无法提供等16件”没有列完，不看。“准予公开20件（含部分公开5件）”可以是两类之和。空一行另起一段、没有说到申请的：上一段说的是申请，这一段列了两类（或者先说办结的件数），或者两类之中有无法提供、不予处理，才看；段中有“公文”“审核”“发布”一类词的不看。公文、信息审查里的“不予公开”是公开属性，不看；几类并提时，合乎其和或其中一类都算相符。在三份写了分类件数的已公布报告上：指出两处，都确实不符；误报没有。表改动一格，18 格都看得出。没有件数的占比只认“占”之后不另说分母、之前没有限定的；“公开率”分子分母各地不同，不看。翻看的 152 份里没有这样写的。仿写的易混句 506 句误报 10 句，都已改正。130 份没见过的报告节录：误报一处（已改正）；一份写了没有件数的占比，没有误报。',
    en: 'The finer kinds are not read, nor is 不同意公开, which a third party may have said, nor a list left open by 等. Of 准予公开20件（含部分公开5件）either kind or both will do. A paragraph after a blank line that names no requests is read only where the one above was about requests and it counts two kinds (or one after those concluded), or where 无法提供 or 不予处理 is among two; never where it speaks of papers, their review or their publication. Nor is 不予公开 read where it tells papers apart, not requests; where several kinds are named before one figure, their sum or any one of them will do. On three published reports that give outcomes: two findings, both true; none false. On two more: no finding, none due. Statements of three reports against tables changed in one cell: all 18 changes seen. A share without a figure is read only where it names no other base and nothing narrows it; 公开率 is left alone, for places differ in what it divides. None of 152 texts and extracts has such a share. Of 333 sentences made up to mislead 9 were false alarms, none after mending on them; of 129 new ones one, since mended; of 44 more, none. On extracts of 130 reports never seen before: one false alarm (因本机关不掌握无法提供1件, one reason of two), since mended; one of them has shares without figures, rightly left alone.',
  },
  examples: {
    good: example({ overview: '收到政府信息公开申请5件，其中予以公开3件，占75%，无法提供1件。' }),
    bad: example({ overview: '收到政府信息公开申请5件，其中予以公开2件，无法提供1件。' }),
  },
})
