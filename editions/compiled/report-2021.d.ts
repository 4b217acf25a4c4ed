/* A report’s source, for those who write it from a program. Generated from the schema. */

/**
 * 本版表样适用于 2021 年及以后
 */
export type NoName1 = number
/**
 * 通常不写，由年度决定
 */
export type NoName2 = 2021
/**
 * 如 青溪县枫山镇人民政府
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
 * Markdown 文字；可以写 {{requests.received.total}} 取表中的数，也可以写 { file: 文件名.md } 放在旁边的文件里
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
 * 所在的键，如 requests 或 requests.carriedOut；不写为整份报告
 */
export type NoName19 = string
export type NoName20 = string
/**
 * 有意接受的提示，须写明理由；没有用上的会被指出
 */
export type NoName17 = {
  rule: NoName18
  at?: NoName19
  reason: NoName20
}[]
/**
 * 主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面
 */
export type NoName21 =
  | string
  | null
  | {
      file: NoName14
    }
export type NoName22 = {
  rules?: NoName23
  normativeDocuments?: NoName29
  licensing?: NoName30
  penalties?: NoName32
  compulsion?: NoName34
  adminFees?: NoName35
  notes?: NoName39
} | null
export type NoName23 = ProactiveDisclosureRow1
/**
 * @minItems 3
 * @maxItems 3
 */
export type ProactiveDisclosureRow1 =
  | {
      issued?: NoName24
      repealed?: NoName27
      inForce?: NoName28
    }
  | [NoName24, NoName27, NoName28]
  | null
export type NoName24 = Count
/**
 * 数量
 */
export type Count =
  | number
  | null
  | {
      value: NoName25
      note?: NoName26
    }
/**
 * 数量
 */
export type NoName25 = number | null
/**
 * 印在数后面的说明
 */
export type NoName26 = string
export type NoName27 = Count
export type NoName28 = Count
export type NoName29 = ProactiveDisclosureRow1
/**
 * 本年作出的全部处理决定，含依法不公开的
 */
export type NoName30 = ProactiveDisclosureRow2
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow2 =
  | {
      decisions?: NoName31
    }
  | [NoName31]
  | null
export type NoName31 = Count
/**
 * 本年作出的全部处理决定，含依法不公开的
 */
export type NoName32 = ProactiveDisclosureRow3
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow3 =
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
 * 单位为万元，可以有小数
 */
export type NoName35 = ProactiveDisclosureRow4
/**
 * @minItems 1
 * @maxItems 1
 */
export type ProactiveDisclosureRow4 =
  | {
      amount?: NoName36
    }
  | [NoName36]
  | null
export type NoName36 = Amount
/**
 * 金额
 */
export type Amount =
  | number
  | string
  | null
  | {
      value: NoName37
      note?: NoName38
    }
/**
 * 金额
 */
export type NoName37 = number | string | null
/**
 * 印在数后面的说明
 */
export type NoName38 = string
/**
 * 印在表下的说明，一条或逐条写
 */
export type NoName39 = string | string[] | null
export type NoName40 = {
  received?: NoName41
  carriedIn?: NoName49
  outcomes?: NoName50
  carriedOut?: NoName77
  notes?: NoName78
} | null
export type NoName41 = RequestsRow1
/**
 * @minItems 7
 * @maxItems 7
 */
export type RequestsRow1 =
  | {
      naturalPerson?: NoName42
      commercial?: NoName43
      research?: NoName44
      publicInterest?: NoName45
      legalService?: NoName46
      other?: NoName47
      total?: NoName48
    }
  | [NoName42, NoName43, NoName44, NoName45, NoName46, NoName47, NoName48]
  | null
export type NoName42 = Count
export type NoName43 = Count
export type NoName44 = Count
export type NoName45 = Count
export type NoName46 = Count
export type NoName47 = Count
/**
 * 可以不写，由程序计算；写了就会核对
 */
export type NoName48 = Count
export type NoName49 = RequestsRow1
export type NoName50 = {
  granted?: NoName51
  partial?: NoName52
  refused?: NoName53
  unable?: NoName62
  notProcessed?: NoName66
  otherHandling?: NoName72
  total?: NoName76
} | null
export type NoName51 = RequestsRow1
export type NoName52 = RequestsRow1
export type NoName53 = {
  stateSecret?: NoName54
  otherProhibition?: NoName55
  securityStability?: NoName56
  thirdParty?: NoName57
  internalAffairs?: NoName58
  process?: NoName59
  caseFile?: NoName60
  registerQuery?: NoName61
} | null
export type NoName54 = RequestsRow1
export type NoName55 = RequestsRow1
export type NoName56 = RequestsRow1
export type NoName57 = RequestsRow1
export type NoName58 = RequestsRow1
export type NoName59 = RequestsRow1
export type NoName60 = RequestsRow1
export type NoName61 = RequestsRow1
export type NoName62 = {
  notHeld?: NoName63
  mustCreate?: NoName64
  unclear?: NoName65
} | null
export type NoName63 = RequestsRow1
export type NoName64 = RequestsRow1
export type NoName65 = RequestsRow1
export type NoName66 = {
  petition?: NoName67
  repeat?: NoName68
  publication?: NoName69
  excessive?: NoName70
  reissue?: NoName71
} | null
export type NoName67 = RequestsRow1
export type NoName68 = RequestsRow1
export type NoName69 = RequestsRow1
export type NoName70 = RequestsRow1
export type NoName71 = RequestsRow1
export type NoName72 = {
  correctionOverdue?: NoName73
  feeUnpaid?: NoName74
  otherReason?: NoName75
} | null
export type NoName73 = RequestsRow1
export type NoName74 = RequestsRow1
/**
 * 申请人主动撤回的申请，已公布的报告多计入此行
 */
export type NoName75 = RequestsRow1
export type NoName76 = RequestsRow1
export type NoName77 = RequestsRow1
/**
 * 印在表下的说明，一条或逐条写
 */
export type NoName78 = string | string[] | null
export type NoName79 = {
  reconsideration?: NoName80
  litigation?: NoName86
  notes?: NoName99
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
 * 印在表下的说明，一条或逐条写
 */
export type NoName99 = string | string[] | null
/**
 * 逐条写问题和改进情况
 */
export type NoName100 =
  | string
  | null
  | {
      file: NoName14
    }
/**
 * Markdown 文字；可以写 {{requests.received.total}} 取表中的数，也可以写 { file: 文件名.md } 放在旁边的文件里
 */
export type NoName101 =
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
  overview?: NoName21
  proactiveDisclosure?: NoName22
  requests?: NoName40
  disputes?: NoName79
  problems?: NoName100
  otherMatters?: NoName101
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
