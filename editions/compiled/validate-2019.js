"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://disclosure.invalid/schemas/report-2019.schema.json","title":"政府信息公开工作年度报告（2019 年版）","type":"object","required":["year","agency"],"additionalProperties":false,"properties":{"year":{"title":"年度","type":"integer","minimum":1949,"maximum":2999},"edition":{"title":"版本","const":2019},"agency":{"title":"机关","type":"object","required":["name","level"],"additionalProperties":false,"properties":{"name":{"title":"名称","type":"string","pattern":"\\S"},"level":{"title":"级别","enum":["province","prefecture","county","department","township"]}}},"title":{"title":"标题","type":"string","pattern":"\\S"},"previous":{"title":"上年报告","type":"string","pattern":"\\S"},"published":{"title":"发布日期","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"contact":{"title":"联系方式","type":"object","additionalProperties":false,"properties":{"address":{"title":"地址","type":"string","pattern":"\\S"},"phone":{"title":"电话","type":["string","integer"]},"postcode":{"title":"邮编","type":["string","integer"]},"email":{"title":"邮箱","type":"string","pattern":"\\S"}}},"preamble":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"前言"},"blanks":{"title":"没写的格子","enum":["zero","keep"]},"fonts":{"title":"字体","enum":["bundled","system"]},"waivers":{"title":"豁免","type":"array","items":{"type":"object","required":["rule","reason"],"additionalProperties":false,"properties":{"rule":{"title":"规则","type":"string","pattern":"\\S"},"at":{"title":"位置","type":"string","pattern":"\\S"},"reason":{"title":"理由","type":"string","pattern":"\\S"},"until":{"title":"至","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"overview":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"一、总体情况"},"proactiveDisclosure":{"title":"二、主动公开政府信息情况","type":["object","null"],"additionalProperties":false,"properties":{"rules":{"title":"规章","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow1"}]},"normativeDocuments":{"title":"规范性文件","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow1"}]},"licensing":{"title":"行政许可","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow2"}]},"otherServices":{"title":"其他对外管理服务事项","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow2"}]},"penalties":{"title":"行政处罚","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow3"}]},"compulsion":{"title":"行政强制","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow3"}]},"adminFees":{"title":"行政事业性收费","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow4"}]},"procurement":{"title":"政府集中采购","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow5"}]},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"requests":{"title":"三、收到和处理政府信息公开申请情况","type":["object","null"],"additionalProperties":false,"properties":{"received":{"title":"一、本年新收政府信息公开申请数量","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"carriedIn":{"title":"二、上年结转政府信息公开申请数量","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"outcomes":{"title":"三、本年度办理结果","type":["object","null"],"additionalProperties":false,"properties":{"granted":{"title":"（一）予以公开","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"partial":{"title":"（二）部分公开（区分处理的，只计这一情形，不计其他情形）","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"refused":{"title":"（三）不予公开","type":["object","null"],"additionalProperties":false,"properties":{"stateSecret":{"title":"1.属于国家秘密","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"otherProhibition":{"title":"2.其他法律行政法规禁止公开","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"securityStability":{"title":"3.危及“三安全一稳定”","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"thirdParty":{"title":"4.保护第三方合法权益","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"internalAffairs":{"title":"5.属于三类内部事务信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"process":{"title":"6.属于四类过程性信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"caseFile":{"title":"7.属于行政执法案卷","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"registerQuery":{"title":"8.属于行政查询事项","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"unable":{"title":"（四）无法提供","type":["object","null"],"additionalProperties":false,"properties":{"notHeld":{"title":"1.本机关不掌握相关政府信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"mustCreate":{"title":"2.没有现成信息需要另行制作","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"unclear":{"title":"3.补正后申请内容仍不明确","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"notProcessed":{"title":"（五）不予处理","type":["object","null"],"additionalProperties":false,"properties":{"petition":{"title":"1.信访举报投诉类申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"repeat":{"title":"2.重复申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"publication":{"title":"3.要求提供公开出版物","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"excessive":{"title":"4.无正当理由大量反复申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"reissue":{"title":"5.要求行政机关确认或重新出具已获取信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"otherHandling":{"title":"（六）其他处理","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"total":{"title":"（七）总计","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"carriedOut":{"title":"四、结转下年度继续办理","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"disputes":{"title":"四、政府信息公开行政复议、行政诉讼情况","type":["object","null"],"additionalProperties":false,"properties":{"reconsideration":{"title":"行政复议","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5},"litigation":{"title":"行政诉讼","type":["object","null"],"additionalProperties":false,"properties":{"direct":{"title":"未经复议直接起诉","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5},"afterReconsideration":{"title":"复议后起诉","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5}}},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"problems":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"五、存在的主要问题及改进情况"},"otherMatters":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"六、其他需要报告的事项"}},"definitions":{"count":{"type":["integer","null","object"],"minimum":0,"required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","null"],"minimum":0,"title":"数"},"note":{"title":"注","type":"string"}}},"change":{"type":["integer","string","null","object"],"pattern":"^[+-]?(0|[1-9][0-9]*)$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","string","null"],"pattern":"^[+-]?(0|[1-9][0-9]*)$","title":"数"},"note":{"title":"注","type":"string"}}},"amount":{"type":["number","string","null","object"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?$","title":"数"},"note":{"title":"注","type":"string"}}},"amountWithUnit":{"type":["number","string","null","object"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$","title":"数"},"note":{"title":"注","type":"string"}}},"proactiveDisclosureRow1":{"type":["object","array","null"],"additionalProperties":false,"properties":{"produced":{"title":"本年新制作数量","allOf":[{"$ref":"#/definitions/count"}]},"disclosed":{"title":"本年新公开数量","allOf":[{"$ref":"#/definitions/count"}]},"totalDisclosed":{"title":"对外公开总数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年新制作数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年新公开数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"对外公开总数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3},"proactiveDisclosureRow2":{"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},"decisions":{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3},"proactiveDisclosureRow3":{"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},"decisions":{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]},{"title":"处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3},"proactiveDisclosureRow4":{"type":["object","array","null"],"additionalProperties":false,"properties":{"previousItems":{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},"change":{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]}},"items":[{"title":"上一年项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年增/减","allOf":[{"$ref":"#/definitions/change"}]}],"minItems":2,"maxItems":2},"proactiveDisclosureRow5":{"type":["object","array","null"],"additionalProperties":false,"properties":{"projects":{"title":"采购项目数量","allOf":[{"$ref":"#/definitions/count"}]},"amount":{"title":"采购总金额","allOf":[{"$ref":"#/definitions/amountWithUnit"}]}},"items":[{"title":"采购项目数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"采购总金额","allOf":[{"$ref":"#/definitions/amountWithUnit"}]}],"minItems":2,"maxItems":2},"requestsRow1":{"type":["object","array","null"],"additionalProperties":false,"properties":{"naturalPerson":{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},"commercial":{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},"research":{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},"publicInterest":{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},"legalService":{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},"other":{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":7,"maxItems":7}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema7 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"produced":{"title":"本年新制作数量","allOf":[{"$ref":"#/definitions/count"}]},"disclosed":{"title":"本年新公开数量","allOf":[{"$ref":"#/definitions/count"}]},"totalDisclosed":{"title":"对外公开总数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年新制作数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年新公开数量","allOf":[{"$ref":"#/definitions/count"}]},{"title":"对外公开总数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3};
const schema8 = {"type":["integer","null","object"],"minimum":0,"required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","null"],"minimum":0,"title":"数"},"note":{"title":"注","type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},schema:schema8.type,parentSchema:schema8,data};
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
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8,data};
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
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema8.required,parentSchema:schema8,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
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
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema8.properties.value.type},schema:schema8.properties.value.type,parentSchema:schema8.properties.value,data:data0};
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
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8.properties.value,data:data0};
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
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema8.properties.note.type,parentSchema:schema8.properties.note,data:data1};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type},schema:schema7.type,parentSchema:schema7,data};
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
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 3){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3},schema:3,parentSchema:schema7,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
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
const pattern10 = new RegExp("^[+-]?(0|[1-9][0-9]*)$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[+-]?(0|[1-9][0-9]*)$"},schema:"^[+-]?(0|[1-9][0-9]*)$",parentSchema:schema10,data};
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
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema10.required,parentSchema:schema10,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
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
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema10.properties.value.type},schema:schema10.properties.value.type,parentSchema:schema10.properties.value,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^[+-]?(0|[1-9][0-9]*)$"},schema:"^[+-]?(0|[1-9][0-9]*)$",parentSchema:schema10.properties.value,data:data0};
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
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema10.properties.note.type,parentSchema:schema10.properties.note,data:data1};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type},schema:schema9.type,parentSchema:schema9,data};
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
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 3){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3},schema:3,parentSchema:schema9,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type},schema:schema11.type,parentSchema:schema11,data};
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
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 3){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3},schema:3,parentSchema:schema11,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type},schema:schema12.type,parentSchema:schema12,data};
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
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 2){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
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
const pattern12 = new RegExp("^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},schema:schema14.type,parentSchema:schema14,data};
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
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14,data};
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
if(!pattern12.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$"},schema:"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$",parentSchema:schema14,data};
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema14.required,parentSchema:schema14,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
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
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema14.properties.value.type},schema:schema14.properties.value.type,parentSchema:schema14.properties.value,data:data0};
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
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.value,data:data0};
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
if(!pattern12.test(data0)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$"},schema:"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$",parentSchema:schema14.properties.value,data:data0};
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
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema14.properties.note.type,parentSchema:schema14.properties.note,data:data1};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},schema:schema13.type,parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 2){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema13,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type},schema:schema15.type,parentSchema:schema15,data};
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
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 7){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 7},schema:7,parentSchema:schema15,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agency === undefined) || (!(func0.call(data, "agency")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agency"},schema:schema6.required,parentSchema:schema6,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.year.type,parentSchema:schema6.properties.year,data:data0};
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
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},schema:2999,parentSchema:schema6.properties.year,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1949 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1949},schema:1949,parentSchema:schema6.properties.year,data:data0};
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
const err6 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/const",keyword:"const",params:{allowedValue: 2019},schema:2019,parentSchema:schema6.properties.edition,data:data1};
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
const err7 = {instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.agency.required,parentSchema:schema6.properties.agency,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.level === undefined) || (!(func0.call(data2, "level")))){
const err8 = {instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/required",keyword:"required",params:{missingProperty: "level"},schema:schema6.properties.agency.required,parentSchema:schema6.properties.agency,data:data2};
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
const err9 = {instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.agency,data:data2};
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
const err10 = {instancePath:instancePath+"/agency/name",schemaPath:"#/properties/agency/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.agency.properties.name,data:data3};
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
const err11 = {instancePath:instancePath+"/agency/name",schemaPath:"#/properties/agency/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.agency.properties.name.type,parentSchema:schema6.properties.agency.properties.name,data:data3};
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
const err12 = {instancePath:instancePath+"/agency/level",schemaPath:"#/properties/agency/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.properties.agency.properties.level.enum},schema:schema6.properties.agency.properties.level.enum,parentSchema:schema6.properties.agency.properties.level,data:data4};
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
const err13 = {instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/type",keyword:"type",params:{type: "object"},schema:schema6.properties.agency.type,parentSchema:schema6.properties.agency,data:data2};
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
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.title,data:data5};
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
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema6.properties.title.type,parentSchema:schema6.properties.title,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.previous !== undefined && func0.call(data, "previous")){
let data6 = data.previous;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err16 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.previous,data:data6};
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
const err17 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type: "string"},schema:schema6.properties.previous.type,parentSchema:schema6.properties.previous,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.published !== undefined && func0.call(data, "published")){
let data7 = data.published;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err18 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.published,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: "string"},schema:schema6.properties.published.type,parentSchema:schema6.properties.published,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data8 = data.contact;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 of Object.keys(data8)){
if(!((((key2 === "address") || (key2 === "phone")) || (key2 === "postcode")) || (key2 === "email"))){
const err20 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.contact,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.address !== undefined && func0.call(data8, "address")){
let data9 = data8.address;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err21 = {instancePath:instancePath+"/contact/address",schemaPath:"#/properties/contact/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.contact.properties.address,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/contact/address",schemaPath:"#/properties/contact/properties/address/type",keyword:"type",params:{type: "string"},schema:schema6.properties.contact.properties.address.type,parentSchema:schema6.properties.contact.properties.address,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.phone !== undefined && func0.call(data8, "phone")){
let data10 = data8.phone;
if((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))){
const err23 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: schema6.properties.contact.properties.phone.type},schema:schema6.properties.contact.properties.phone.type,parentSchema:schema6.properties.contact.properties.phone,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.postcode !== undefined && func0.call(data8, "postcode")){
let data11 = data8.postcode;
if((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))){
const err24 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/type",keyword:"type",params:{type: schema6.properties.contact.properties.postcode.type},schema:schema6.properties.contact.properties.postcode.type,parentSchema:schema6.properties.contact.properties.postcode,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.email !== undefined && func0.call(data8, "email")){
let data12 = data8.email;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err25 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.contact.properties.email,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"},schema:schema6.properties.contact.properties.email.type,parentSchema:schema6.properties.contact.properties.email,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},schema:schema6.properties.contact.type,parentSchema:schema6.properties.contact,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.preamble !== undefined && func0.call(data, "preamble")){
let data13 = data.preamble;
if(((typeof data13 !== "string") && (data13 !== null)) && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err28 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/type",keyword:"type",params:{type: schema6.properties.preamble.type},schema:schema6.properties.preamble.type,parentSchema:schema6.properties.preamble,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.file === undefined) || (!(func0.call(data13, "file")))){
const err29 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/required",keyword:"required",params:{missingProperty: "file"},schema:schema6.properties.preamble.required,parentSchema:schema6.properties.preamble,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 of Object.keys(data13)){
if(!(key3 === "file")){
const err30 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.preamble,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.file !== undefined && func0.call(data13, "file")){
let data14 = data13.file;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/preamble/file",schemaPath:"#/properties/preamble/properties/file/type",keyword:"type",params:{type: "string"},schema:schema6.properties.preamble.properties.file.type,parentSchema:schema6.properties.preamble.properties.file,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data.blanks !== undefined && func0.call(data, "blanks")){
let data15 = data.blanks;
if(!((data15 === "zero") || (data15 === "keep"))){
const err32 = {instancePath:instancePath+"/blanks",schemaPath:"#/properties/blanks/enum",keyword:"enum",params:{allowedValues: schema6.properties.blanks.enum},schema:schema6.properties.blanks.enum,parentSchema:schema6.properties.blanks,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.fonts !== undefined && func0.call(data, "fonts")){
let data16 = data.fonts;
if(!((data16 === "bundled") || (data16 === "system"))){
const err33 = {instancePath:instancePath+"/fonts",schemaPath:"#/properties/fonts/enum",keyword:"enum",params:{allowedValues: schema6.properties.fonts.enum},schema:schema6.properties.fonts.enum,parentSchema:schema6.properties.fonts,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data17 = data.waivers;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.rule === undefined) || (!(func0.call(data18, "rule")))){
const err34 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema6.properties.waivers.items.required,parentSchema:schema6.properties.waivers.items,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data18.reason === undefined) || (!(func0.call(data18, "reason")))){
const err35 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema6.properties.waivers.items.required,parentSchema:schema6.properties.waivers.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 of Object.keys(data18)){
if(!((((key4 === "rule") || (key4 === "at")) || (key4 === "reason")) || (key4 === "until"))){
const err36 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.waivers.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data18.rule !== undefined && func0.call(data18, "rule")){
let data19 = data18.rule;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err37 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.waivers.items.properties.rule,data:data19};
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
const err38 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema6.properties.waivers.items.properties.rule.type,parentSchema:schema6.properties.waivers.items.properties.rule,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.at !== undefined && func0.call(data18, "at")){
let data20 = data18.at;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err39 = {instancePath:instancePath+"/waivers/" + i0+"/at",schemaPath:"#/properties/waivers/items/properties/at/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.waivers.items.properties.at,data:data20};
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
const err40 = {instancePath:instancePath+"/waivers/" + i0+"/at",schemaPath:"#/properties/waivers/items/properties/at/type",keyword:"type",params:{type: "string"},schema:schema6.properties.waivers.items.properties.at.type,parentSchema:schema6.properties.waivers.items.properties.at,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.reason !== undefined && func0.call(data18, "reason")){
let data21 = data18.reason;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err41 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.waivers.items.properties.reason,data:data21};
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
const err42 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema6.properties.waivers.items.properties.reason.type,parentSchema:schema6.properties.waivers.items.properties.reason,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.until !== undefined && func0.call(data18, "until")){
let data22 = data18.until;
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
const err43 = {instancePath:instancePath+"/waivers/" + i0+"/until",schemaPath:"#/properties/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.waivers.items.properties.until,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/waivers/" + i0+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema6.properties.waivers.items.properties.until.type,parentSchema:schema6.properties.waivers.items.properties.until,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.waivers.items.type,parentSchema:schema6.properties.waivers.items,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.waivers.type,parentSchema:schema6.properties.waivers,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.overview !== undefined && func0.call(data, "overview")){
let data23 = data.overview;
if(((typeof data23 !== "string") && (data23 !== null)) && (!(data23 && typeof data23 == "object" && !Array.isArray(data23)))){
const err47 = {instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/type",keyword:"type",params:{type: schema6.properties.overview.type},schema:schema6.properties.overview.type,parentSchema:schema6.properties.overview,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.file === undefined) || (!(func0.call(data23, "file")))){
const err48 = {instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/required",keyword:"required",params:{missingProperty: "file"},schema:schema6.properties.overview.required,parentSchema:schema6.properties.overview,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key5 of Object.keys(data23)){
if(!(key5 === "file")){
const err49 = {instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.overview,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.file !== undefined && func0.call(data23, "file")){
let data24 = data23.file;
if(typeof data24 !== "string"){
const err50 = {instancePath:instancePath+"/overview/file",schemaPath:"#/properties/overview/properties/file/type",keyword:"type",params:{type: "string"},schema:schema6.properties.overview.properties.file.type,parentSchema:schema6.properties.overview.properties.file,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
if(data.proactiveDisclosure !== undefined && func0.call(data, "proactiveDisclosure")){
let data25 = data.proactiveDisclosure;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err51 = {instancePath:instancePath+"/proactiveDisclosure",schemaPath:"#/properties/proactiveDisclosure/type",keyword:"type",params:{type: schema6.properties.proactiveDisclosure.type},schema:schema6.properties.proactiveDisclosure.type,parentSchema:schema6.properties.proactiveDisclosure,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 of Object.keys(data25)){
if(!(func0.call(schema6.properties.proactiveDisclosure.properties, key6))){
const err52 = {instancePath:instancePath+"/proactiveDisclosure",schemaPath:"#/properties/proactiveDisclosure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.proactiveDisclosure,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data25.rules !== undefined && func0.call(data25, "rules")){
if(!(validate22(data25.rules, {instancePath:instancePath+"/proactiveDisclosure/rules",parentData:data25,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data25.normativeDocuments !== undefined && func0.call(data25, "normativeDocuments")){
if(!(validate22(data25.normativeDocuments, {instancePath:instancePath+"/proactiveDisclosure/normativeDocuments",parentData:data25,parentDataProperty:"normativeDocuments",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data25.licensing !== undefined && func0.call(data25, "licensing")){
if(!(validate32(data25.licensing, {instancePath:instancePath+"/proactiveDisclosure/licensing",parentData:data25,parentDataProperty:"licensing",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data25.otherServices !== undefined && func0.call(data25, "otherServices")){
if(!(validate32(data25.otherServices, {instancePath:instancePath+"/proactiveDisclosure/otherServices",parentData:data25,parentDataProperty:"otherServices",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data25.penalties !== undefined && func0.call(data25, "penalties")){
if(!(validate42(data25.penalties, {instancePath:instancePath+"/proactiveDisclosure/penalties",parentData:data25,parentDataProperty:"penalties",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data25.compulsion !== undefined && func0.call(data25, "compulsion")){
if(!(validate42(data25.compulsion, {instancePath:instancePath+"/proactiveDisclosure/compulsion",parentData:data25,parentDataProperty:"compulsion",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data25.adminFees !== undefined && func0.call(data25, "adminFees")){
if(!(validate51(data25.adminFees, {instancePath:instancePath+"/proactiveDisclosure/adminFees",parentData:data25,parentDataProperty:"adminFees",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data25.procurement !== undefined && func0.call(data25, "procurement")){
if(!(validate57(data25.procurement, {instancePath:instancePath+"/proactiveDisclosure/procurement",parentData:data25,parentDataProperty:"procurement",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data25.notes !== undefined && func0.call(data25, "notes")){
let data34 = data25.notes;
if(((typeof data34 !== "string") && (!(Array.isArray(data34)))) && (data34 !== null)){
const err53 = {instancePath:instancePath+"/proactiveDisclosure/notes",schemaPath:"#/properties/proactiveDisclosure/properties/notes/type",keyword:"type",params:{type: schema6.properties.proactiveDisclosure.properties.notes.type},schema:schema6.properties.proactiveDisclosure.properties.notes.type,parentSchema:schema6.properties.proactiveDisclosure.properties.notes,data:data34};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(typeof data35 !== "string"){
const err54 = {instancePath:instancePath+"/proactiveDisclosure/notes/" + i1,schemaPath:"#/properties/proactiveDisclosure/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.proactiveDisclosure.properties.notes.items.type,parentSchema:schema6.properties.proactiveDisclosure.properties.notes.items,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
}
}
if(data.requests !== undefined && func0.call(data, "requests")){
let data36 = data.requests;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err55 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: schema6.properties.requests.type},schema:schema6.properties.requests.type,parentSchema:schema6.properties.requests,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key7 of Object.keys(data36)){
if(!(((((key7 === "received") || (key7 === "carriedIn")) || (key7 === "outcomes")) || (key7 === "carriedOut")) || (key7 === "notes"))){
const err56 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.requests,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data36.received !== undefined && func0.call(data36, "received")){
if(!(validate64(data36.received, {instancePath:instancePath+"/requests/received",parentData:data36,parentDataProperty:"received",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data36.carriedIn !== undefined && func0.call(data36, "carriedIn")){
if(!(validate64(data36.carriedIn, {instancePath:instancePath+"/requests/carriedIn",parentData:data36,parentDataProperty:"carriedIn",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data36.outcomes !== undefined && func0.call(data36, "outcomes")){
let data39 = data36.outcomes;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err57 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.type},schema:schema6.properties.requests.properties.outcomes.type,parentSchema:schema6.properties.requests.properties.outcomes,data:data39};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 of Object.keys(data39)){
if(!(((((((key8 === "granted") || (key8 === "partial")) || (key8 === "refused")) || (key8 === "unable")) || (key8 === "notProcessed")) || (key8 === "otherHandling")) || (key8 === "total"))){
const err58 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.requests.properties.outcomes,data:data39};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data39.granted !== undefined && func0.call(data39, "granted")){
if(!(validate64(data39.granted, {instancePath:instancePath+"/requests/outcomes/granted",parentData:data39,parentDataProperty:"granted",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data39.partial !== undefined && func0.call(data39, "partial")){
if(!(validate64(data39.partial, {instancePath:instancePath+"/requests/outcomes/partial",parentData:data39,parentDataProperty:"partial",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data39.refused !== undefined && func0.call(data39, "refused")){
let data42 = data39.refused;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err59 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.refused.type},schema:schema6.properties.requests.properties.outcomes.properties.refused.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.refused,data:data42};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key9 of Object.keys(data42)){
if(!((((((((key9 === "stateSecret") || (key9 === "otherProhibition")) || (key9 === "securityStability")) || (key9 === "thirdParty")) || (key9 === "internalAffairs")) || (key9 === "process")) || (key9 === "caseFile")) || (key9 === "registerQuery"))){
const err60 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.refused,data:data42};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data42.stateSecret !== undefined && func0.call(data42, "stateSecret")){
if(!(validate64(data42.stateSecret, {instancePath:instancePath+"/requests/outcomes/refused/stateSecret",parentData:data42,parentDataProperty:"stateSecret",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data42.otherProhibition !== undefined && func0.call(data42, "otherProhibition")){
if(!(validate64(data42.otherProhibition, {instancePath:instancePath+"/requests/outcomes/refused/otherProhibition",parentData:data42,parentDataProperty:"otherProhibition",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data42.securityStability !== undefined && func0.call(data42, "securityStability")){
if(!(validate64(data42.securityStability, {instancePath:instancePath+"/requests/outcomes/refused/securityStability",parentData:data42,parentDataProperty:"securityStability",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data42.thirdParty !== undefined && func0.call(data42, "thirdParty")){
if(!(validate64(data42.thirdParty, {instancePath:instancePath+"/requests/outcomes/refused/thirdParty",parentData:data42,parentDataProperty:"thirdParty",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data42.internalAffairs !== undefined && func0.call(data42, "internalAffairs")){
if(!(validate64(data42.internalAffairs, {instancePath:instancePath+"/requests/outcomes/refused/internalAffairs",parentData:data42,parentDataProperty:"internalAffairs",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data42.process !== undefined && func0.call(data42, "process")){
if(!(validate64(data42.process, {instancePath:instancePath+"/requests/outcomes/refused/process",parentData:data42,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data42.caseFile !== undefined && func0.call(data42, "caseFile")){
if(!(validate64(data42.caseFile, {instancePath:instancePath+"/requests/outcomes/refused/caseFile",parentData:data42,parentDataProperty:"caseFile",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data42.registerQuery !== undefined && func0.call(data42, "registerQuery")){
if(!(validate64(data42.registerQuery, {instancePath:instancePath+"/requests/outcomes/refused/registerQuery",parentData:data42,parentDataProperty:"registerQuery",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
if(data39.unable !== undefined && func0.call(data39, "unable")){
let data51 = data39.unable;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err61 = {instancePath:instancePath+"/requests/outcomes/unable",schemaPath:"#/properties/requests/properties/outcomes/properties/unable/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.unable.type},schema:schema6.properties.requests.properties.outcomes.properties.unable.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.unable,data:data51};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key10 of Object.keys(data51)){
if(!(((key10 === "notHeld") || (key10 === "mustCreate")) || (key10 === "unclear"))){
const err62 = {instancePath:instancePath+"/requests/outcomes/unable",schemaPath:"#/properties/requests/properties/outcomes/properties/unable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.unable,data:data51};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data51.notHeld !== undefined && func0.call(data51, "notHeld")){
if(!(validate64(data51.notHeld, {instancePath:instancePath+"/requests/outcomes/unable/notHeld",parentData:data51,parentDataProperty:"notHeld",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data51.mustCreate !== undefined && func0.call(data51, "mustCreate")){
if(!(validate64(data51.mustCreate, {instancePath:instancePath+"/requests/outcomes/unable/mustCreate",parentData:data51,parentDataProperty:"mustCreate",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data51.unclear !== undefined && func0.call(data51, "unclear")){
if(!(validate64(data51.unclear, {instancePath:instancePath+"/requests/outcomes/unable/unclear",parentData:data51,parentDataProperty:"unclear",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
if(data39.notProcessed !== undefined && func0.call(data39, "notProcessed")){
let data55 = data39.notProcessed;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err63 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.notProcessed.type},schema:schema6.properties.requests.properties.outcomes.properties.notProcessed.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.notProcessed,data:data55};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key11 of Object.keys(data55)){
if(!(((((key11 === "petition") || (key11 === "repeat")) || (key11 === "publication")) || (key11 === "excessive")) || (key11 === "reissue"))){
const err64 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.notProcessed,data:data55};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data55.petition !== undefined && func0.call(data55, "petition")){
if(!(validate64(data55.petition, {instancePath:instancePath+"/requests/outcomes/notProcessed/petition",parentData:data55,parentDataProperty:"petition",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data55.repeat !== undefined && func0.call(data55, "repeat")){
if(!(validate64(data55.repeat, {instancePath:instancePath+"/requests/outcomes/notProcessed/repeat",parentData:data55,parentDataProperty:"repeat",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data55.publication !== undefined && func0.call(data55, "publication")){
if(!(validate64(data55.publication, {instancePath:instancePath+"/requests/outcomes/notProcessed/publication",parentData:data55,parentDataProperty:"publication",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data55.excessive !== undefined && func0.call(data55, "excessive")){
if(!(validate64(data55.excessive, {instancePath:instancePath+"/requests/outcomes/notProcessed/excessive",parentData:data55,parentDataProperty:"excessive",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data55.reissue !== undefined && func0.call(data55, "reissue")){
if(!(validate64(data55.reissue, {instancePath:instancePath+"/requests/outcomes/notProcessed/reissue",parentData:data55,parentDataProperty:"reissue",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
if(data39.otherHandling !== undefined && func0.call(data39, "otherHandling")){
if(!(validate64(data39.otherHandling, {instancePath:instancePath+"/requests/outcomes/otherHandling",parentData:data39,parentDataProperty:"otherHandling",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data39.total !== undefined && func0.call(data39, "total")){
if(!(validate64(data39.total, {instancePath:instancePath+"/requests/outcomes/total",parentData:data39,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
if(data36.carriedOut !== undefined && func0.call(data36, "carriedOut")){
if(!(validate64(data36.carriedOut, {instancePath:instancePath+"/requests/carriedOut",parentData:data36,parentDataProperty:"carriedOut",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data36.notes !== undefined && func0.call(data36, "notes")){
let data64 = data36.notes;
if(((typeof data64 !== "string") && (!(Array.isArray(data64)))) && (data64 !== null)){
const err65 = {instancePath:instancePath+"/requests/notes",schemaPath:"#/properties/requests/properties/notes/type",keyword:"type",params:{type: schema6.properties.requests.properties.notes.type},schema:schema6.properties.requests.properties.notes.type,parentSchema:schema6.properties.requests.properties.notes,data:data64};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(Array.isArray(data64)){
const len2 = data64.length;
for(let i2=0; i2<len2; i2++){
let data65 = data64[i2];
if(typeof data65 !== "string"){
const err66 = {instancePath:instancePath+"/requests/notes/" + i2,schemaPath:"#/properties/requests/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.requests.properties.notes.items.type,parentSchema:schema6.properties.requests.properties.notes.items,data:data65};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
}
}
if(data.disputes !== undefined && func0.call(data, "disputes")){
let data66 = data.disputes;
if((!(data66 && typeof data66 == "object" && !Array.isArray(data66))) && (data66 !== null)){
const err67 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/type",keyword:"type",params:{type: schema6.properties.disputes.type},schema:schema6.properties.disputes.type,parentSchema:schema6.properties.disputes,data:data66};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key12 of Object.keys(data66)){
if(!(((key12 === "reconsideration") || (key12 === "litigation")) || (key12 === "notes"))){
const err68 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.disputes,data:data66};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data66.reconsideration !== undefined && func0.call(data66, "reconsideration")){
let data67 = data66.reconsideration;
if(typeof data67 != "object"){
const err69 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/type",keyword:"type",params:{type: schema6.properties.disputes.properties.reconsideration.type},schema:schema6.properties.disputes.properties.reconsideration.type,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data67};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(Array.isArray(data67)){
if(data67.length > 5){
const err70 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data67};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data67.length < 5){
const err71 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/minItems",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data67};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len3 = data67.length;
if(len3 > 0){
if(!(validate23(data67[0], {instancePath:instancePath+"/disputes/reconsideration/0",parentData:data67,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 1){
if(!(validate23(data67[1], {instancePath:instancePath+"/disputes/reconsideration/1",parentData:data67,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 2){
if(!(validate23(data67[2], {instancePath:instancePath+"/disputes/reconsideration/2",parentData:data67,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 3){
if(!(validate23(data67[3], {instancePath:instancePath+"/disputes/reconsideration/3",parentData:data67,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 4){
if(!(validate23(data67[4], {instancePath:instancePath+"/disputes/reconsideration/4",parentData:data67,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key13 of Object.keys(data67)){
if(!(((((key13 === "upheld") || (key13 === "corrected")) || (key13 === "otherResult")) || (key13 === "pending")) || (key13 === "total"))){
const err72 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data67};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data67.upheld !== undefined && func0.call(data67, "upheld")){
if(!(validate23(data67.upheld, {instancePath:instancePath+"/disputes/reconsideration/upheld",parentData:data67,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data67.corrected !== undefined && func0.call(data67, "corrected")){
if(!(validate23(data67.corrected, {instancePath:instancePath+"/disputes/reconsideration/corrected",parentData:data67,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data67.otherResult !== undefined && func0.call(data67, "otherResult")){
if(!(validate23(data67.otherResult, {instancePath:instancePath+"/disputes/reconsideration/otherResult",parentData:data67,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data67.pending !== undefined && func0.call(data67, "pending")){
if(!(validate23(data67.pending, {instancePath:instancePath+"/disputes/reconsideration/pending",parentData:data67,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data67.total !== undefined && func0.call(data67, "total")){
if(!(validate23(data67.total, {instancePath:instancePath+"/disputes/reconsideration/total",parentData:data67,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data66.litigation !== undefined && func0.call(data66, "litigation")){
let data78 = data66.litigation;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
const err73 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.type},schema:schema6.properties.disputes.properties.litigation.type,parentSchema:schema6.properties.disputes.properties.litigation,data:data78};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key14 of Object.keys(data78)){
if(!((key14 === "direct") || (key14 === "afterReconsideration"))){
const err74 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.disputes.properties.litigation,data:data78};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data78.direct !== undefined && func0.call(data78, "direct")){
let data79 = data78.direct;
if(typeof data79 != "object"){
const err75 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.properties.direct.type},schema:schema6.properties.disputes.properties.litigation.properties.direct.type,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data79};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(Array.isArray(data79)){
if(data79.length > 5){
const err76 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data79};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data79.length < 5){
const err77 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/minItems",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data79};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len4 = data79.length;
if(len4 > 0){
if(!(validate23(data79[0], {instancePath:instancePath+"/disputes/litigation/direct/0",parentData:data79,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 1){
if(!(validate23(data79[1], {instancePath:instancePath+"/disputes/litigation/direct/1",parentData:data79,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 2){
if(!(validate23(data79[2], {instancePath:instancePath+"/disputes/litigation/direct/2",parentData:data79,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 3){
if(!(validate23(data79[3], {instancePath:instancePath+"/disputes/litigation/direct/3",parentData:data79,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 4){
if(!(validate23(data79[4], {instancePath:instancePath+"/disputes/litigation/direct/4",parentData:data79,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key15 of Object.keys(data79)){
if(!(((((key15 === "upheld") || (key15 === "corrected")) || (key15 === "otherResult")) || (key15 === "pending")) || (key15 === "total"))){
const err78 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data79};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data79.upheld !== undefined && func0.call(data79, "upheld")){
if(!(validate23(data79.upheld, {instancePath:instancePath+"/disputes/litigation/direct/upheld",parentData:data79,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data79.corrected !== undefined && func0.call(data79, "corrected")){
if(!(validate23(data79.corrected, {instancePath:instancePath+"/disputes/litigation/direct/corrected",parentData:data79,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data79.otherResult !== undefined && func0.call(data79, "otherResult")){
if(!(validate23(data79.otherResult, {instancePath:instancePath+"/disputes/litigation/direct/otherResult",parentData:data79,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data79.pending !== undefined && func0.call(data79, "pending")){
if(!(validate23(data79.pending, {instancePath:instancePath+"/disputes/litigation/direct/pending",parentData:data79,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data79.total !== undefined && func0.call(data79, "total")){
if(!(validate23(data79.total, {instancePath:instancePath+"/disputes/litigation/direct/total",parentData:data79,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data78.afterReconsideration !== undefined && func0.call(data78, "afterReconsideration")){
let data90 = data78.afterReconsideration;
if(typeof data90 != "object"){
const err79 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.properties.afterReconsideration.type},schema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration.type,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data90};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(Array.isArray(data90)){
if(data90.length > 5){
const err80 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data90};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data90.length < 5){
const err81 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/minItems",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data90};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len5 = data90.length;
if(len5 > 0){
if(!(validate23(data90[0], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/0",parentData:data90,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 1){
if(!(validate23(data90[1], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/1",parentData:data90,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 2){
if(!(validate23(data90[2], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/2",parentData:data90,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 3){
if(!(validate23(data90[3], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/3",parentData:data90,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 4){
if(!(validate23(data90[4], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/4",parentData:data90,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key16 of Object.keys(data90)){
if(!(((((key16 === "upheld") || (key16 === "corrected")) || (key16 === "otherResult")) || (key16 === "pending")) || (key16 === "total"))){
const err82 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data90};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data90.upheld !== undefined && func0.call(data90, "upheld")){
if(!(validate23(data90.upheld, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/upheld",parentData:data90,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data90.corrected !== undefined && func0.call(data90, "corrected")){
if(!(validate23(data90.corrected, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/corrected",parentData:data90,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data90.otherResult !== undefined && func0.call(data90, "otherResult")){
if(!(validate23(data90.otherResult, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/otherResult",parentData:data90,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data90.pending !== undefined && func0.call(data90, "pending")){
if(!(validate23(data90.pending, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/pending",parentData:data90,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data90.total !== undefined && func0.call(data90, "total")){
if(!(validate23(data90.total, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/total",parentData:data90,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data66.notes !== undefined && func0.call(data66, "notes")){
let data101 = data66.notes;
if(((typeof data101 !== "string") && (!(Array.isArray(data101)))) && (data101 !== null)){
const err83 = {instancePath:instancePath+"/disputes/notes",schemaPath:"#/properties/disputes/properties/notes/type",keyword:"type",params:{type: schema6.properties.disputes.properties.notes.type},schema:schema6.properties.disputes.properties.notes.type,parentSchema:schema6.properties.disputes.properties.notes,data:data101};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(Array.isArray(data101)){
const len6 = data101.length;
for(let i3=0; i3<len6; i3++){
let data102 = data101[i3];
if(typeof data102 !== "string"){
const err84 = {instancePath:instancePath+"/disputes/notes/" + i3,schemaPath:"#/properties/disputes/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.disputes.properties.notes.items.type,parentSchema:schema6.properties.disputes.properties.notes.items,data:data102};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
}
}
if(data.problems !== undefined && func0.call(data, "problems")){
let data103 = data.problems;
if(((typeof data103 !== "string") && (data103 !== null)) && (!(data103 && typeof data103 == "object" && !Array.isArray(data103)))){
const err85 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: schema6.properties.problems.type},schema:schema6.properties.problems.type,parentSchema:schema6.properties.problems,data:data103};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if((data103.file === undefined) || (!(func0.call(data103, "file")))){
const err86 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/required",keyword:"required",params:{missingProperty: "file"},schema:schema6.properties.problems.required,parentSchema:schema6.properties.problems,data:data103};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key17 of Object.keys(data103)){
if(!(key17 === "file")){
const err87 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.problems,data:data103};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data103.file !== undefined && func0.call(data103, "file")){
let data104 = data103.file;
if(typeof data104 !== "string"){
const err88 = {instancePath:instancePath+"/problems/file",schemaPath:"#/properties/problems/properties/file/type",keyword:"type",params:{type: "string"},schema:schema6.properties.problems.properties.file.type,parentSchema:schema6.properties.problems.properties.file,data:data104};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
if(data.otherMatters !== undefined && func0.call(data, "otherMatters")){
let data105 = data.otherMatters;
if(((typeof data105 !== "string") && (data105 !== null)) && (!(data105 && typeof data105 == "object" && !Array.isArray(data105)))){
const err89 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/type",keyword:"type",params:{type: schema6.properties.otherMatters.type},schema:schema6.properties.otherMatters.type,parentSchema:schema6.properties.otherMatters,data:data105};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if((data105.file === undefined) || (!(func0.call(data105, "file")))){
const err90 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/required",keyword:"required",params:{missingProperty: "file"},schema:schema6.properties.otherMatters.required,parentSchema:schema6.properties.otherMatters,data:data105};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key18 of Object.keys(data105)){
if(!(key18 === "file")){
const err91 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.otherMatters,data:data105};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data105.file !== undefined && func0.call(data105, "file")){
let data106 = data105.file;
if(typeof data106 !== "string"){
const err92 = {instancePath:instancePath+"/otherMatters/file",schemaPath:"#/properties/otherMatters/properties/file/type",keyword:"type",params:{type: "string"},schema:schema6.properties.otherMatters.properties.file.type,parentSchema:schema6.properties.otherMatters.properties.file,data:data106};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

