"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://disclosure.invalid/schemas/report-2021.schema.json","title":"政府信息公开工作年度报告（2021 年版）","type":"object","required":["year","agency"],"additionalProperties":false,"properties":{"year":{"title":"年度","type":"integer","minimum":1949,"maximum":2999},"edition":{"title":"版本","const":2021},"agency":{"title":"机关","type":"object","required":["name","level"],"additionalProperties":false,"properties":{"name":{"title":"名称","type":"string","pattern":"\\S"},"level":{"title":"级别","enum":["province","prefecture","county","department","township"]}}},"title":{"title":"标题","type":"string","pattern":"\\S"},"previous":{"title":"上年报告","type":"string","pattern":"\\S"},"published":{"title":"发布日期","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"contact":{"title":"联系方式","type":"object","additionalProperties":false,"properties":{"address":{"title":"地址","type":"string","pattern":"\\S"},"phone":{"title":"电话","type":["string","integer"]},"postcode":{"title":"邮编","type":["string","integer"]},"email":{"title":"邮箱","type":"string","pattern":"\\S"}}},"preamble":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"前言"},"blanks":{"title":"没写的格子","enum":["zero","keep"]},"fonts":{"title":"字体","enum":["bundled","system"]},"waivers":{"title":"豁免","type":"array","items":{"type":"object","required":["rule","reason"],"additionalProperties":false,"properties":{"rule":{"title":"规则","type":"string","pattern":"\\S"},"at":{"title":"位置","type":"string","pattern":"\\S"},"reason":{"title":"理由","type":"string","pattern":"\\S"},"until":{"title":"至","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"overview":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"一、总体情况"},"proactiveDisclosure":{"title":"二、主动公开政府信息情况","type":["object","null"],"additionalProperties":false,"properties":{"rules":{"title":"规章","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow1"}]},"normativeDocuments":{"title":"行政规范性文件","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow1"}]},"licensing":{"title":"行政许可","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow2"}]},"penalties":{"title":"行政处罚","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow3"}]},"compulsion":{"title":"行政强制","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow3"}]},"adminFees":{"title":"行政事业性收费","allOf":[{"$ref":"#/definitions/proactiveDisclosureRow4"}]},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"requests":{"title":"三、收到和处理政府信息公开申请情况","type":["object","null"],"additionalProperties":false,"properties":{"received":{"title":"一、本年新收政府信息公开申请数量","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"carriedIn":{"title":"二、上年结转政府信息公开申请数量","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"outcomes":{"title":"三、本年度办理结果","type":["object","null"],"additionalProperties":false,"properties":{"granted":{"title":"（一）予以公开","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"partial":{"title":"（二）部分公开（区分处理的，只计这一情形，不计其他情形）","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"refused":{"title":"（三）不予公开","type":["object","null"],"additionalProperties":false,"properties":{"stateSecret":{"title":"1.属于国家秘密","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"otherProhibition":{"title":"2.其他法律行政法规禁止公开","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"securityStability":{"title":"3.危及“三安全一稳定”","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"thirdParty":{"title":"4.保护第三方合法权益","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"internalAffairs":{"title":"5.属于三类内部事务信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"process":{"title":"6.属于四类过程性信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"caseFile":{"title":"7.属于行政执法案卷","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"registerQuery":{"title":"8.属于行政查询事项","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"unable":{"title":"（四）无法提供","type":["object","null"],"additionalProperties":false,"properties":{"notHeld":{"title":"1.本机关不掌握相关政府信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"mustCreate":{"title":"2.没有现成信息需要另行制作","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"unclear":{"title":"3.补正后申请内容仍不明确","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"notProcessed":{"title":"（五）不予处理","type":["object","null"],"additionalProperties":false,"properties":{"petition":{"title":"1.信访举报投诉类申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"repeat":{"title":"2.重复申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"publication":{"title":"3.要求提供公开出版物","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"excessive":{"title":"4.无正当理由大量反复申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"reissue":{"title":"5.要求行政机关确认或重新出具已获取信息","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"otherHandling":{"title":"（六）其他处理","type":["object","null"],"additionalProperties":false,"properties":{"correctionOverdue":{"title":"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"feeUnpaid":{"title":"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"otherReason":{"title":"3.其他","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"total":{"title":"（七）总计","allOf":[{"$ref":"#/definitions/requestsRow1"}]}}},"carriedOut":{"title":"四、结转下年度继续办理","allOf":[{"$ref":"#/definitions/requestsRow1"}]},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"disputes":{"title":"四、政府信息公开行政复议、行政诉讼情况","type":["object","null"],"additionalProperties":false,"properties":{"reconsideration":{"title":"行政复议","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5},"litigation":{"title":"行政诉讼","type":["object","null"],"additionalProperties":false,"properties":{"direct":{"title":"未经复议直接起诉","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5},"afterReconsideration":{"title":"复议后起诉","type":["object","array","null"],"additionalProperties":false,"properties":{"upheld":{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},"corrected":{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},"otherResult":{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},"pending":{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"结果维持","allOf":[{"$ref":"#/definitions/count"}]},{"title":"结果纠正","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他结果","allOf":[{"$ref":"#/definitions/count"}]},{"title":"尚未审结","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":5,"maxItems":5}}},"notes":{"title":"表注","type":["string","array","null"],"items":{"type":"string"}}}},"problems":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"五、存在的主要问题及改进情况"},"otherMatters":{"type":["string","null","object"],"required":["file"],"additionalProperties":false,"properties":{"file":{"title":"文件","type":"string"}},"title":"六、其他需要报告的事项"}},"definitions":{"count":{"type":["integer","null","object"],"minimum":0,"required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","null"],"minimum":0,"title":"数"},"note":{"title":"注","type":"string"}}},"change":{"type":["integer","string","null","object"],"pattern":"^[+-]?(0|[1-9][0-9]*)$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["integer","string","null"],"pattern":"^[+-]?(0|[1-9][0-9]*)$","title":"数"},"note":{"title":"注","type":"string"}}},"amount":{"type":["number","string","null","object"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?$","title":"数"},"note":{"title":"注","type":"string"}}},"amountWithUnit":{"type":["number","string","null","object"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(元|万元|亿元)$","title":"数"},"note":{"title":"注","type":"string"}}},"proactiveDisclosureRow1":{"type":["object","array","null"],"additionalProperties":false,"properties":{"issued":{"title":"本年制发件数","allOf":[{"$ref":"#/definitions/count"}]},"repealed":{"title":"本年废止件数","allOf":[{"$ref":"#/definitions/count"}]},"inForce":{"title":"现行有效件数","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年制发件数","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年废止件数","allOf":[{"$ref":"#/definitions/count"}]},{"title":"现行有效件数","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3},"proactiveDisclosureRow2":{"type":["object","array","null"],"additionalProperties":false,"properties":{"decisions":{"title":"本年处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":1,"maxItems":1},"proactiveDisclosureRow3":{"type":["object","array","null"],"additionalProperties":false,"properties":{"decisions":{"title":"本年处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":1,"maxItems":1},"proactiveDisclosureRow4":{"type":["object","array","null"],"additionalProperties":false,"properties":{"amount":{"title":"本年收费金额（单位：万元）","allOf":[{"$ref":"#/definitions/amount"}]}},"items":[{"title":"本年收费金额（单位：万元）","allOf":[{"$ref":"#/definitions/amount"}]}],"minItems":1,"maxItems":1},"requestsRow1":{"type":["object","array","null"],"additionalProperties":false,"properties":{"naturalPerson":{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},"commercial":{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},"research":{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},"publicInterest":{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},"legalService":{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},"other":{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":7,"maxItems":7}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema7 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"issued":{"title":"本年制发件数","allOf":[{"$ref":"#/definitions/count"}]},"repealed":{"title":"本年废止件数","allOf":[{"$ref":"#/definitions/count"}]},"inForce":{"title":"现行有效件数","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年制发件数","allOf":[{"$ref":"#/definitions/count"}]},{"title":"本年废止件数","allOf":[{"$ref":"#/definitions/count"}]},{"title":"现行有效件数","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":3,"maxItems":3};
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
if(!(((key0 === "issued") || (key0 === "repealed")) || (key0 === "inForce"))){
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
if(data.issued !== undefined && func0.call(data, "issued")){
if(!(validate23(data.issued, {instancePath:instancePath+"/issued",parentData:data,parentDataProperty:"issued",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.repealed !== undefined && func0.call(data, "repealed")){
if(!(validate23(data.repealed, {instancePath:instancePath+"/repealed",parentData:data,parentDataProperty:"repealed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.inForce !== undefined && func0.call(data, "inForce")){
if(!(validate23(data.inForce, {instancePath:instancePath+"/inForce",parentData:data,parentDataProperty:"inForce",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"decisions":{"title":"本年处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":1,"maxItems":1};

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
if(data.length > 1){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9,data};
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
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "decisions")){
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

const schema10 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"decisions":{"title":"本年处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"本年处理决定数量","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":1,"maxItems":1};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 1){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10,data};
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
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "decisions")){
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
if(data.decisions !== undefined && func0.call(data, "decisions")){
if(!(validate23(data.decisions, {instancePath:instancePath+"/decisions",parentData:data,parentDataProperty:"decisions",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"amount":{"title":"本年收费金额（单位：万元）","allOf":[{"$ref":"#/definitions/amount"}]}},"items":[{"title":"本年收费金额（单位：万元）","allOf":[{"$ref":"#/definitions/amount"}]}],"minItems":1,"maxItems":1};
const schema12 = {"type":["number","string","null","object"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?$","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?$","title":"数"},"note":{"title":"注","type":"string"}}};
const pattern10 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type},schema:schema12.type,parentSchema:schema12,data};
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
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12,data};
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
if(!pattern10.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},schema:"^[0-9]+(\\.[0-9]+)?$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema12.required,parentSchema:schema12,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
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
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema12.properties.value.type},schema:schema12.properties.value.type,parentSchema:schema12.properties.value,data:data0};
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
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.value,data:data0};
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
if(!pattern10.test(data0)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},schema:"^[0-9]+(\\.[0-9]+)?$",parentSchema:schema12.properties.value,data:data0};
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
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema12.properties.note.type,parentSchema:schema12.properties.note,data:data1};
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
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.length > 1){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11,data};
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
if(!(validate42(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "amount")){
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
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate42(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["object","array","null"],"additionalProperties":false,"properties":{"naturalPerson":{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},"commercial":{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},"research":{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},"publicInterest":{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},"legalService":{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},"other":{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},"total":{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}},"items":[{"title":"自然人","allOf":[{"$ref":"#/definitions/count"}]},{"title":"商业企业","allOf":[{"$ref":"#/definitions/count"}]},{"title":"科研机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"社会公益组织","allOf":[{"$ref":"#/definitions/count"}]},{"title":"法律服务机构","allOf":[{"$ref":"#/definitions/count"}]},{"title":"其他","allOf":[{"$ref":"#/definitions/count"}]},{"title":"总计","allOf":[{"$ref":"#/definitions/count"}]}],"minItems":7,"maxItems":7};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.length > 7){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 7){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 7},schema:7,parentSchema:schema13,data};
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
validate46.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://disclosure.invalid/schemas/report-2021.schema.json" */;
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
if(2021 !== data1){
const err6 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/const",keyword:"const",params:{allowedValue: 2021},schema:2021,parentSchema:schema6.properties.edition,data:data1};
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
if(!(((((((key6 === "rules") || (key6 === "normativeDocuments")) || (key6 === "licensing")) || (key6 === "penalties")) || (key6 === "compulsion")) || (key6 === "adminFees")) || (key6 === "notes"))){
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
if(data25.penalties !== undefined && func0.call(data25, "penalties")){
if(!(validate36(data25.penalties, {instancePath:instancePath+"/proactiveDisclosure/penalties",parentData:data25,parentDataProperty:"penalties",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data25.compulsion !== undefined && func0.call(data25, "compulsion")){
if(!(validate36(data25.compulsion, {instancePath:instancePath+"/proactiveDisclosure/compulsion",parentData:data25,parentDataProperty:"compulsion",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data25.adminFees !== undefined && func0.call(data25, "adminFees")){
if(!(validate41(data25.adminFees, {instancePath:instancePath+"/proactiveDisclosure/adminFees",parentData:data25,parentDataProperty:"adminFees",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data25.notes !== undefined && func0.call(data25, "notes")){
let data32 = data25.notes;
if(((typeof data32 !== "string") && (!(Array.isArray(data32)))) && (data32 !== null)){
const err53 = {instancePath:instancePath+"/proactiveDisclosure/notes",schemaPath:"#/properties/proactiveDisclosure/properties/notes/type",keyword:"type",params:{type: schema6.properties.proactiveDisclosure.properties.notes.type},schema:schema6.properties.proactiveDisclosure.properties.notes.type,parentSchema:schema6.properties.proactiveDisclosure.properties.notes,data:data32};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(Array.isArray(data32)){
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
let data33 = data32[i1];
if(typeof data33 !== "string"){
const err54 = {instancePath:instancePath+"/proactiveDisclosure/notes/" + i1,schemaPath:"#/properties/proactiveDisclosure/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.proactiveDisclosure.properties.notes.items.type,parentSchema:schema6.properties.proactiveDisclosure.properties.notes.items,data:data33};
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
let data34 = data.requests;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err55 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: schema6.properties.requests.type},schema:schema6.properties.requests.type,parentSchema:schema6.properties.requests,data:data34};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 of Object.keys(data34)){
if(!(((((key7 === "received") || (key7 === "carriedIn")) || (key7 === "outcomes")) || (key7 === "carriedOut")) || (key7 === "notes"))){
const err56 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.requests,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data34.received !== undefined && func0.call(data34, "received")){
if(!(validate46(data34.received, {instancePath:instancePath+"/requests/received",parentData:data34,parentDataProperty:"received",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data34.carriedIn !== undefined && func0.call(data34, "carriedIn")){
if(!(validate46(data34.carriedIn, {instancePath:instancePath+"/requests/carriedIn",parentData:data34,parentDataProperty:"carriedIn",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data34.outcomes !== undefined && func0.call(data34, "outcomes")){
let data37 = data34.outcomes;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
const err57 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.type},schema:schema6.properties.requests.properties.outcomes.type,parentSchema:schema6.properties.requests.properties.outcomes,data:data37};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key8 of Object.keys(data37)){
if(!(((((((key8 === "granted") || (key8 === "partial")) || (key8 === "refused")) || (key8 === "unable")) || (key8 === "notProcessed")) || (key8 === "otherHandling")) || (key8 === "total"))){
const err58 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.requests.properties.outcomes,data:data37};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data37.granted !== undefined && func0.call(data37, "granted")){
if(!(validate46(data37.granted, {instancePath:instancePath+"/requests/outcomes/granted",parentData:data37,parentDataProperty:"granted",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data37.partial !== undefined && func0.call(data37, "partial")){
if(!(validate46(data37.partial, {instancePath:instancePath+"/requests/outcomes/partial",parentData:data37,parentDataProperty:"partial",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data37.refused !== undefined && func0.call(data37, "refused")){
let data40 = data37.refused;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err59 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.refused.type},schema:schema6.properties.requests.properties.outcomes.properties.refused.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.refused,data:data40};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key9 of Object.keys(data40)){
if(!((((((((key9 === "stateSecret") || (key9 === "otherProhibition")) || (key9 === "securityStability")) || (key9 === "thirdParty")) || (key9 === "internalAffairs")) || (key9 === "process")) || (key9 === "caseFile")) || (key9 === "registerQuery"))){
const err60 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.refused,data:data40};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data40.stateSecret !== undefined && func0.call(data40, "stateSecret")){
if(!(validate46(data40.stateSecret, {instancePath:instancePath+"/requests/outcomes/refused/stateSecret",parentData:data40,parentDataProperty:"stateSecret",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data40.otherProhibition !== undefined && func0.call(data40, "otherProhibition")){
if(!(validate46(data40.otherProhibition, {instancePath:instancePath+"/requests/outcomes/refused/otherProhibition",parentData:data40,parentDataProperty:"otherProhibition",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data40.securityStability !== undefined && func0.call(data40, "securityStability")){
if(!(validate46(data40.securityStability, {instancePath:instancePath+"/requests/outcomes/refused/securityStability",parentData:data40,parentDataProperty:"securityStability",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data40.thirdParty !== undefined && func0.call(data40, "thirdParty")){
if(!(validate46(data40.thirdParty, {instancePath:instancePath+"/requests/outcomes/refused/thirdParty",parentData:data40,parentDataProperty:"thirdParty",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data40.internalAffairs !== undefined && func0.call(data40, "internalAffairs")){
if(!(validate46(data40.internalAffairs, {instancePath:instancePath+"/requests/outcomes/refused/internalAffairs",parentData:data40,parentDataProperty:"internalAffairs",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data40.process !== undefined && func0.call(data40, "process")){
if(!(validate46(data40.process, {instancePath:instancePath+"/requests/outcomes/refused/process",parentData:data40,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data40.caseFile !== undefined && func0.call(data40, "caseFile")){
if(!(validate46(data40.caseFile, {instancePath:instancePath+"/requests/outcomes/refused/caseFile",parentData:data40,parentDataProperty:"caseFile",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data40.registerQuery !== undefined && func0.call(data40, "registerQuery")){
if(!(validate46(data40.registerQuery, {instancePath:instancePath+"/requests/outcomes/refused/registerQuery",parentData:data40,parentDataProperty:"registerQuery",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
if(data37.unable !== undefined && func0.call(data37, "unable")){
let data49 = data37.unable;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err61 = {instancePath:instancePath+"/requests/outcomes/unable",schemaPath:"#/properties/requests/properties/outcomes/properties/unable/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.unable.type},schema:schema6.properties.requests.properties.outcomes.properties.unable.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.unable,data:data49};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key10 of Object.keys(data49)){
if(!(((key10 === "notHeld") || (key10 === "mustCreate")) || (key10 === "unclear"))){
const err62 = {instancePath:instancePath+"/requests/outcomes/unable",schemaPath:"#/properties/requests/properties/outcomes/properties/unable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.unable,data:data49};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data49.notHeld !== undefined && func0.call(data49, "notHeld")){
if(!(validate46(data49.notHeld, {instancePath:instancePath+"/requests/outcomes/unable/notHeld",parentData:data49,parentDataProperty:"notHeld",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data49.mustCreate !== undefined && func0.call(data49, "mustCreate")){
if(!(validate46(data49.mustCreate, {instancePath:instancePath+"/requests/outcomes/unable/mustCreate",parentData:data49,parentDataProperty:"mustCreate",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data49.unclear !== undefined && func0.call(data49, "unclear")){
if(!(validate46(data49.unclear, {instancePath:instancePath+"/requests/outcomes/unable/unclear",parentData:data49,parentDataProperty:"unclear",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
if(data37.notProcessed !== undefined && func0.call(data37, "notProcessed")){
let data53 = data37.notProcessed;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
const err63 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.notProcessed.type},schema:schema6.properties.requests.properties.outcomes.properties.notProcessed.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.notProcessed,data:data53};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key11 of Object.keys(data53)){
if(!(((((key11 === "petition") || (key11 === "repeat")) || (key11 === "publication")) || (key11 === "excessive")) || (key11 === "reissue"))){
const err64 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.notProcessed,data:data53};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data53.petition !== undefined && func0.call(data53, "petition")){
if(!(validate46(data53.petition, {instancePath:instancePath+"/requests/outcomes/notProcessed/petition",parentData:data53,parentDataProperty:"petition",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data53.repeat !== undefined && func0.call(data53, "repeat")){
if(!(validate46(data53.repeat, {instancePath:instancePath+"/requests/outcomes/notProcessed/repeat",parentData:data53,parentDataProperty:"repeat",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data53.publication !== undefined && func0.call(data53, "publication")){
if(!(validate46(data53.publication, {instancePath:instancePath+"/requests/outcomes/notProcessed/publication",parentData:data53,parentDataProperty:"publication",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data53.excessive !== undefined && func0.call(data53, "excessive")){
if(!(validate46(data53.excessive, {instancePath:instancePath+"/requests/outcomes/notProcessed/excessive",parentData:data53,parentDataProperty:"excessive",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data53.reissue !== undefined && func0.call(data53, "reissue")){
if(!(validate46(data53.reissue, {instancePath:instancePath+"/requests/outcomes/notProcessed/reissue",parentData:data53,parentDataProperty:"reissue",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
if(data37.otherHandling !== undefined && func0.call(data37, "otherHandling")){
let data59 = data37.otherHandling;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err65 = {instancePath:instancePath+"/requests/outcomes/otherHandling",schemaPath:"#/properties/requests/properties/outcomes/properties/otherHandling/type",keyword:"type",params:{type: schema6.properties.requests.properties.outcomes.properties.otherHandling.type},schema:schema6.properties.requests.properties.outcomes.properties.otherHandling.type,parentSchema:schema6.properties.requests.properties.outcomes.properties.otherHandling,data:data59};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key12 of Object.keys(data59)){
if(!(((key12 === "correctionOverdue") || (key12 === "feeUnpaid")) || (key12 === "otherReason"))){
const err66 = {instancePath:instancePath+"/requests/outcomes/otherHandling",schemaPath:"#/properties/requests/properties/outcomes/properties/otherHandling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.requests.properties.outcomes.properties.otherHandling,data:data59};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data59.correctionOverdue !== undefined && func0.call(data59, "correctionOverdue")){
if(!(validate46(data59.correctionOverdue, {instancePath:instancePath+"/requests/outcomes/otherHandling/correctionOverdue",parentData:data59,parentDataProperty:"correctionOverdue",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data59.feeUnpaid !== undefined && func0.call(data59, "feeUnpaid")){
if(!(validate46(data59.feeUnpaid, {instancePath:instancePath+"/requests/outcomes/otherHandling/feeUnpaid",parentData:data59,parentDataProperty:"feeUnpaid",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data59.otherReason !== undefined && func0.call(data59, "otherReason")){
if(!(validate46(data59.otherReason, {instancePath:instancePath+"/requests/outcomes/otherHandling/otherReason",parentData:data59,parentDataProperty:"otherReason",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
if(data37.total !== undefined && func0.call(data37, "total")){
if(!(validate46(data37.total, {instancePath:instancePath+"/requests/outcomes/total",parentData:data37,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
if(data34.carriedOut !== undefined && func0.call(data34, "carriedOut")){
if(!(validate46(data34.carriedOut, {instancePath:instancePath+"/requests/carriedOut",parentData:data34,parentDataProperty:"carriedOut",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data34.notes !== undefined && func0.call(data34, "notes")){
let data65 = data34.notes;
if(((typeof data65 !== "string") && (!(Array.isArray(data65)))) && (data65 !== null)){
const err67 = {instancePath:instancePath+"/requests/notes",schemaPath:"#/properties/requests/properties/notes/type",keyword:"type",params:{type: schema6.properties.requests.properties.notes.type},schema:schema6.properties.requests.properties.notes.type,parentSchema:schema6.properties.requests.properties.notes,data:data65};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(Array.isArray(data65)){
const len2 = data65.length;
for(let i2=0; i2<len2; i2++){
let data66 = data65[i2];
if(typeof data66 !== "string"){
const err68 = {instancePath:instancePath+"/requests/notes/" + i2,schemaPath:"#/properties/requests/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.requests.properties.notes.items.type,parentSchema:schema6.properties.requests.properties.notes.items,data:data66};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
}
}
if(data.disputes !== undefined && func0.call(data, "disputes")){
let data67 = data.disputes;
if((!(data67 && typeof data67 == "object" && !Array.isArray(data67))) && (data67 !== null)){
const err69 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/type",keyword:"type",params:{type: schema6.properties.disputes.type},schema:schema6.properties.disputes.type,parentSchema:schema6.properties.disputes,data:data67};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key13 of Object.keys(data67)){
if(!(((key13 === "reconsideration") || (key13 === "litigation")) || (key13 === "notes"))){
const err70 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.disputes,data:data67};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data67.reconsideration !== undefined && func0.call(data67, "reconsideration")){
let data68 = data67.reconsideration;
if(typeof data68 != "object"){
const err71 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/type",keyword:"type",params:{type: schema6.properties.disputes.properties.reconsideration.type},schema:schema6.properties.disputes.properties.reconsideration.type,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data68};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Array.isArray(data68)){
if(data68.length > 5){
const err72 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data68};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data68.length < 5){
const err73 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/minItems",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data68};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len3 = data68.length;
if(len3 > 0){
if(!(validate23(data68[0], {instancePath:instancePath+"/disputes/reconsideration/0",parentData:data68,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 1){
if(!(validate23(data68[1], {instancePath:instancePath+"/disputes/reconsideration/1",parentData:data68,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 2){
if(!(validate23(data68[2], {instancePath:instancePath+"/disputes/reconsideration/2",parentData:data68,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 3){
if(!(validate23(data68[3], {instancePath:instancePath+"/disputes/reconsideration/3",parentData:data68,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len3 > 4){
if(!(validate23(data68[4], {instancePath:instancePath+"/disputes/reconsideration/4",parentData:data68,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key14 of Object.keys(data68)){
if(!(((((key14 === "upheld") || (key14 === "corrected")) || (key14 === "otherResult")) || (key14 === "pending")) || (key14 === "total"))){
const err74 = {instancePath:instancePath+"/disputes/reconsideration",schemaPath:"#/properties/disputes/properties/reconsideration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.disputes.properties.reconsideration,data:data68};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data68.upheld !== undefined && func0.call(data68, "upheld")){
if(!(validate23(data68.upheld, {instancePath:instancePath+"/disputes/reconsideration/upheld",parentData:data68,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data68.corrected !== undefined && func0.call(data68, "corrected")){
if(!(validate23(data68.corrected, {instancePath:instancePath+"/disputes/reconsideration/corrected",parentData:data68,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data68.otherResult !== undefined && func0.call(data68, "otherResult")){
if(!(validate23(data68.otherResult, {instancePath:instancePath+"/disputes/reconsideration/otherResult",parentData:data68,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data68.pending !== undefined && func0.call(data68, "pending")){
if(!(validate23(data68.pending, {instancePath:instancePath+"/disputes/reconsideration/pending",parentData:data68,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data68.total !== undefined && func0.call(data68, "total")){
if(!(validate23(data68.total, {instancePath:instancePath+"/disputes/reconsideration/total",parentData:data68,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data67.litigation !== undefined && func0.call(data67, "litigation")){
let data79 = data67.litigation;
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (data79 !== null)){
const err75 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.type},schema:schema6.properties.disputes.properties.litigation.type,parentSchema:schema6.properties.disputes.properties.litigation,data:data79};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key15 of Object.keys(data79)){
if(!((key15 === "direct") || (key15 === "afterReconsideration"))){
const err76 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.disputes.properties.litigation,data:data79};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data79.direct !== undefined && func0.call(data79, "direct")){
let data80 = data79.direct;
if(typeof data80 != "object"){
const err77 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.properties.direct.type},schema:schema6.properties.disputes.properties.litigation.properties.direct.type,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data80};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(Array.isArray(data80)){
if(data80.length > 5){
const err78 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data80};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data80.length < 5){
const err79 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/minItems",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data80};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len4 = data80.length;
if(len4 > 0){
if(!(validate23(data80[0], {instancePath:instancePath+"/disputes/litigation/direct/0",parentData:data80,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 1){
if(!(validate23(data80[1], {instancePath:instancePath+"/disputes/litigation/direct/1",parentData:data80,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 2){
if(!(validate23(data80[2], {instancePath:instancePath+"/disputes/litigation/direct/2",parentData:data80,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 3){
if(!(validate23(data80[3], {instancePath:instancePath+"/disputes/litigation/direct/3",parentData:data80,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len4 > 4){
if(!(validate23(data80[4], {instancePath:instancePath+"/disputes/litigation/direct/4",parentData:data80,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key16 of Object.keys(data80)){
if(!(((((key16 === "upheld") || (key16 === "corrected")) || (key16 === "otherResult")) || (key16 === "pending")) || (key16 === "total"))){
const err80 = {instancePath:instancePath+"/disputes/litigation/direct",schemaPath:"#/properties/disputes/properties/litigation/properties/direct/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.disputes.properties.litigation.properties.direct,data:data80};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data80.upheld !== undefined && func0.call(data80, "upheld")){
if(!(validate23(data80.upheld, {instancePath:instancePath+"/disputes/litigation/direct/upheld",parentData:data80,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data80.corrected !== undefined && func0.call(data80, "corrected")){
if(!(validate23(data80.corrected, {instancePath:instancePath+"/disputes/litigation/direct/corrected",parentData:data80,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data80.otherResult !== undefined && func0.call(data80, "otherResult")){
if(!(validate23(data80.otherResult, {instancePath:instancePath+"/disputes/litigation/direct/otherResult",parentData:data80,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data80.pending !== undefined && func0.call(data80, "pending")){
if(!(validate23(data80.pending, {instancePath:instancePath+"/disputes/litigation/direct/pending",parentData:data80,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data80.total !== undefined && func0.call(data80, "total")){
if(!(validate23(data80.total, {instancePath:instancePath+"/disputes/litigation/direct/total",parentData:data80,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data79.afterReconsideration !== undefined && func0.call(data79, "afterReconsideration")){
let data91 = data79.afterReconsideration;
if(typeof data91 != "object"){
const err81 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/type",keyword:"type",params:{type: schema6.properties.disputes.properties.litigation.properties.afterReconsideration.type},schema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration.type,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data91};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(Array.isArray(data91)){
if(data91.length > 5){
const err82 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data91};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data91.length < 5){
const err83 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/minItems",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data91};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len5 = data91.length;
if(len5 > 0){
if(!(validate23(data91[0], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/0",parentData:data91,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 1){
if(!(validate23(data91[1], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/1",parentData:data91,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 2){
if(!(validate23(data91[2], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/2",parentData:data91,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 3){
if(!(validate23(data91[3], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/3",parentData:data91,parentDataProperty:3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(len5 > 4){
if(!(validate23(data91[4], {instancePath:instancePath+"/disputes/litigation/afterReconsideration/4",parentData:data91,parentDataProperty:4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key17 of Object.keys(data91)){
if(!(((((key17 === "upheld") || (key17 === "corrected")) || (key17 === "otherResult")) || (key17 === "pending")) || (key17 === "total"))){
const err84 = {instancePath:instancePath+"/disputes/litigation/afterReconsideration",schemaPath:"#/properties/disputes/properties/litigation/properties/afterReconsideration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.disputes.properties.litigation.properties.afterReconsideration,data:data91};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data91.upheld !== undefined && func0.call(data91, "upheld")){
if(!(validate23(data91.upheld, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/upheld",parentData:data91,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data91.corrected !== undefined && func0.call(data91, "corrected")){
if(!(validate23(data91.corrected, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/corrected",parentData:data91,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data91.otherResult !== undefined && func0.call(data91, "otherResult")){
if(!(validate23(data91.otherResult, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/otherResult",parentData:data91,parentDataProperty:"otherResult",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data91.pending !== undefined && func0.call(data91, "pending")){
if(!(validate23(data91.pending, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/pending",parentData:data91,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data91.total !== undefined && func0.call(data91, "total")){
if(!(validate23(data91.total, {instancePath:instancePath+"/disputes/litigation/afterReconsideration/total",parentData:data91,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data67.notes !== undefined && func0.call(data67, "notes")){
let data102 = data67.notes;
if(((typeof data102 !== "string") && (!(Array.isArray(data102)))) && (data102 !== null)){
const err85 = {instancePath:instancePath+"/disputes/notes",schemaPath:"#/properties/disputes/properties/notes/type",keyword:"type",params:{type: schema6.properties.disputes.properties.notes.type},schema:schema6.properties.disputes.properties.notes.type,parentSchema:schema6.properties.disputes.properties.notes,data:data102};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(Array.isArray(data102)){
const len6 = data102.length;
for(let i3=0; i3<len6; i3++){
let data103 = data102[i3];
if(typeof data103 !== "string"){
const err86 = {instancePath:instancePath+"/disputes/notes/" + i3,schemaPath:"#/properties/disputes/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.disputes.properties.notes.items.type,parentSchema:schema6.properties.disputes.properties.notes.items,data:data103};
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
}
}
if(data.problems !== undefined && func0.call(data, "problems")){
let data104 = data.problems;
if(((typeof data104 !== "string") && (data104 !== null)) && (!(data104 && typeof data104 == "object" && !Array.isArray(data104)))){
const err87 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: schema6.properties.problems.type},schema:schema6.properties.problems.type,parentSchema:schema6.properties.problems,data:data104};
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
const err88 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/required",keyword:"required",params:{missingProperty: "file"},schema:schema6.properties.problems.required,parentSchema:schema6.properties.problems,data:data104};
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
const err89 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.problems,data:data104};
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
const err90 = {instancePath:instancePath+"/problems/file",schemaPath:"#/properties/problems/properties/file/type",keyword:"type",params:{type: "string"},schema:schema6.properties.problems.properties.file.type,parentSchema:schema6.properties.problems.properties.file,data:data105};
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
if(data.otherMatters !== undefined && func0.call(data, "otherMatters")){
let data106 = data.otherMatters;
if(((typeof data106 !== "string") && (data106 !== null)) && (!(data106 && typeof data106 == "object" && !Array.isArray(data106)))){
const err91 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/type",keyword:"type",params:{type: schema6.properties.otherMatters.type},schema:schema6.properties.otherMatters.type,parentSchema:schema6.properties.otherMatters,data:data106};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if((data106.file === undefined) || (!(func0.call(data106, "file")))){
const err92 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/required",keyword:"required",params:{missingProperty: "file"},schema:schema6.properties.otherMatters.required,parentSchema:schema6.properties.otherMatters,data:data106};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key19 of Object.keys(data106)){
if(!(key19 === "file")){
const err93 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.otherMatters,data:data106};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data106.file !== undefined && func0.call(data106, "file")){
let data107 = data106.file;
if(typeof data107 !== "string"){
const err94 = {instancePath:instancePath+"/otherMatters/file",schemaPath:"#/properties/otherMatters/properties/file/type",keyword:"type",params:{type: "string"},schema:schema6.properties.otherMatters.properties.file.type,parentSchema:schema6.properties.otherMatters.properties.file,data:data107};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

