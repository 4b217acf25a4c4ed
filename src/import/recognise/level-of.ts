import { simplified } from './bare-words.ts'
import type { Level } from '../../report/report.ts'

/** The level of an agency where its name leaves no choice; `undefined` where it does (a city may be of several levels). */
export function levelOfAgency(written: string): Level | undefined {
  const name = simplified(written)
  if (/(?:镇|乡|苏木)(?:(?:人民)?政府)?$|街道(?:办事处)?$|街道办$/u.test(name)) return 'township'
  if (/^(?:北京|天津|上海|重庆)市(?:人民)?政府$|省(?:人民)?政府$|自治区(?:人民)?政府$/u.test(name))
    return 'province'
  if (/(?:自治州|盟|地区)(?:人民政府|行政公署)$/u.test(name)) return 'prefecture'
  if (/(?:县|旗|林区|特区)(?:(?:人民)?政府)?$/u.test(name) || /市.{1,8}区(?:人民)?政府$/u.test(name))
    return 'county'
  // A city within a city is of county level; one within a province is of prefecture level only if nothing stands between.
  if (/(?:市|州|盟).{1,8}市(?:人民)?政府$/u.test(name)) return 'county'
  if (/(?:人民)?政府$|管理?委员会$|开发区|高新区|示范区/u.test(name)) return undefined
  return /(?:局|委|委员会|厅|办公室|办公厅|中心|总队|支队|大队|院|处|署|会|社|站|公司)$/u.test(name)
    ? 'department'
    : undefined
}

/** True for what can be the name of an agency, not only of a place. */
export const isAgency = (name: string): boolean =>
  /^[\p{Script=Han}（）()、·A-Za-z]{3,40}$/u.test(name) &&
  !/^(?:政府|信息|当前|首页|主办|无障碍|网站)/u.test(name) &&
  /(?:政府|办公室|办公厅|办事处|局|委员会|委|厅|院|中心|处|署|站|社|会|公司|大队|支队|总队|街道)$/u.test(
    simplified(name),
  )
