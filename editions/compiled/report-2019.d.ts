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
 * 如 2026-01-20
 */
export type NoName7 = string
export type NoName9 = string
export type NoName10 = string | number
export type NoName11 = string | number
export type NoName12 = string
/**
 * Markdown 文字；可以写 {{requests.received.total}} 取表中的数；文字放在旁边的文件里时，写 { file: 文件名.md } 或 { 文件: 文件名.md }
 */
export type NoName13 =
  | string
  | null
  | {
      file: NoName14
    }
/**
 * 报告所在文件夹里的文件
 */
export type NoName14 = string
/**
 * zero 印 0（默认）；keep 留空
 */
export type NoName15 = 'zero' | 'keep'
/**
 * bundled 用随带的开源字体（默认，各处一致）；system 优先用本机的公文字体
 */
export type NoName16 = 'bundled' | 'system'
/**
 * 提示右上方的代码，如 declared-identity
 */
export type NoName18 = string
/**
 * 所在的键，如 requests 或 requests.carriedOut，中文键也行；不写为整份报告
 */
export type NoName19 = string
export type NoName20 = string
/**
 * 到期日，如 2026-12-31，过后不再豁免
 */
export type NoName21 = string
/**
 * 有意接受的提示，须写明理由；没有用上的会被指出
 */
export type NoName17 = {
  rule: NoName18
  at?: NoName19
  reason: NoName20
  until?: NoName21
}[]
/**
 * 主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面
 */
export type NoName22 =
  | string
  | null
  | {
      file: NoName14
    }
export type NoName23 = {
  rules?: NoName24
  normativeDocuments?: NoName30
  licensing?: NoName31
  otherServices?: NoName37
  penalties?: NoName38
  compulsion?: NoName42
  adminFees?: NoName43
  procurement?: NoName46
  notes?: NoName51
} | null
export type NoName24 = ProactiveDisclosureRow1
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow1 =
  | {
      produced?: NoName25
      disclosed?: NoName28
      totalDisclosed?: NoName29
    }
  | [NoName25, NoName28, NoName29]
  | null
export type NoName25 = Count
/**
 * 数量
 */
export type Count =
  | number
  | null
  | {
      value: NoName26
      note?: NoName27
    }
/**
 * 数量
 */
export type NoName26 = number | null
/**
 * 印在数后面的说明
 */
export type NoName27 = string
export type NoName28 = Count
export type NoName29 = Count
export type NoName30 = ProactiveDisclosureRow1
export type NoName31 = ProactiveDisclosureRow2
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow2 =
  | {
      previousItems?: NoName32
      change?: NoName33
      decisions?: NoName36
    }
  | [NoName32, NoName33, NoName36]
  | null
export type NoName32 = Count
/**
 * 增加写正数，减少写负数
 */
export type NoName33 = Change
/**
 * 增减
 */
export type Change =
  | number
  | string
  | null
  | {
      value: NoName34
      note?: NoName35
    }
/**
 * 增减
 */
export type NoName34 = number | string | null
/**
 * 印在数后面的说明
 */
export type NoName35 = string
export type NoName36 = Count
export type NoName37 = ProactiveDisclosureRow2
export type NoName38 = ProactiveDisclosureRow3
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow3 =
  | {
      previousItems?: NoName39
      change?: NoName40
      decisions?: NoName41
    }
  | [NoName39, NoName40, NoName41]
  | null
export type NoName39 = Count
/**
 * 增加写正数，减少写负数
 */
export type NoName40 = Change
export type NoName41 = Count
export type NoName42 = ProactiveDisclosureRow3
export type NoName43 = ProactiveDisclosureRow4
/**
 * @minItems 2
 * @maxItems 2
 */
export type ProactiveDisclosureRow4 =
  | {
      previousItems?: NoName44
      change?: NoName45
    }
  | [NoName44, NoName45]
  | null
export type NoName44 = Count
/**
 * 增加写正数，减少写负数
 */
export type NoName45 = Change
export type NoName46 = ProactiveDisclosureRow5
/**
 * @minItems 2
 * @maxItems 2
 */
export type ProactiveDisclosureRow5 =
  | {
      projects?: NoName47
      amount?: NoName48
    }
  | [NoName47, NoName48]
  | null
export type NoName47 = Count
/**
 * 连同单位写，如 542.16万元、251000元
 */
export type NoName48 = AmountWithUnit
/**
 * 金额，连同单位写，如 542.16万元
 */
export type AmountWithUnit =
  | number
  | string
  | null
  | {
      value: NoName49
      note?: NoName50
    }
/**
 * 金额，连同单位写，如 542.16万元
 */
export type NoName49 = number | string | null
/**
 * 印在数后面的说明
 */
export type NoName50 = string
/**
 * 印在表下的说明，一条或逐条写
 */
export type NoName51 = string | string[] | null
export type NoName52 = {
  received?: NoName53
  carriedIn?: NoName61
  outcomes?: NoName62
  carriedOut?: NoName86
  notes?: NoName51
} | null
export type NoName53 = RequestsRow1
/**
 * @minItems 7
 * @maxItems 7
 */
export type RequestsRow1 =
  | {
      naturalPerson?: NoName54
      commercial?: NoName55
      research?: NoName56
      publicInterest?: NoName57
      legalService?: NoName58
      other?: NoName59
      total?: NoName60
    }
  | [NoName54, NoName55, NoName56, NoName57, NoName58, NoName59, NoName60]
  | null
export type NoName54 = Count
export type NoName55 = Count
export type NoName56 = Count
export type NoName57 = Count
export type NoName58 = Count
export type NoName59 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName60 = Count
export type NoName61 = RequestsRow1
export type NoName62 = {
  granted?: NoName63
  partial?: NoName64
  refused?: NoName65
  unable?: NoName74
  notProcessed?: NoName78
  otherHandling?: NoName84
  total?: NoName85
} | null
export type NoName63 = RequestsRow1
export type NoName64 = RequestsRow1
export type NoName65 = {
  stateSecret?: NoName66
  otherProhibition?: NoName67
  securityStability?: NoName68
  thirdParty?: NoName69
  internalAffairs?: NoName70
  process?: NoName71
  caseFile?: NoName72
  registerQuery?: NoName73
} | null
export type NoName66 = RequestsRow1
export type NoName67 = RequestsRow1
export type NoName68 = RequestsRow1
export type NoName69 = RequestsRow1
export type NoName70 = RequestsRow1
export type NoName71 = RequestsRow1
export type NoName72 = RequestsRow1
export type NoName73 = RequestsRow1
export type NoName74 = {
  notHeld?: NoName75
  mustCreate?: NoName76
  unclear?: NoName77
} | null
export type NoName75 = RequestsRow1
export type NoName76 = RequestsRow1
export type NoName77 = RequestsRow1
export type NoName78 = {
  petition?: NoName79
  repeat?: NoName80
  publication?: NoName81
  excessive?: NoName82
  reissue?: NoName83
} | null
export type NoName79 = RequestsRow1
export type NoName80 = RequestsRow1
export type NoName81 = RequestsRow1
export type NoName82 = RequestsRow1
export type NoName83 = RequestsRow1
export type NoName84 = RequestsRow1
export type NoName85 = RequestsRow1
export type NoName86 = RequestsRow1
export type NoName87 = {
  reconsideration?: NoName88
  litigation?: NoName94
  notes?: NoName51
} | null
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName88 =
  | {
      upheld?: NoName89
      corrected?: NoName90
      otherResult?: NoName91
      pending?: NoName92
      total?: NoName93
    }
  | [NoName89, NoName90, NoName91, NoName92, NoName93]
  | null
export type NoName89 = Count
export type NoName90 = Count
export type NoName91 = Count
export type NoName92 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName93 = Count
export type NoName94 = {
  direct?: NoName95
  afterReconsideration?: NoName101
} | null
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName95 =
  | {
      upheld?: NoName96
      corrected?: NoName97
      otherResult?: NoName98
      pending?: NoName99
      total?: NoName100
    }
  | [NoName96, NoName97, NoName98, NoName99, NoName100]
  | null
export type NoName96 = Count
export type NoName97 = Count
export type NoName98 = Count
export type NoName99 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName100 = Count
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName101 =
  | {
      upheld?: NoName102
      corrected?: NoName103
      otherResult?: NoName104
      pending?: NoName105
      total?: NoName106
    }
  | [NoName102, NoName103, NoName104, NoName105, NoName106]
  | null
export type NoName102 = Count
export type NoName103 = Count
export type NoName104 = Count
export type NoName105 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName106 = Count
/**
 * 逐条写问题和改进情况
 */
export type NoName107 =
  | string
  | null
  | {
      file: NoName14
    }
/**
 * Markdown 文字；可以写 {{requests.received.total}} 取表中的数；文字放在旁边的文件里时，写 { file: 文件名.md } 或 { 文件: 文件名.md }
 */
export type NoName108 =
  | string
  | null
  | {
      file: NoName14
    }

/**
 * 依据国办公开办函〔2019〕60号《关于政府信息公开工作年度报告有关事项的通知》
 */
export interface NoName {
  year: NoName1
  edition?: NoName2
  agency: NoName3
  title?: NoName6
  published?: NoName7
  contact?: NoName8
  preamble?: NoName13
  blanks?: NoName15
  fonts?: NoName16
  waivers?: NoName17
  overview?: NoName22
  proactiveDisclosure?: NoName23
  requests?: NoName52
  disputes?: NoName87
  problems?: NoName107
  otherMatters?: NoName108
}
export interface NoName3 {
  name: NoName4
  level: NoName5
}
export interface NoName8 {
  address?: NoName9
  phone?: NoName10
  postcode?: NoName11
  email?: NoName12
}
