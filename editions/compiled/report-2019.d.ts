/* A report’s source, for those who write it from a program. Generated from the schema. */

/**
 * 统计年度；本版表样适用于 2019 至 2020 年
 */
export type NoName1 = number
/**
 * 通常不写，由年度决定
 */
export type NoName2 = 2019
/**
 * 机关全称，如 青溪县枫山镇人民政府
 */
export type NoName4 = string
/**
 * province 省级，prefecture 市级，county 县级，department 部门，township 乡镇街道
 */
export type NoName5 = 'province' | 'prefecture' | 'county' | 'department' | 'township'
/**
 * 不写时为“机关全称年度年政府信息公开工作年度报告”
 */
export type NoName6 = string
/**
 * 上年的报告文件，相对本文件所在的文件夹，如 ../2024/report.yaml；不写则按机关和年度在一起检查的文件里找
 */
export type NoName7 = string
/**
 * 如 2026-01-20
 */
export type NoName8 = string
export type NoName10 = string
export type NoName11 = string | number
export type NoName12 = string | number
export type NoName13 = string
/**
 * Markdown 文字；可以写 {{requests.received.total}} 取表中的数；文字放在旁边的文件里时，写 { file: 文件名.md } 或 { 文件: 文件名.md }
 */
export type NoName14 =
  | string
  | null
  | {
      file: NoName15
    }
/**
 * 报告所在文件夹里的文件
 */
export type NoName15 = string
/**
 * zero 印 0（默认）；keep 留空
 */
export type NoName16 = 'zero' | 'keep'
/**
 * bundled 用随带的开源字体（默认，各处一致）；system 优先用本机的公文字体
 */
export type NoName17 = 'bundled' | 'system'
/**
 * 提示右上方的代码，如 declared-identity
 */
export type NoName19 = string
/**
 * 所在的键，如 requests 或 requests.carriedOut，中文键也行；不写为整份报告
 */
export type NoName20 = string
export type NoName21 = string
/**
 * 到期日，如 2026-12-31，过后不再豁免
 */
export type NoName22 = string
/**
 * 有意接受的提示，须写明理由；没有用上的会被指出
 */
export type NoName18 = {
  rule: NoName19
  at?: NoName20
  reason: NoName21
  until?: NoName22
}[]
/**
 * 主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面
 */
export type NoName23 =
  | string
  | null
  | {
      file: NoName15
    }
export type NoName24 = {
  rules?: NoName25
  normativeDocuments?: NoName31
  licensing?: NoName32
  otherServices?: NoName38
  penalties?: NoName39
  compulsion?: NoName43
  adminFees?: NoName44
  procurement?: NoName47
  notes?: NoName52
} | null
export type NoName25 = ProactiveDisclosureRow1
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow1 =
  | {
      produced?: NoName26
      disclosed?: NoName29
      totalDisclosed?: NoName30
    }
  | [NoName26, NoName29, NoName30]
  | null
export type NoName26 = Count
/**
 * 数量
 */
export type Count =
  | number
  | null
  | {
      value: NoName27
      note?: NoName28
    }
/**
 * 数量
 */
export type NoName27 = number | null
/**
 * 印在数后面的说明
 */
export type NoName28 = string
export type NoName29 = Count
export type NoName30 = Count
export type NoName31 = ProactiveDisclosureRow1
export type NoName32 = ProactiveDisclosureRow2
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow2 =
  | {
      previousItems?: NoName33
      change?: NoName34
      decisions?: NoName37
    }
  | [NoName33, NoName34, NoName37]
  | null
export type NoName33 = Count
/**
 * 增加写正数，减少写负数
 */
export type NoName34 = Change
/**
 * 增减
 */
export type Change =
  | number
  | string
  | null
  | {
      value: NoName35
      note?: NoName36
    }
/**
 * 增减
 */
export type NoName35 = number | string | null
/**
 * 印在数后面的说明
 */
export type NoName36 = string
export type NoName37 = Count
export type NoName38 = ProactiveDisclosureRow2
export type NoName39 = ProactiveDisclosureRow3
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow3 =
  | {
      previousItems?: NoName40
      change?: NoName41
      decisions?: NoName42
    }
  | [NoName40, NoName41, NoName42]
  | null
export type NoName40 = Count
/**
 * 增加写正数，减少写负数
 */
export type NoName41 = Change
export type NoName42 = Count
export type NoName43 = ProactiveDisclosureRow3
export type NoName44 = ProactiveDisclosureRow4
/**
 * @minItems 2
 * @maxItems 2
 */
export type ProactiveDisclosureRow4 =
  | {
      previousItems?: NoName45
      change?: NoName46
    }
  | [NoName45, NoName46]
  | null
export type NoName45 = Count
/**
 * 增加写正数，减少写负数
 */
export type NoName46 = Change
export type NoName47 = ProactiveDisclosureRow5
/**
 * @minItems 2
 * @maxItems 2
 */
export type ProactiveDisclosureRow5 =
  | {
      projects?: NoName48
      amount?: NoName49
    }
  | [NoName48, NoName49]
  | null
export type NoName48 = Count
/**
 * 连同单位写，如 542.16万元、251000元
 */
export type NoName49 = AmountWithUnit
/**
 * 金额，连同单位写，如 542.16万元
 */
export type AmountWithUnit =
  | number
  | string
  | null
  | {
      value: NoName50
      note?: NoName51
    }
/**
 * 金额，连同单位写，如 542.16万元
 */
export type NoName50 = number | string | null
/**
 * 印在数后面的说明
 */
export type NoName51 = string
/**
 * 印在表下的说明，一条或逐条写
 */
export type NoName52 = string | string[] | null
export type NoName53 = {
  received?: NoName54
  carriedIn?: NoName62
  outcomes?: NoName63
  carriedOut?: NoName87
  notes?: NoName52
} | null
export type NoName54 = RequestsRow1
/**
 * @minItems 7
 * @maxItems 7
 */
export type RequestsRow1 =
  | {
      naturalPerson?: NoName55
      commercial?: NoName56
      research?: NoName57
      publicInterest?: NoName58
      legalService?: NoName59
      other?: NoName60
      total?: NoName61
    }
  | [NoName55, NoName56, NoName57, NoName58, NoName59, NoName60, NoName61]
  | null
export type NoName55 = Count
export type NoName56 = Count
export type NoName57 = Count
export type NoName58 = Count
export type NoName59 = Count
export type NoName60 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName61 = Count
export type NoName62 = RequestsRow1
export type NoName63 = {
  granted?: NoName64
  partial?: NoName65
  refused?: NoName66
  unable?: NoName75
  notProcessed?: NoName79
  otherHandling?: NoName85
  total?: NoName86
} | null
export type NoName64 = RequestsRow1
export type NoName65 = RequestsRow1
export type NoName66 = {
  stateSecret?: NoName67
  otherProhibition?: NoName68
  securityStability?: NoName69
  thirdParty?: NoName70
  internalAffairs?: NoName71
  process?: NoName72
  caseFile?: NoName73
  registerQuery?: NoName74
} | null
export type NoName67 = RequestsRow1
export type NoName68 = RequestsRow1
export type NoName69 = RequestsRow1
export type NoName70 = RequestsRow1
export type NoName71 = RequestsRow1
export type NoName72 = RequestsRow1
export type NoName73 = RequestsRow1
export type NoName74 = RequestsRow1
export type NoName75 = {
  notHeld?: NoName76
  mustCreate?: NoName77
  unclear?: NoName78
} | null
export type NoName76 = RequestsRow1
export type NoName77 = RequestsRow1
export type NoName78 = RequestsRow1
export type NoName79 = {
  petition?: NoName80
  repeat?: NoName81
  publication?: NoName82
  excessive?: NoName83
  reissue?: NoName84
} | null
export type NoName80 = RequestsRow1
export type NoName81 = RequestsRow1
export type NoName82 = RequestsRow1
export type NoName83 = RequestsRow1
export type NoName84 = RequestsRow1
export type NoName85 = RequestsRow1
export type NoName86 = RequestsRow1
export type NoName87 = RequestsRow1
export type NoName88 = {
  reconsideration?: NoName89
  litigation?: NoName95
  notes?: NoName52
} | null
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName89 =
  | {
      upheld?: NoName90
      corrected?: NoName91
      otherResult?: NoName92
      pending?: NoName93
      total?: NoName94
    }
  | [NoName90, NoName91, NoName92, NoName93, NoName94]
  | null
export type NoName90 = Count
export type NoName91 = Count
export type NoName92 = Count
export type NoName93 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName94 = Count
export type NoName95 = {
  direct?: NoName96
  afterReconsideration?: NoName102
} | null
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName96 =
  | {
      upheld?: NoName97
      corrected?: NoName98
      otherResult?: NoName99
      pending?: NoName100
      total?: NoName101
    }
  | [NoName97, NoName98, NoName99, NoName100, NoName101]
  | null
export type NoName97 = Count
export type NoName98 = Count
export type NoName99 = Count
export type NoName100 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName101 = Count
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName102 =
  | {
      upheld?: NoName103
      corrected?: NoName104
      otherResult?: NoName105
      pending?: NoName106
      total?: NoName107
    }
  | [NoName103, NoName104, NoName105, NoName106, NoName107]
  | null
export type NoName103 = Count
export type NoName104 = Count
export type NoName105 = Count
export type NoName106 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName107 = Count
/**
 * 逐条写问题和改进情况
 */
export type NoName108 =
  | string
  | null
  | {
      file: NoName15
    }
/**
 * Markdown 文字；可以写 {{requests.received.total}} 取表中的数；文字放在旁边的文件里时，写 { file: 文件名.md } 或 { 文件: 文件名.md }
 */
export type NoName109 =
  | string
  | null
  | {
      file: NoName15
    }

/**
 * 依据国办公开办函〔2019〕60号《关于政府信息公开工作年度报告有关事项的通知》
 */
export interface NoName {
  year: NoName1
  edition?: NoName2
  agency: NoName3
  title?: NoName6
  previous?: NoName7
  published?: NoName8
  contact?: NoName9
  preamble?: NoName14
  blanks?: NoName16
  fonts?: NoName17
  waivers?: NoName18
  overview?: NoName23
  proactiveDisclosure?: NoName24
  requests?: NoName53
  disputes?: NoName88
  problems?: NoName108
  otherMatters?: NoName109
}
export interface NoName3 {
  name: NoName4
  level: NoName5
}
export interface NoName9 {
  address?: NoName10
  phone?: NoName11
  postcode?: NoName12
  email?: NoName13
}
