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
  penalties?: NoName33
  compulsion?: NoName35
  adminFees?: NoName36
  notes?: NoName40
} | null
export type NoName24 = ProactiveDisclosureRow1
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow1 =
  | {
      issued?: NoName25
      repealed?: NoName28
      inForce?: NoName29
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
/**
 * 本年作出的全部处理决定，含依法不公开的
 */
export type NoName31 = ProactiveDisclosureRow2
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow2 =
  | {
      decisions?: NoName32
    }
  | [NoName32]
  | null
export type NoName32 = Count
/**
 * 本年作出的全部处理决定，含依法不公开的
 */
export type NoName33 = ProactiveDisclosureRow3
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow3 =
  | {
      decisions?: NoName34
    }
  | [NoName34]
  | null
export type NoName34 = Count
/**
 * 本年作出的全部处理决定，含依法不公开的
 */
export type NoName35 = ProactiveDisclosureRow3
/**
 * 单位为万元，可以有小数
 */
export type NoName36 = ProactiveDisclosureRow4
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow4 =
  | {
      amount?: NoName37
    }
  | [NoName37]
  | null
export type NoName37 = Amount
/**
 * 金额
 */
export type Amount =
  | number
  | string
  | null
  | {
      value: NoName38
      note?: NoName39
    }
/**
 * 金额
 */
export type NoName38 = number | string | null
/**
 * 印在数后面的说明
 */
export type NoName39 = string
/**
 * 印在表下的说明，一条或逐条写
 */
export type NoName40 = string | string[] | null
export type NoName41 = {
  received?: NoName42
  carriedIn?: NoName50
  outcomes?: NoName51
  carriedOut?: NoName78
  notes?: NoName40
} | null
export type NoName42 = RequestsRow1
/**
 * @minItems 7
 * @maxItems 7
 */
export type RequestsRow1 =
  | {
      naturalPerson?: NoName43
      commercial?: NoName44
      research?: NoName45
      publicInterest?: NoName46
      legalService?: NoName47
      other?: NoName48
      total?: NoName49
    }
  | [NoName43, NoName44, NoName45, NoName46, NoName47, NoName48, NoName49]
  | null
export type NoName43 = Count
export type NoName44 = Count
export type NoName45 = Count
export type NoName46 = Count
export type NoName47 = Count
export type NoName48 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName49 = Count
export type NoName50 = RequestsRow1
export type NoName51 = {
  granted?: NoName52
  partial?: NoName53
  refused?: NoName54
  unable?: NoName63
  notProcessed?: NoName67
  otherHandling?: NoName73
  total?: NoName77
} | null
export type NoName52 = RequestsRow1
export type NoName53 = RequestsRow1
export type NoName54 = {
  stateSecret?: NoName55
  otherProhibition?: NoName56
  securityStability?: NoName57
  thirdParty?: NoName58
  internalAffairs?: NoName59
  process?: NoName60
  caseFile?: NoName61
  registerQuery?: NoName62
} | null
export type NoName55 = RequestsRow1
export type NoName56 = RequestsRow1
export type NoName57 = RequestsRow1
export type NoName58 = RequestsRow1
export type NoName59 = RequestsRow1
export type NoName60 = RequestsRow1
export type NoName61 = RequestsRow1
export type NoName62 = RequestsRow1
export type NoName63 = {
  notHeld?: NoName64
  mustCreate?: NoName65
  unclear?: NoName66
} | null
export type NoName64 = RequestsRow1
export type NoName65 = RequestsRow1
export type NoName66 = RequestsRow1
export type NoName67 = {
  petition?: NoName68
  repeat?: NoName69
  publication?: NoName70
  excessive?: NoName71
  reissue?: NoName72
} | null
export type NoName68 = RequestsRow1
export type NoName69 = RequestsRow1
export type NoName70 = RequestsRow1
export type NoName71 = RequestsRow1
export type NoName72 = RequestsRow1
export type NoName73 = {
  correctionOverdue?: NoName74
  feeUnpaid?: NoName75
  otherReason?: NoName76
} | null
export type NoName74 = RequestsRow1
export type NoName75 = RequestsRow1
/**
 * 申请人主动撤回的申请，已公布的报告多计入此行
 */
export type NoName76 = RequestsRow1
export type NoName77 = RequestsRow1
export type NoName78 = RequestsRow1
export type NoName79 = {
  reconsideration?: NoName80
  litigation?: NoName86
  notes?: NoName40
} | null
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName80 =
  | {
      upheld?: NoName81
      corrected?: NoName82
      otherResult?: NoName83
      pending?: NoName84
      total?: NoName85
    }
  | [NoName81, NoName82, NoName83, NoName84, NoName85]
  | null
export type NoName81 = Count
export type NoName82 = Count
export type NoName83 = Count
export type NoName84 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName85 = Count
export type NoName86 = {
  direct?: NoName87
  afterReconsideration?: NoName93
} | null
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName87 =
  | {
      upheld?: NoName88
      corrected?: NoName89
      otherResult?: NoName90
      pending?: NoName91
      total?: NoName92
    }
  | [NoName88, NoName89, NoName90, NoName91, NoName92]
  | null
export type NoName88 = Count
export type NoName89 = Count
export type NoName90 = Count
export type NoName91 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName92 = Count
/**
 * @minItems 5
 * @maxItems 5
 */
export type NoName93 =
  | {
      upheld?: NoName94
      corrected?: NoName95
      otherResult?: NoName96
      pending?: NoName97
      total?: NoName98
    }
  | [NoName94, NoName95, NoName96, NoName97, NoName98]
  | null
export type NoName94 = Count
export type NoName95 = Count
export type NoName96 = Count
export type NoName97 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName98 = Count
/**
 * 逐条写问题和改进情况
 */
export type NoName99 =
  | string
  | null
  | {
      file: NoName14
    }
/**
 * Markdown 文字；可以写 {{requests.received.total}} 取表中的数；文字放在旁边的文件里时，写 { file: 文件名.md } 或 { 文件: 文件名.md }
 */
export type NoName100 =
  | string
  | null
  | {
      file: NoName14
    }

/**
 * 依据国办公开办函〔2021〕30号《关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》
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
  requests?: NoName41
  disputes?: NoName79
  problems?: NoName99
  otherMatters?: NoName100
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
