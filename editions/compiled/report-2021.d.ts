/* A report’s source, for those who write it from a program. Generated from the schema. */

/**
 * 统计年度；本版表样适用于 2021 年及以后
 */
export type NoName1 = number
/**
 * 通常不写，由年度决定
 */
export type NoName2 = 2021
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
  penalties?: NoName34
  compulsion?: NoName36
  adminFees?: NoName37
  notes?: NoName41
} | null
export type NoName25 = ProactiveDisclosureRow1
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow1 =
  | {
      issued?: NoName26
      repealed?: NoName29
      inForce?: NoName30
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
/**
 * 本年作出的全部处理决定，含依法不公开的
 */
export type NoName32 = ProactiveDisclosureRow2
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow2 =
  | {
      decisions?: NoName33
    }
  | [NoName33]
  | null
export type NoName33 = Count
/**
 * 本年作出的全部处理决定，含依法不公开的
 */
export type NoName34 = ProactiveDisclosureRow3
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow3 =
  | {
      decisions?: NoName35
    }
  | [NoName35]
  | null
export type NoName35 = Count
/**
 * 本年作出的全部处理决定，含依法不公开的
 */
export type NoName36 = ProactiveDisclosureRow3
/**
 * 单位为万元，可以有小数
 */
export type NoName37 = ProactiveDisclosureRow4
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow4 =
  | {
      amount?: NoName38
    }
  | [NoName38]
  | null
export type NoName38 = Amount
/**
 * 金额
 */
export type Amount =
  | number
  | string
  | null
  | {
      value: NoName39
      note?: NoName40
    }
/**
 * 金额
 */
export type NoName39 = number | string | null
/**
 * 印在数后面的说明
 */
export type NoName40 = string
/**
 * 印在表下的说明，一条或逐条写
 */
export type NoName41 = string | string[] | null
export type NoName42 = {
  received?: NoName43
  carriedIn?: NoName51
  outcomes?: NoName52
  carriedOut?: NoName79
  notes?: NoName41
} | null
export type NoName43 = RequestsRow1
/**
 * @minItems 7
 * @maxItems 7
 */
export type RequestsRow1 =
  | {
      naturalPerson?: NoName44
      commercial?: NoName45
      research?: NoName46
      publicInterest?: NoName47
      legalService?: NoName48
      other?: NoName49
      total?: NoName50
    }
  | [NoName44, NoName45, NoName46, NoName47, NoName48, NoName49, NoName50]
  | null
export type NoName44 = Count
export type NoName45 = Count
export type NoName46 = Count
export type NoName47 = Count
export type NoName48 = Count
export type NoName49 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName50 = Count
export type NoName51 = RequestsRow1
export type NoName52 = {
  granted?: NoName53
  partial?: NoName54
  refused?: NoName55
  unable?: NoName64
  notProcessed?: NoName68
  otherHandling?: NoName74
  total?: NoName78
} | null
export type NoName53 = RequestsRow1
export type NoName54 = RequestsRow1
export type NoName55 = {
  stateSecret?: NoName56
  otherProhibition?: NoName57
  securityStability?: NoName58
  thirdParty?: NoName59
  internalAffairs?: NoName60
  process?: NoName61
  caseFile?: NoName62
  registerQuery?: NoName63
} | null
export type NoName56 = RequestsRow1
export type NoName57 = RequestsRow1
export type NoName58 = RequestsRow1
export type NoName59 = RequestsRow1
export type NoName60 = RequestsRow1
export type NoName61 = RequestsRow1
export type NoName62 = RequestsRow1
export type NoName63 = RequestsRow1
export type NoName64 = {
  notHeld?: NoName65
  mustCreate?: NoName66
  unclear?: NoName67
} | null
export type NoName65 = RequestsRow1
export type NoName66 = RequestsRow1
export type NoName67 = RequestsRow1
export type NoName68 = {
  petition?: NoName69
  repeat?: NoName70
  publication?: NoName71
  excessive?: NoName72
  reissue?: NoName73
} | null
export type NoName69 = RequestsRow1
export type NoName70 = RequestsRow1
export type NoName71 = RequestsRow1
export type NoName72 = RequestsRow1
export type NoName73 = RequestsRow1
export type NoName74 = {
  correctionOverdue?: NoName75
  feeUnpaid?: NoName76
  otherReason?: NoName77
} | null
export type NoName75 = RequestsRow1
export type NoName76 = RequestsRow1
/**
 * 申请人主动撤回的申请，已公布的报告多计入此行
 */
export type NoName77 = RequestsRow1
export type NoName78 = RequestsRow1
export type NoName79 = RequestsRow1
export type NoName80 = {
  reconsideration?: NoName81
  litigation?: NoName87
  notes?: NoName41
} | null
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName81 =
  | {
      upheld?: NoName82
      corrected?: NoName83
      otherResult?: NoName84
      pending?: NoName85
      total?: NoName86
    }
  | [NoName82, NoName83, NoName84, NoName85, NoName86]
  | null
export type NoName82 = Count
export type NoName83 = Count
export type NoName84 = Count
export type NoName85 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName86 = Count
export type NoName87 = {
  direct?: NoName88
  afterReconsideration?: NoName94
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
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName94 =
  | {
      upheld?: NoName95
      corrected?: NoName96
      otherResult?: NoName97
      pending?: NoName98
      total?: NoName99
    }
  | [NoName95, NoName96, NoName97, NoName98, NoName99]
  | null
export type NoName95 = Count
export type NoName96 = Count
export type NoName97 = Count
export type NoName98 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName99 = Count
/**
 * 逐条写问题和改进情况
 */
export type NoName100 =
  | string
  | null
  | {
      file: NoName15
    }
/**
 * Markdown 文字；可以写 {{requests.received.total}} 取表中的数；文字放在旁边的文件里时，写 { file: 文件名.md } 或 { 文件: 文件名.md }
 */
export type NoName101 =
  | string
  | null
  | {
      file: NoName15
    }

/**
 * 依据国办公开办函〔2021〕30号《关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》
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
  requests?: NoName42
  disputes?: NoName80
  problems?: NoName100
  otherMatters?: NoName101
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
