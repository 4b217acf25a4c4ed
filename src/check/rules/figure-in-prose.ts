import { example } from '../prose/example.ts'
import { proseRule } from '../prose/rule.ts'

/** What prose says of requests received, handled and carried over is what table three says. */
export const figureInProse = proseRule({
  code: 'figure-in-prose',
  severity: 'warning',
  title: { zh: '正文的申请件数与表不符', en: 'the text and the table count requests differently' },
  summary: {
    zh: '正文里收到、办结、结转的件数与表三一致',
    en: 'requests received, concluded and carried over are the same in the text and in table three',
  },
  why: {
    zh: '总体情况要写申请的件数，表三又有同样的数，两处都要对外公布。“收到”可以只指本年新收，也可以含上年结转，合乎一种就算相符；撤回、不属于公开范围等另有去向的不判。',
    en: 'The overview tells of requests, and table three has the same figures; both are published. “Received” may or may not include what was carried over: either will do. Where requests were withdrawn or out of scope nothing is said.',
  },
  basis: {
    zh: '表三的标目；市一级的编制通知要求数据的逻辑关系对应一致',
    en: 'The headings of table three; cities’ instructions ask that the figures correspond',
  },
  misses: {
    zh: '只认“收到政府信息公开申请 3 件”一类直说的话；约数、分渠道、别的年份、几年合计、一段日子、限几日办结、“分别”之后、“正在办理”“待答复”的数一概不看；本级、各部门、县区、乡镇、村、学校或别的机关的数，部门、乡镇写“全县”的数，到句号、分号或又说到“全县”为止也不看。“应办结”的数可以含上年结转。说到去年又没有说回今年的（“与去年持平”只在那一小句），空一行另起而没有说到申请的“办结5件”，也不看。在 101 份已公布报告的正文（多为节录）和 12 份全文上：指出两处，都确实不符。再取 68 份里的话：误报一处，已改正；表改动一格，80 格看得出 67 格。仿写的易混句 724 句误报 113 句（112 句是各条合计），余 3 句；写错 34 句指出 32 句。130 份没见过的报告节录：指出两处，一真一误（已改正）；另写对句（段）488 个误报 9 处（已改正）。',
    en: 'It reads plain statements only: rounded figures, figures by channel, other years, several years or a part of one told together, what was done within so many days and what follows 分别 are passed over, and so is what is said of an office’s own part, of departments, counties, towns, villages, schools or another agency, up to the full stop or semicolon or until the whole is spoken of again, and of a county or city (全县, 全市) in the report of one of its bureaus or towns. On the texts of 101 published reports, mostly extracts with tables filled in from them: one finding, true. On six published reports whose tables are known: one finding, true; none false; one difference that the text may explain is left alone on purpose. What is still under way (正在办理, 待答复) is passed over; what is due (应办结) may include what was carried over. Where last year is spoken of and this year not named again, the rest of the sentence is passed over, but not where last year is only compared with (与去年持平). A paragraph after a blank line that names no requests and only says 办结5件 or 结转下年5件 is not read. “All concluded in time” speaks of time and is not taken for nothing carried over. On six more whole reports: no finding, and none was due. Of statements from 68 further reports, held against tables that agree, one was a false alarm (two figures by channel, since mended); against tables changed in one cell, 65 of 80 changes were seen, 67 after words were added on these same texts; most of the rest have no verb (依申请公开3件). The changed tables were measured before the readings were widened. Of 506 sentences made up to mislead (no published ones) 46 were false alarms of this rule, and of 112 more, after the readings were widened, 55 of all rules that hold prose against tables; none after mending on them. Of 106 written afterwards 12 were, of which 3 are left, such as 结转2024年办理的2件已办结. Of 34 slips written with them 32 were seen. On the texts of published reports the findings after the readings were widened are what they were. On extracts of 130 reports never seen before (tables filled in from the text, or the report’s own where it could be seen): two findings, one true, one a false alarm where corrections were asked for besides, since mended; of 176 right sentences made up then, one false alarm (a total over all years), since mended. Of 312 more right passages, 8 false alarms, mostly of a county’s figures told by a bureau or a town, since mended.',
  },
  examples: {
    good: example({ overview: '收到政府信息公开申请5件，办结4件，结转下年度1件。' }),
    bad: example({ overview: '收到政府信息公开申请6件，办结4件，结转下年度1件。' }),
  },
})
