"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://disclosure.invalid/schemas/report-2019.schema.json","title":"政府信息公开工作年度报告（2019 年版）","type":"object","required":["year","agency"],"additionalProperties":false,"properties":{"year":{"title":"年度","type":"integer","minimum":1949,"maximum":2999},"edition":{"title":"版本","const":2019},"agency":{"title":"机关","type":"object","required":["name","level"],"additionalProperties":false,"properties":{"name":{"title":"名称","type":"string","pattern":"\\S"},"level":{"title":"级别","enum":["province","prefecture","county","department","township"]}}},"title":{"title":"标题","type":"string","pattern":"\\S"},"published":{"title":"发布日期","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"contact":{"title":"联系方式","type":"object","additionalProperties":false,"properties":{"address":{"title":"地址","type":"string","pattern":"\\S"},"phone":{"title":"电话","type":["string","integer"]},"postcode":{"title":"邮编","type":["string","integer"]},"email":{"title":"邮箱","type":"string","pattern":"\\S"}}},"preamble":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"前言"},"blanks":{"title":"没写的格子","enum":["zero","keep"]},"fonts":{"title":"字体","enum":["bundled","system"]},"waivers":{"title":"豁免","type":"array","items":{"type":"object","required":["rule","reason"],"additionalProperties":false,"properties":{"rule":{"title":"规则","type":"string","pattern":"\\S"},"at":{"title":"位置","type":"string","pattern":"\\S"},"reason":{"title":"理由","type":"string","pattern":"\\S"},"until":{"title":"至","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"overview":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"一、总体情况"},"proactiveDisclosure":{"title":"二、主动公开政府信息情况","type":["object","null"],"additionalProperties":false,"properties":{"rules":{"title":"规章","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow1"}]},"normativeDocuments":{"title":"规范性文件","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow1"}]},"licensing":{"title":"行政许可","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow2"}]},"otherServices":{"title":"其他对外管理服务事项","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow2"}]},"penalties":{"title":"行政处罚","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow3"}]},"compulsion":{"title":"行政强制","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow3"}]},"adminFees":{"title":"行政事业性收费","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow4"}]},"procurement":{"title":"政府集中采购","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow5"}]},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"requests":{"title":"三、收到和处理政府信息公开申请情况","type":["object","null"],"additionalProperties":false,"properties":{"received":{"title":"一、本年新收政府信息公开申请数量","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"carriedIn":{"title":"二、上年结转政府信息公开申请数量","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"outcomes":{"title":"三、本年度办理结果","type":["object","null"],"additionalProperties":false,"properties":{"granted":{"title":"（一）予以公开","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"partial":{"title":"（二）部分公开（区分处理的，只计这一情形，不计其他情形）","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"refused":{"title":"（三）不予公开","type":["object","null"],"additionalProperties":false,"properties":{"stateSecret":{"title":"1.属于国家秘密","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"otherProhibition":{"title":"2.其他法律行政法规禁止公开","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"securityStability":{"title":"3.危及“三安全一稳定”","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"thirdParty":{"title":"4.保护第三方合法权益","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"internalAffairs":{"title":"5.属于三类内部事务信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"process":{"title":"6.属于四类过程性信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"caseFile":{"title":"7.属于行政执法案卷","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"registerQuery":{"title":"8.属于行政查询事项","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"unable":{"title":"（四）无法提供","type":["object","null"],"additionalProperties":false,"properties":{"notHeld":{"title":"1.本机关不掌握相关政府信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"mustCreate":{"title":"2.没有现成信息需要另行制作","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"unclear":{"title":"3.补正后申请内容仍不明确","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"notProcessed":{"title":"（五）不予处理","type":["object","null"],"additionalProperties":false,"properties":{"petition":{"title":"1.信访举报投诉类申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"repeat":{"title":"2.重复申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"publication":{"title":"3.要求提供公开出版物","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"excessive":{"title":"4.无正当理由大量反复申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"reissue":{"title":"5.要求行政机关确认或重新出具已获取信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"otherHandling":{"title":"（六）其他处理","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"total":{"title":"（七）总计","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"carriedOut":{"title":"四、结转下年度继续办理","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"disputes":{"title":"四、政府信息公开行政复议、行政诉讼情况","type":["object","null"],"additionalProperties":false,"properties":{"reconsideration":{"title":"行政复议","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5},"litigation":{"title":"行政诉讼","type":["object","null"],"additionalProperties":false,"properties":{"direct":{"title":"未经复议直接起诉","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5},"afterReconsideration":{"title":"复议后起诉","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5}}},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"problems":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"五、存在的主要问题及改进情况"},"otherMatters":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"六、其他需要报告的事项"}},"definitions":{"count":{"type":["integer","null","object"],"minimum":0,"required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","null"],"minimum":0,"title":"数"},"note":{"title":"注","type":"string"}}},"change":{"type":["integer","string","null","object"],"pattern":"^[+-]?(0|[1-9][0-9]*)$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","string","null"],"pattern":"^[+-]?(0|[1-9][0-9]*)$","title":"数"},"note":{"title":"注","type":"string"}}},"amount":{"type":["number","string","null","object"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?$","title":"数"},"note":{"title":"注","type":"string"}}},"amountWithUnit":{"type":["number","string","null","object"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$","title":"数"},"note":{"title":"注","type":"string"}}},"proactiveDisclosureRow1":{"type":["object","array","null"],"additionalProperties":false,"properties":{"produced":{"title":"本年新制作数量","allOf":[{"$ref":"#/definitions/count"}]},"disclosed":{"title":"本年新公开数量","allOf":[{"$ref":"#/definitions/count"}]},"totalDisclosed":{"title":"对外公开总数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年新制作数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年新公开数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"对外公开总数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3},"proactiveDisclosureRow2":{"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},"decisions":{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3},"proactiveDisclosureRow3":{"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},"decisions":{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3},"proactiveDisclosureRow4":{"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]}],"minItems":2,"maxItems":2},"proactiveDisclosureRow5":{"type":["object","array","null"],"additionalProperties":false,"properties":{"projects":{"title":"采购项目数量","allOf":[{"$ref":"#/definitions/count"}]},"amount":{"title":"采购总金额","allOf":[{"$ref":"#/definitions/amountWithUnit"}]}},"items":[{"title":"采购项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"采购总金额","allOf":[{"$ref":"#/definitions/amountWithUnit"}]}],"minItems":2,"maxItems":2},"requestsRow1":{"type":["object","array","null"],"additionalProperties":false,"properties":{"naturalPerson":{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},"commercial":{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},"research":{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},"publicInterest":{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},"legalService":{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},"other":{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":7,"maxItems":7}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema7 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"produced":{"title":"本年新制作数量","allOf":[{"$ref":"#/definitions/count"}]},"disclosed":{"title":"本年新公开数量","allOf":[{"$ref":"#/definitions/count"}]},"totalDisclosed":{"title":"对外公开总数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年新制作数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年新公开数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"对外公开总数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3};
const schema8 = {"type":["integer","null","object"],"minimum":0,"required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","null"],"minimum":0,"title":"数"},"note":{"title":"注","type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},message:"must be integer,null,object",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "value") || (key0 === "note"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema8.properties.value.type},message:"must be integer,null",schema:schema8.properties.value.type,parentSchema:schema8.properties.value,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.value,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data1 = data.note;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.note.type,parentSchema:schema8.properties.note,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type},message:"must be object,array,null",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 3){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 3){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items",schema:3,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate23(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
if(!(validate23(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 2){
if(!(validate23(data[2], {instancePath:instancePath+"/2",parentData:data,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "produced") || (key0 === "disclosed")) || (key0 === "totalDisclosed"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.produced !== undefined && func0.call(data, "produced")){
if(!(validate23(data.produced, {instancePath:instancePath+"/produced",parentData:data,parentDataProperty:"produced",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.disclosed !== undefined && func0.call(data, "disclosed")){
if(!(validate23(data.disclosed, {instancePath:instancePath+"/disclosed",parentData:data,parentDataProperty:"disclosed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.totalDisclosed !== undefined && func0.call(data, "totalDisclosed")){
if(!(validate23(data.totalDisclosed, {instancePath:instancePath+"/totalDisclosed",parentData:data,parentDataProperty:"totalDisclosed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},"decisions":{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3};
const schema10 = {"type":["integer","string","null","object"],"pattern":"^[+-]?(0|[1-9][0-9]*)$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","string","null"],"pattern":"^[+-]?(0|[1-9][0-9]*)$","title":"数"},"note":{"title":"注","type":"string"}}};
const pattern9 = new RegExp("^[+-]?(0|[1-9][0-9]*)$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type},message:"must be integer,string,null,object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[+-]?(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^[+-]?(0|[1-9][0-9]*)$"+"\"",schema:"^[+-]?(0|[1-9][0-9]*)$",parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "value") || (key0 === "note"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema10.properties.value.type},message:"must be integer,string,null",schema:schema10.properties.value.type,parentSchema:schema10.properties.value,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^[+-]?(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^[+-]?(0|[1-9][0-9]*)$"+"\"",schema:"^[+-]?(0|[1-9][0-9]*)$",parentSchema:schema10.properties.value,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data1 = data.note;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.note.type,parentSchema:schema10.properties.note,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type},message:"must be object,array,null",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 3){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 3){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items",schema:3,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate23(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
if(!(validate34(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(len0 > 2){
if(!(validate23(data[2], {instancePath:instancePath+"/2",parentData:data,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "previousItems") || (key0 === "change")) || (key0 === "decisions"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.previousItems !== undefined && func0.call(data, "previousItems")){
if(!(validate23(data.previousItems, {instancePath:instancePath+"/previousItems",parentData:data,parentDataProperty:"previousItems",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.change !== undefined && func0.call(data, "change")){
if(!(validate34(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined && func0.call(data, "decisions")){
if(!(validate23(data.decisions, {instancePath:instancePath+"/decisions",parentData:data,parentDataProperty:"decisions",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},"decisions":{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type},message:"must be object,array,null",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 3){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 3){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items",schema:3,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate23(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
if(!(validate34(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(len0 > 2){
if(!(validate23(data[2], {instancePath:instancePath+"/2",parentData:data,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "previousItems") || (key0 === "change")) || (key0 === "decisions"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.previousItems !== undefined && func0.call(data, "previousItems")){
if(!(validate23(data.previousItems, {instancePath:instancePath+"/previousItems",parentData:data,parentDataProperty:"previousItems",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.change !== undefined && func0.call(data, "change")){
if(!(validate34(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined && func0.call(data, "decisions")){
if(!(validate23(data.decisions, {instancePath:instancePath+"/decisions",parentData:data,parentDataProperty:"decisions",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]}],"minItems":2,"maxItems":2};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type},message:"must be object,array,null",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 2){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 2){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate23(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
if(!(validate34(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "previousItems") || (key0 === "change"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.previousItems !== undefined && func0.call(data, "previousItems")){
if(!(validate23(data.previousItems, {instancePath:instancePath+"/previousItems",parentData:data,parentDataProperty:"previousItems",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.change !== undefined && func0.call(data, "change")){
if(!(validate34(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"projects":{"title":"采购项目数量","allOf":[{"$ref":"#/definitions/count"}]},"amount":{"title":"采购总金额","allOf":[{"$ref":"#/definitions/amountWithUnit"}]}},"items":[{"title":"采购项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"采购总金额","allOf":[{"$ref":"#/definitions/amountWithUnit"}]}],"minItems":2,"maxItems":2};
const schema14 = {"type":["number","string","null","object"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$","title":"数"},"note":{"title":"注","type":"string"}}};
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},message:"must be number,string,null,object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "value") || (key0 === "note"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
if(((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema14.properties.value.type},message:"must be number,string,null",schema:schema14.properties.value.type,parentSchema:schema14.properties.value,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14.properties.value,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$",parentSchema:schema14.properties.value,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data1 = data.note;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.note.type,parentSchema:schema14.properties.note,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be object,array,null",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 2){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 2){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate23(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
if(!(validate59(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "projects") || (key0 === "amount"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.projects !== undefined && func0.call(data, "projects")){
if(!(validate23(data.projects, {instancePath:instancePath+"/projects",parentData:data,parentDataProperty:"projects",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate59(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"naturalPerson":{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},"commercial":{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},"research":{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},"publicInterest":{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},"legalService":{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},"other":{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":7,"maxItems":7};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type},message:"must be object,array,null",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 7){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items",schema:7,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 7){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 7},message:"must NOT have fewer than 7 items",schema:7,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate23(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
if(!(validate23(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 2){
if(!(validate23(data[2], {instancePath:instancePath+"/2",parentData:data,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 3){
if(!(validate23(data[3], {instancePath:instancePath+"/3",parentData:data,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 4){
if(!(validate23(data[4], {instancePath:instancePath+"/4",parentData:data,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 5){
if(!(validate23(data[5], {instancePath:instancePath+"/5",parentData:data,parentDataProperty:5,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len0 > 6){
if(!(validate23(data[6], {instancePath:instancePath+"/6",parentData:data,parentDataProperty:6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "naturalPerson") || (key0 === "commercial")) || (key0 === "research")) || (key0 === "publicInterest")) || (key0 === "legalService")) || (key0 === "other")) || (key0 === "total"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.naturalPerson !== undefined && func0.call(data, "naturalPerson")){
if(!(validate23(data.naturalPerson, {instancePath:instancePath+"/naturalPerson",parentData:data,parentDataProperty:"naturalPerson",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.commercial !== undefined && func0.call(data, "commercial")){
if(!(validate23(data.commercial, {instancePath:instancePath+"/commercial",parentData:data,parentDataProperty:"commercial",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.research !== undefined && func0.call(data, "research")){
if(!(validate23(data.research, {instancePath:instancePath+"/research",parentData:data,parentDataProperty:"research",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.publicInterest !== undefined && func0.call(data, "publicInterest")){
if(!(validate23(data.publicInterest, {instancePath:instancePath+"/publicInterest",parentData:data,parentDataProperty:"publicInterest",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.legalService !== undefined && func0.call(data, "legalService")){
if(!(validate23(data.legalService, {instancePath:instancePath+"/legalService",parentData:data,parentDataProperty:"legalService",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.other !== undefined && func0.call(data, "other")){
if(!(validate23(data.other, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.total !== undefined && func0.call(data, "total")){
if(!(validate23(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://disclosure.invalid/schemas/report-2019.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.year === undefined) || (!(func0.call(data, "year")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agency === undefined) || (!(func0.call(data, "agency")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agency"},message:"must have required property '"+"agency"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema6.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.year.type,parentSchema:schema6.properties.year,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2999 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},message:"must be <= 2999",schema:2999,parentSchema:schema6.properties.year,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1949 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1949},message:"must be >= 1949",schema:1949,parentSchema:schema6.properties.year,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.edition !== undefined && func0.call(data, "edition")){
let data1 = data.edition;
if(2019 !== data1){
const err6 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/const",keyword:"const",params:{allowedValue: 2019},message:"must be equal to constant",schema:2019,parentSchema:schema6.properties.edition,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.agency !== undefined && func0.call(data, "agency")){
let data2 = data.agency;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err7 = {instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema6.properties.agency.required,parentSchema:schema6.properties.agency,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.level === undefined) || (!(func0.call(data2, "level")))){
const err8 = {instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema6.properties.agency.required,parentSchema:schema6.properties.agency,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((key1 === "name") || (key1 === "level"))){
const err9 = {instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.agency,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/agency/name",schemaPath:"#/properties/agency/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.agency.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/agency/name",schemaPath:"#/properties/agency/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.agency.properties.name.type,parentSchema:schema6.properties.agency.properties.name,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.level !== undefined && func0.call(data2, "level")){
let data4 = data2.level;
if(!(((((data4 === "province") || (data4 === "prefecture")) || (data4 === "county")) || (data4 === "department")) || (data4 === "township"))){
const err12 = {instancePath:instancePath+"/agency/level",schemaPath:"#/properties/agency/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.properties.agency.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.agency.properties.level.enum,parentSchema:schema6.properties.agency.properties.level,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.agency.type,parentSchema:schema6.properties.agency,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data5 = data.title;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.title,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.title.type,parentSchema:schema6.properties.title,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.published !== undefined && func0.call(data, "published")){
let data6 = data.published;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.published,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.published.type,parentSchema:schema6.properties.published,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data7 = data.contact;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 of Object.keys(data7)){
if(!((((key2 === "address") || (key2 === "phone")) || (key2 === "postcode")) || (key2 === "email"))){
const err18 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.contact,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.address !== undefined && func0.call(data7, "address")){
let data8 = data7.address;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err19 = {instancePath:instancePath+"/contact/address",schemaPath:"#/properties/contact/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.contact.properties.address,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contact/address",schemaPath:"#/properties/contact/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.contact.properties.address.type,parentSchema:schema6.properties.contact.properties.address,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.phone !== undefined && func0.call(data7, "phone")){
let data9 = data7.phone;
if((typeof data9 !== "string") && (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9))))){
const err21 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: schema6.properties.contact.properties.phone.type},message:"must be string,integer",schema:schema6.properties.contact.properties.phone.type,parentSchema:schema6.properties.contact.properties.phone,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.postcode !== undefined && func0.call(data7, "postcode")){
let data10 = data7.postcode;
if((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))){
const err22 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/type",keyword:"type",params:{type: schema6.properties.contact.properties.postcode.type},message:"must be string,integer",schema:schema6.properties.contact.properties.postcode.type,parentSchema:schema6.properties.contact.properties.postcode,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.email !== undefined && func0.call(data7, "email")){
let data11 = data7.email;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err23 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.contact.properties.email,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.contact.properties.email.type,parentSchema:schema6.properties.contact.properties.email,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.contact.type,parentSchema:schema6.properties.contact,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.preamble !== undefined && func0.call(data, "preamble")){
let data12 = data.preamble;
if(((typeof data12 !== "string") && (data12 !== null)) && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err26 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/type",keyword:"type",params:{type: schema6.properties.preamble.type},message:"must be string,null,object",schema:schema6.properties.preamble.type,parentSchema:schema6.properties.preamble,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.file === undefined) || (!(func0.call(data12, "file")))){
const err27 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema6.properties.preamble.required,parentSchema:schema6.properties.preamble,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 of Object.keys(data12)){
if(!(key3 === "file")){
const err28 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.preamble,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.file !== undefined && func0.call(data12, "file")){
let data13 = data12.file;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/preamble/file",schemaPath:"#/properties/preamble/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.preamble.properties.file.type,parentSchema:schema6.properties.preamble.properties.file,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
if(data.blanks !== undefined && func0.call(data, "blanks")){
let data14 = data.blanks;
if(!((data14 === "zero") || (data14 === "keep"))){
const err30 = {instancePath:instancePath+"/blanks",schemaPath:"#/properties/blanks/enum",keyword:"enum",params:{allowedValues: schema6.properties.blanks.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.blanks.enum,parentSchema:schema6.properties.blanks,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.fonts !== undefined && func0.call(data, "fonts")){
let data15 = data.fonts;
if(!((data15 === "bundled") || (data15 === "system"))){
const err31 = {instancePath:instancePath+"/fonts",schemaPath:"#/properties/fonts/enum",keyword:"enum",params:{allowedValues: schema6.properties.fonts.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.fonts.enum,parentSchema:schema6.properties.fonts,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data16 = data.waivers;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.rule === undefined) || (!(func0.call(data17, "rule")))){
const err32 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema6.properties.waivers.items.required,parentSchema:schema6.properties.waivers.items,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data17.reason === undefined) || (!(func0.call(data17, "reason")))){
const err33 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema6.properties.waivers.items.required,parentSchema:schema6.properties.waivers.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 of Object.keys(data17)){
if(!((((key4 === "rule") || (key4 === "at")) || (key4 === "reason")) || (key4 === "until"))){
const err34 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.waivers.items,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.rule !== undefined && func0.call(data17, "rule")){
let data18 = data17.rule;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err35 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.waivers.items.properties.rule,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.waivers.items.properties.rule.type,parentSchema:schema6.properties.waivers.items.properties.rule,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.at !== undefined && func0.call(data17, "at")){
let data19 = data17.at;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err37 = {instancePath:instancePath+"/waivers/" + i0+"/at",schemaPath:"#/properties/waivers/items/properties/at/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.waivers.items.properties.at,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/waivers/" + i0+"/at",schemaPath:"#/properties/waivers/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.waivers.items.properties.at.type,parentSchema:schema6.properties.waivers.items.properties.at,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.reason !== undefined && func0.call(data17, "reason")){
let data20 = data17.reason;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err39 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.waivers.items.properties.reason,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.waivers.items.properties.reason.type,parentSchema:schema6.properties.waivers.items.properties.reason,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.until !== undefined && func0.call(data17, "until")){
let data21 = data17.until;
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
const err41 = {instancePath:instancePath+"/waivers/" + i0+"/until",schemaPath:"#/properties/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.waivers.items.properties.until,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/waivers/" + i0+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.waivers.items.properties.until.type,parentSchema:schema6.properties.waivers.items.properties.until,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.waivers.items.type,parentSchema:schema6.properties.waivers.items,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.waivers.type,parentSchema:schema6.properties.waivers,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.overview !== undefined && func0.call(data, "overview")){
let data22 = data.overview;
if(((typeof data22 !== "string") && (data22 !== null)) && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
const err45 = {instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/type",keyword:"type",params:{type: schema6.properties.overview.type},message:"must be string,null,object",schema:schema6.properties.overview.type,parentSchema:schema6.properties.overview,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.file === undefined) || (!(func0.call(data22, "file")))){
const err46 = {instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema6.properties.overview.required,parentSchema:schema6.properties.overview,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key5 of Object.keys(data22)){
if(!(key5 === "file")){
const err47 = {instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.overview,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.file !== undefined && func0.call(data22, "file")){
let data23 = data22.file;
if(typeof data23 !== "string"){
const err48 = {instancePath:instancePath+"/overview/file",schemaPath:"#/properties/overview/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.overview.properties.file.type,parentSchema:schema6.properties.overview.properties.file,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
if(data.proactiveDisclosure !== undefined && func0.call(data, "proactiveDisclosure")){
let data24 = data.proactiveDisclosure;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err49 = {instancePath:instancePath+"/proactiveDisclosure",schemaPath:"#/properties/proactiveDisclosure/type",keyword:"type",params:{type: schema6.properties.proactiveDisclosure.type},message:"must be object,null",schema:schema6.properties.proactiveDisclosure.type,parentSchema:schema6.properties.proactiveDisclosure,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 of Object.keys(data24)){
if(!(func0.call(schema6.properties.proactiveDisclosure.properties, key6))){
const err50 = {instancePath:instancePath+"/proactiveDisclosure",schemaPath:"#/properties/proactiveDisclosure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.proactiveDisclosure,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.rules !== undefined && func0.call(data24, "rules")){
if(!(validate22(data24.rules, {instancePath:instancePath+"/proactiveDisclosure/rules",parentData:data24,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data24.normativeDocuments !== undefined && func0.call(data24, "normativeDocuments")){
if(!(validate22(data24.normativeDocuments, {instancePath:instancePath+"/proactiveDisclosure/normativeDocuments",parentData:data24,parentDataProperty:"normativeDocuments",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data24.licensing !== undefined && func0.call(data24, "licensing")){
if(!(validate32(data24.licensing, {instancePath:instancePath+"/proactiveDisclosure/licensing",parentData:data24,parentDataProperty:"licensing",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data24.otherServices !== undefined && func0.call(data24, "otherServices")){
if(!(validate32(data24.otherServices, {instancePath:instancePath+"/proactiveDisclosure/otherServices",parentData:data24,parentDataProperty:"otherServices",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data24.penalties !== undefined && func0.call(data24, "penalties")){
if(!(validate42(data24.penalties, {instancePath:instancePath+"/proactiveDisclosure/penalties",parentData:data24,parentDataProperty:"penalties",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data24.compulsion !== undefined && func0.call(data24, "compulsion")){
if(!(validate42(data24.compulsion, {instancePath:instancePath+"/proactiveDisclosure/compulsion",parentData:data24,parentDataProperty:"compulsion",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data24.adminFees !== undefined && func0.call(data24, "adminFees")){
if(!(validate51(data24.adminFees, {instancePath:instancePath+"/proactiveDisclosure/adminFees",parentData:data24,parentDataProperty:"adminFees",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data24.procurement !== undefined && func0.call(data24, "procurement")){
if(!(validate57(data24.procurement, {instancePath:instancePath+"/proactiveDisclosure/procurement",parentData:data24,parentDataProperty:"procurement",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data24.notes !== undefined && func0.call(data24, "notes")){
let data33 = data24.notes;
if(((typeof data33 !== "string") && (!(Array.isArray(data33)))) && (data33 !== null)){
const err51 = {instancePath:instancePath+"/proactiveDisclosure/notes",schemaPath:"#/properties/proactiveDisclosure/properties/notes/type",keyword:"type",params:{type: schema6.properties.proactiveDisclosure.properties.notes.type},message:"must be string,array,null",schema:schema6.properties.proactiveDisclosure.properties.notes.type,parentSchema:schema6.properties.proactiveDisclosure.properties.notes,data:data33};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(typeof data34 !== "string"){
const err52 = {instancePath:instancePath+"/proactiveDisclosure/notes/" + i1,schemaPath:"#/properties/proactiveDisclosure/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.proactiveDisclosure.properties.notes.items.type,parentSchema:schema6.properties.proactiveDisclosure.properties.notes.items,data:data34};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
}
}
if(data.requests !== undefined && func0.call(data, "requests")){
let data35 = data.requests;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err53 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: schema6.properties.requests.type},message:"must be object,null",schema:schema6.properties.requests.type,parentSchema:schema6.properties.requests,data:data35};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 of Object.keys(data35)){
if(!(((((key7 === "received") || (key7 === "carriedIn")) || (key7 === "outcomes")) || (key7 === "carriedOut")) || (key7 === "notes"))){
const err54 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.requests,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data35.received !== undefined && func0.call(data35, "received")){
if(!(validate64(data35.received, {instancePath:instancePath+"/requests/received",parentData:data35,parentDataProperty:"received",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data35.carriedIn !== undefined && func0.call(data35, "carriedIn")){
if(!(validate64(data35.carriedIn, {instancePath:instancePath+"/requests/carriedIn",parentData:data35,parentDataProperty:"carriedIn",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data35.outcomes !== undefined && func0.call(data35, "outcomes")){
let data38 = data35.outcomes;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err55 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.type},message:"must be object,null",schema:schema6.properties.requests.properties.outcomes.type,parentSchema:schema6.properties.requests.properties.outcomes,data:data38};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key8 of Object.keys(data38)){
if(!(((((((key8 === "granted") || (key8 === "partial")) || (key8 === "refused")) || (key8 === "unable")) || (key8 === "notProcessed")) || (key8 === "otherHandling")) || (key8 === "total"))){
const err56 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.requests.properties.outcomes,data:data38};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data38.granted !== undefined && func0.call(data38, "granted")){
if(!(validate64(data38.granted, {instancePath:instancePath+"/requests/outcomes/granted",parentData:data38,parentDataProperty:"granted",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data38.partial !== undefined && func0.call(data38, "partial")){
if(!(validate64(data38.partial, {instancePath:instancePath+"/requests/outcomes/partial",parentData:data38,parentDataProperty:"partial",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data38.refused !== undefined && func0.call(data38, "refused")){
let data41 = data38.refused;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err57 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.refused.type},message:"must be object,null",schema:schema6.properties.requests.properties.outcomes.properties.refused.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.refused,data:data41};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key9 of Object.keys(data41)){
if(!((((((((key9 === "stateSecret") || (key9 === "otherProhibition")) || (key9 === "securityStability")) || (key9 === "thirdParty")) || (key9 === "internalAffairs")) || (key9 === "process")) || (key9 === "caseFile")) || (key9 === "registerQuery"))){
const err58 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.refused,data:data41};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data41.stateSecret !== undefined && func0.call(data41, "stateSecret")){
if(!(validate64(data41.stateSecret, {instancePath:instancePath+"/requests/outcomes/refused/stateSecret",parentData:data41,parentDataProperty:"stateSecret",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data41.otherProhibition !== undefined && func0.call(data41, "otherProhibition")){
if(!(validate64(data41.otherProhibition, {instancePath:instancePath+"/requests/outcomes/refused/otherProhibition",parentData:data41,parentDataProperty:"otherProhibition",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data41.securityStability !== undefined && func0.call(data41, "securityStability")){
if(!(validate64(data41.securityStability, {instancePath:instancePath+"/requests/outcomes/refused/securityStability",parentData:data41,parentDataProperty:"securityStability",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data41.thirdParty !== undefined && func0.call(data41, "thirdParty")){
if(!(validate64(data41.thirdParty, {instancePath:instancePath+"/requests/outcomes/refused/thirdParty",parentData:data41,parentDataProperty:"thirdParty",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data41.internalAffairs !== undefined && func0.call(data41, "internalAffairs")){
if(!(validate64(data41.internalAffairs, {instancePath:instancePath+"/requests/outcomes/refused/internalAffairs",parentData:data41,parentDataProperty:"internalAffairs",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data41.process !== undefined && func0.call(data41, "process")){
if(!(validate64(data41.process, {instancePath:instancePath+"/requests/outcomes/refused/process",parentData:data41,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data41.caseFile !== undefined && func0.call(data41, "caseFile")){
if(!(validate64(data41.caseFile, {instancePath:instancePath+"/requests/outcomes/refused/caseFile",parentData:data41,parentDataProperty:"caseFile",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data41.registerQuery !== undefined && func0.call(data41, "registerQuery")){
if(!(validate64(data41.registerQuery, {instancePath:instancePath+"/requests/outcomes/refused/registerQuery",parentData:data41,parentDataProperty:"registerQuery",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
if(data38.unable !== undefined && func0.call(data38, "unable")){
let data50 = data38.unable;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
const err59 = {instancePath:instancePath+"/requests/outcomes/unable",schemaPath:"#/properties/requests/properties/outcomes/properties/unable/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.unable.type},message:"must be object,null",schema:schema6.properties.requests.properties.outcomes.properties.unable.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.unable,data:data50};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key10 of Object.keys(data50)){
if(!(((key10 === "notHeld") || (key10 === "mustCreate")) || (key10 === "unclear"))){
const err60 = {instancePath:instancePath+"/requests/outcomes/unable",schemaPath:"#/properties/requests/properties/outcomes/properties/unable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.unable,data:data50};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data50.notHeld !== undefined && func0.call(data50, "notHeld")){
if(!(validate64(data50.notHeld, {instancePath:instancePath+"/requests/outcomes/unable/notHeld",parentData:data50,parentDataProperty:"notHeld",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data50.mustCreate !== undefined && func0.call(data50, "mustCreate")){
if(!(validate64(data50.mustCreate, {instancePath:instancePath+"/requests/outcomes/unable/mustCreate",parentData:data50,parentDataProperty:"mustCreate",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data50.unclear !== undefined && func0.call(data50, "unclear")){
if(!(validate64(data50.unclear, {instancePath:instancePath+"/requests/outcomes/unable/unclear",parentData:data50,parentDataProperty:"unclear",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
if(data38.notProcessed !== undefined && func0.call(data38, "notProcessed")){
let data54 = data38.notProcessed;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err61 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.notProcessed.type},message:"must be object,null",schema:schema6.properties.requests.properties.outcomes.properties.notProcessed.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.notProcessed,data:data54};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key11 of Object.keys(data54)){
if(!(((((key11 === "petition") || (key11 === "repeat")) || (key11 === "publication")) || (key11 === "excessive")) || (key11 === "reissue"))){
const err62 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.notProcessed,data:data54};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data54.petition !== undefined && func0.call(data54, "petition")){
if(!(validate64(data54.petition, {instancePath:instancePath+"/requests/outcomes/notProcessed/petition",parentData:data54,parentDataProperty:"petition",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data54.repeat !== undefined && func0.call(data54, "repeat")){
if(!(validate64(data54.repeat, {instancePath:instancePath+"/requests/outcomes/notProcessed/repeat",parentData:data54,parentDataProperty:"repeat",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data54.publication !== undefined && func0.call(data54, "publication")){
if(!(validate64(data54.publication, {instancePath:instancePath+"/requests/outcomes/notProcessed/publication",parentData:data54,parentDataProperty:"publication",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data54.excessive !== undefined && func0.call(data54, "excessive")){
if(!(validate64(data54.excessive, {instancePath:instancePath+"/requests/outcomes/notProcessed/excessive",parentData:data54,parentDataProperty:"excessive",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data54.reissue !== undefined && func0.call(data54, "reissue")){
if(!(validate64(data54.reissue, {instancePath:instancePath+"/requests/outcomes/notProcessed/reissue",parentData:data54,parentDataProperty:"reissue",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
if(data38.otherHandling !== undefined && func0.call(data38, "otherHandling")){
if(!(validate64(data38.otherHandling, {instancePath:instancePath+"/requests/outcomes/otherHandling",parentData:data38,parentDataProperty:"otherHandling",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data38.total !== undefined && func0.call(data38, "total")){
if(!(validate64(data38.total, {instancePath:instancePath+"/requests/outcomes/total",parentData:data38,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
if(data35.carriedOut !== undefined && func0.call(data35, "carriedOut")){
if(!(validate64(data35.carriedOut, {instancePath:instancePath+"/requests/carriedOut",parentData:data35,parentDataProperty:"carriedOut",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data35.notes !== undefined && func0.call(data35, "notes")){
let data63 = data35.notes;
if(((typeof data63 !== "string") && (!(Array.isArray(data63)))) && (data63 !== null)){
const err63 = {instancePath:instancePath+"/requests/notes",schemaPath:"#/properties/requests/properties/notes/type",keyword:"type",params:{type: schema6.properties.requests.properties.notes.type},message:"must be string,array,null",schema:schema6.properties.requests.properties.notes.type,parentSchema:schema6.properties.requests.properties.notes,data:data63};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(Array.isArray(data63)){
const len2 = data63.length;
for(let i2=0; i2<len2; i2++){
let data64 = data63[i2];
if(typeof data64 !== "string"){
const err64 = {instancePath:instancePath+"/requests/notes/" + i2,schemaPath:"#/properties/requests/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.requests.properties.notes.items.type,parentSchema:schema6.properties.requests.properties.notes.items,data:data64};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
}
}
if(data.disputes !== undefined && func0.call(data, "disputes")){
let data65 = data.disputes;
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
const err65 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/type",keyword:"type",params:{type: schema6.properties.disputes.type},message:"must be object,null",schema:schema6.properties.disputes.type,parentSchema:schema6.properties.disputes,data:data65};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key12 of Object.keys(data65)){
if(!(((key12 === "reconsideration") || (key12 === "litigation")) || (key12 === "notes"))){
const err66 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.disputes,data:data65};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data65.reconsideration !== undefined && func0.call(data65, "reconsideration")){
let data66 = data65.reconsideration;
if(typeof data66 != "object"){
const err67 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/type",keyword:"type",params:{type: schema6.properties.disputes.properties.reconsideration.type},message:"must be object,array,null",schema:schema6.properties.disputes.properties.reconsideration.type,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data66};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(Array.isArray(data66)){
if(data66.length > 5){
const err68 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data66};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data66.length < 5){
const err69 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/minItems",keyword:"minItems",params:{limit: 5},message:"must NOT have fewer than 5 items",schema:5,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data66};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len3 = data66.length;
if(len3 > 0){
if(!(validate23(data66[0], {instancePath:instancePath+"/disputes/reconsideration/0",parentData:data66,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 1){
if(!(validate23(data66[1], {instancePath:instancePath+"/disputes/reconsideration/1",parentData:data66,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 2){
if(!(validate23(data66[2], {instancePath:instancePath+"/disputes/reconsideration/2",parentData:data66,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 3){
if(!(validate23(data66[3], {instancePath:instancePath+"/disputes/reconsideration/3",parentData:data66,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 4){
if(!(validate23(data66[4], {instancePath:instancePath+"/disputes/reconsideration/4",parentData:data66,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key13 of Object.keys(data66)){
if(!(((((key13 === "upheld") || (key13 === "corrected")) || (key13 === "otherResult")) || (key13 === "pending")) || (key13 === "total"))){
const err70 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data66};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data66.upheld !== undefined && func0.call(data66, "upheld")){
if(!(validate23(data66.upheld, {instancePath:instancePath+"/disputes/reconsideration/upheld",parentData:data66,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data66.corrected !== undefined && func0.call(data66, "corrected")){
if(!(validate23(data66.corrected, {instancePath:instancePath+"/disputes/reconsideration/corrected",parentData:data66,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data66.otherResult !== undefined && func0.call(data66, "otherResult")){
if(!(validate23(data66.otherResult, {instancePath:instancePath+"/disputes/reconsideration/otherResult",parentData:data66,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data66.pending !== undefined && func0.call(data66, "pending")){
if(!(validate23(data66.pending, {instancePath:instancePath+"/disputes/reconsideration/pending",parentData:data66,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data66.total !== undefined && func0.call(data66, "total")){
if(!(validate23(data66.total, {instancePath:instancePath+"/disputes/reconsideration/total",parentData:data66,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data65.litigation !== undefined && func0.call(data65, "litigation")){
let data77 = data65.litigation;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err71 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.type},message:"must be object,null",schema:schema6.properties.disputes.properties.litigation.type,parentSchema:schema6.properties.disputes.properties.litigation,data:data77};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key14 of Object.keys(data77)){
if(!((key14 === "direct") || (key14 === "afterReconsideration"))){
const err72 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.disputes.properties.litigation,data:data77};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data77.direct !== undefined && func0.call(data77, "direct")){
let data78 = data77.direct;
if(typeof data78 != "object"){
const err73 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.properties.direct.type},message:"must be object,array,null",schema:schema6.properties.disputes.properties.litigation.properties.direct.type,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data78};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(Array.isArray(data78)){
if(data78.length > 5){
const err74 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data78};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data78.length < 5){
const err75 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/minItems",keyword:"minItems",params:{limit: 5},message:"must NOT have fewer than 5 items",schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data78};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len4 = data78.length;
if(len4 > 0){
if(!(validate23(data78[0], {instancePath:instancePath+"/disputes/litigation/direct/0",parentData:data78,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 1){
if(!(validate23(data78[1], {instancePath:instancePath+"/disputes/litigation/direct/1",parentData:data78,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 2){
if(!(validate23(data78[2], {instancePath:instancePath+"/disputes/litigation/direct/2",parentData:data78,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 3){
if(!(validate23(data78[3], {instancePath:instancePath+"/disputes/litigation/direct/3",parentData:data78,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 4){
if(!(validate23(data78[4], {instancePath:instancePath+"/disputes/litigation/direct/4",parentData:data78,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key15 of Object.keys(data78)){
if(!(((((key15 === "upheld") || (key15 === "corrected")) || (key15 === "otherResult")) || (key15 === "pending")) || (key15 === "total"))){
const err76 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data78};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data78.upheld !== undefined && func0.call(data78, "upheld")){
if(!(validate23(data78.upheld, {instancePath:instancePath+"/disputes/litigation/direct/upheld",parentData:data78,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data78.corrected !== undefined && func0.call(data78, "corrected")){
if(!(validate23(data78.corrected, {instancePath:instancePath+"/disputes/litigation/direct/corrected",parentData:data78,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data78.otherResult !== undefined && func0.call(data78, "otherResult")){
if(!(validate23(data78.otherResult, {instancePath:instancePath+"/disputes/litigation/direct/otherResult",parentData:data78,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data78.pending !== undefined && func0.call(data78, "pending")){
if(!(validate23(data78.pending, {instancePath:instancePath+"/disputes/litigation/direct/pending",parentData:data78,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data78.total !== undefined && func0.call(data78, "total")){
if(!(validate23(data78.total, {instancePath:instancePath+"/disputes/litigation/direct/total",parentData:data78,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data77.afterReconsideration !== undefined && func0.call(data77, "afterReconsideration")){
let data89 = data77.afterReconsideration;
if(typeof data89 != "object"){
const err77 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.properties.afterReconsideration.type},message:"must be object,array,null",schema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration.type,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data89};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(Array.isArray(data89)){
if(data89.length > 5){
const err78 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data89};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data89.length < 5){
const err79 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/minItems",keyword:"minItems",params:{limit: 5},message:"must NOT have fewer than 5 items",schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data89};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len5 = data89.length;
if(len5 > 0){
if(!(validate23(data89[0], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/0",parentData:data89,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 1){
if(!(validate23(data89[1], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/1",parentData:data89,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 2){
if(!(validate23(data89[2], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/2",parentData:data89,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 3){
if(!(validate23(data89[3], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/3",parentData:data89,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 4){
if(!(validate23(data89[4], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/4",parentData:data89,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key16 of Object.keys(data89)){
if(!(((((key16 === "upheld") || (key16 === "corrected")) || (key16 === "otherResult")) || (key16 === "pending")) || (key16 === "total"))){
const err80 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data89};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data89.upheld !== undefined && func0.call(data89, "upheld")){
if(!(validate23(data89.upheld, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/upheld",parentData:data89,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data89.corrected !== undefined && func0.call(data89, "corrected")){
if(!(validate23(data89.corrected, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/corrected",parentData:data89,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data89.otherResult !== undefined && func0.call(data89, "otherResult")){
if(!(validate23(data89.otherResult, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/otherResult",parentData:data89,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data89.pending !== undefined && func0.call(data89, "pending")){
if(!(validate23(data89.pending, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/pending",parentData:data89,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data89.total !== undefined && func0.call(data89, "total")){
if(!(validate23(data89.total, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/total",parentData:data89,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data65.notes !== undefined && func0.call(data65, "notes")){
let data100 = data65.notes;
if(((typeof data100 !== "string") && (!(Array.isArray(data100)))) && (data100 !== null)){
const err81 = {instancePath:instancePath+"/disputes/notes",schemaPath:"#/properties/disputes/properties/notes/type",keyword:"type",params:{type: schema6.properties.disputes.properties.notes.type},message:"must be string,array,null",schema:schema6.properties.disputes.properties.notes.type,parentSchema:schema6.properties.disputes.properties.notes,data:data100};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(Array.isArray(data100)){
const len6 = data100.length;
for(let i3=0; i3<len6; i3++){
let data101 = data100[i3];
if(typeof data101 !== "string"){
const err82 = {instancePath:instancePath+"/disputes/notes/" + i3,schemaPath:"#/properties/disputes/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.disputes.properties.notes.items.type,parentSchema:schema6.properties.disputes.properties.notes.items,data:data101};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
}
}
if(data.problems !== undefined && func0.call(data, "problems")){
let data102 = data.problems;
if(((typeof data102 !== "string") && (data102 !== null)) && (!(data102 && typeof data102 == "object" && !Array.isArray(data102)))){
const err83 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: schema6.properties.problems.type},message:"must be string,null,object",schema:schema6.properties.problems.type,parentSchema:schema6.properties.problems,data:data102};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if((data102.file === undefined) || (!(func0.call(data102, "file")))){
const err84 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema6.properties.problems.required,parentSchema:schema6.properties.problems,data:data102};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key17 of Object.keys(data102)){
if(!(key17 === "file")){
const err85 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.problems,data:data102};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data102.file !== undefined && func0.call(data102, "file")){
let data103 = data102.file;
if(typeof data103 !== "string"){
const err86 = {instancePath:instancePath+"/problems/file",schemaPath:"#/properties/problems/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.problems.properties.file.type,parentSchema:schema6.properties.problems.properties.file,data:data103};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
if(data.otherMatters !== undefined && func0.call(data, "otherMatters")){
let data104 = data.otherMatters;
if(((typeof data104 !== "string") && (data104 !== null)) && (!(data104 && typeof data104 == "object" && !Array.isArray(data104)))){
const err87 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/type",keyword:"type",params:{type: schema6.properties.otherMatters.type},message:"must be string,null,object",schema:schema6.properties.otherMatters.type,parentSchema:schema6.properties.otherMatters,data:data104};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if((data104.file === undefined) || (!(func0.call(data104, "file")))){
const err88 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema6.properties.otherMatters.required,parentSchema:schema6.properties.otherMatters,data:data104};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key18 of Object.keys(data104)){
if(!(key18 === "file")){
const err89 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.otherMatters,data:data104};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data104.file !== undefined && func0.call(data104, "file")){
let data105 = data104.file;
if(typeof data105 !== "string"){
const err90 = {instancePath:instancePath+"/otherMatters/file",schemaPath:"#/properties/otherMatters/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.otherMatters.properties.file.type,parentSchema:schema6.properties.otherMatters.properties.file,data:data105};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

