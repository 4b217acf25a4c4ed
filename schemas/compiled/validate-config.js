"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://disclosure.invalid/schemas/config.schema.json","title":"disclosure.config.yaml","description":"一个文件夹及其下各份报告的检查办法；离报告最近的一份起作用","type":["object","null"],"additionalProperties":false,"properties":{"rules":{"$ref":"#/definitions/severities"},"overrides":{"title":"部分文件的办法","description":"后面的盖过前面的","type":"array","items":{"type":"object","required":["files","rules"],"additionalProperties":false,"properties":{"files":{"title":"文件","description":"通配符，相对配置文件所在的文件夹，如 towns/**","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"rules":{"$ref":"#/definitions/severities"}}}},"agencies":{"title":"改过名的机关","type":"array","items":{"type":"object","required":["name","formerly"],"additionalProperties":false,"properties":{"name":{"title":"现名","type":"string","pattern":"\\S"},"formerly":{"title":"曾用名","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"regions":{"title":"汇总关系","description":"哪份报告等于哪些报告逐格相加","type":"array","items":{"type":"object","required":["name","members"],"additionalProperties":false,"properties":{"name":{"title":"汇总的机关","type":"string","pattern":"\\S"},"members":{"title":"所含的机关","description":"本级（如政府办公室）和所属各单位","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"houseRules":{"title":"自定规则","description":"本地要求，不用写程序；identity、range、phrase 三选一","type":"array","items":{"type":"object","required":["code","title","why"],"additionalProperties":false,"oneOf":[{"required":["identity"]},{"required":["range"]},{"required":["phrase"]}],"properties":{"code":{"title":"代码","description":"小写字母、数字和连字符，不与已有规则相同","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"$ref":"#/definitions/words"},"severity":{"title":"轻重","description":"默认 warning","enum":["error","warning","note"]},"why":{"$ref":"#/definitions/words"},"fix":{"$ref":"#/definitions/words"},"identity":{"title":"恒等式","description":"左边各格之和等于右边各格之和","type":"object","required":["left","right"],"additionalProperties":false,"properties":{"left":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"right":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}},"range":{"title":"范围","description":"各格都在上下限之间（含）","type":"object","required":["cells"],"anyOf":[{"required":["min"]},{"required":["max"]}],"additionalProperties":false,"properties":{"cells":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"min":{"type":"number"},"max":{"type":"number"}}},"phrase":{"title":"应有的话","description":"这一部分正文里至少有其中一句","type":"object","required":["in","anyOf"],"additionalProperties":false,"properties":{"in":{"type":"string","pattern":"\\S"},"anyOf":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}}}},"modules":{"title":"规则模块","description":"JavaScript 文件，相对配置文件所在的文件夹；只在用 --config 指明这份配置时运行","type":"array","items":{"type":"string","pattern":"\\S"}}},"definitions":{"severities":{"title":"规则的轻重","description":"规则代码: error 错误、warning 提醒、note 说明、off 不用","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"words":{"title":"说明文字","description":"一种语言，或中英文各一","anyOf":[{"type":"string","pattern":"\\S"},{"type":"object","required":["zh","en"],"additionalProperties":false,"properties":{"zh":{"type":"string","pattern":"\\S"},"en":{"type":"string","pattern":"\\S"}}}]}}};
const func0 = Object.prototype.hasOwnProperty;
const schema7 = {"title":"规则的轻重","description":"规则代码: error 错误、warning 提醒、note 说明、off 不用","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "note")) || (data0 === "off"))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema7.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema7.additionalProperties.enum,parentSchema:schema7.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"title":"说明文字","description":"一种语言，或中英文各一","anyOf":[{"type":"string","pattern":"\\S"},{"type":"object","required":["zh","en"],"additionalProperties":false,"properties":{"zh":{"type":"string","pattern":"\\S"},"en":{"type":"string","pattern":"\\S"}}}]};
const pattern0 = new RegExp("\\S", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema8.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.anyOf[0].type,parentSchema:schema8.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.zh === undefined) || (!(func0.call(data, "zh")))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema8.anyOf[1].required,parentSchema:schema8.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.en === undefined) || (!(func0.call(data, "en")))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema8.anyOf[1].required,parentSchema:schema8.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "zh") || (key0 === "en"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.zh !== undefined && func0.call(data, "zh")){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/zh",schemaPath:"#/anyOf/1/properties/zh/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema8.anyOf[1].properties.zh,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/zh",schemaPath:"#/anyOf/1/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.anyOf[1].properties.zh.type,parentSchema:schema8.anyOf[1].properties.zh,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.en !== undefined && func0.call(data, "en")){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/anyOf/1/properties/en/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema8.anyOf[1].properties.en,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/en",schemaPath:"#/anyOf/1/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.anyOf[1].properties.en.type,parentSchema:schema8.anyOf[1].properties.en,data:data1};
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
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.anyOf[1].type,parentSchema:schema8.anyOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema8.anyOf,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://disclosure.invalid/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema6.type},message:"must be object,null",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "rules") || (key0 === "overrides")) || (key0 === "agencies")) || (key0 === "regions")) || (key0 === "houseRules")) || (key0 === "modules"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
if(!(validate22(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined && func0.call(data, "overrides")){
let data1 = data.overrides;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.files === undefined) || (!(func0.call(data2, "files")))){
const err2 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema6.properties.overrides.items.required,parentSchema:schema6.properties.overrides.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data2.rules === undefined) || (!(func0.call(data2, "rules")))){
const err3 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema6.properties.overrides.items.required,parentSchema:schema6.properties.overrides.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((key1 === "files") || (key1 === "rules"))){
const err4 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.overrides.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.files !== undefined && func0.call(data2, "files")){
let data3 = data2.files;
if(Array.isArray(data3)){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/overrides/" + i0+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.overrides.items.properties.files,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err6 = {instancePath:instancePath+"/overrides/" + i0+"/files/" + i1,schemaPath:"#/properties/overrides/items/properties/files/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.overrides.items.properties.files.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/overrides/" + i0+"/files/" + i1,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.overrides.items.properties.files.items.type,parentSchema:schema6.properties.overrides.items.properties.files.items,data:data4};
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
else {
const err8 = {instancePath:instancePath+"/overrides/" + i0+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.overrides.items.properties.files.type,parentSchema:schema6.properties.overrides.items.properties.files,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.rules !== undefined && func0.call(data2, "rules")){
if(!(validate22(data2.rules, {instancePath:instancePath+"/overrides/" + i0+"/rules",parentData:data2,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.overrides.items.type,parentSchema:schema6.properties.overrides.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.overrides.type,parentSchema:schema6.properties.overrides,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.agencies !== undefined && func0.call(data, "agencies")){
let data6 = data.agencies;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.name === undefined) || (!(func0.call(data7, "name")))){
const err11 = {instancePath:instancePath+"/agencies/" + i2,schemaPath:"#/properties/agencies/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema6.properties.agencies.items.required,parentSchema:schema6.properties.agencies.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data7.formerly === undefined) || (!(func0.call(data7, "formerly")))){
const err12 = {instancePath:instancePath+"/agencies/" + i2,schemaPath:"#/properties/agencies/items/required",keyword:"required",params:{missingProperty: "formerly"},message:"must have required property '"+"formerly"+"'",schema:schema6.properties.agencies.items.required,parentSchema:schema6.properties.agencies.items,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!((key2 === "name") || (key2 === "formerly"))){
const err13 = {instancePath:instancePath+"/agencies/" + i2,schemaPath:"#/properties/agencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.agencies.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
let data8 = data7.name;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err14 = {instancePath:instancePath+"/agencies/" + i2+"/name",schemaPath:"#/properties/agencies/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.agencies.items.properties.name,data:data8};
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
const err15 = {instancePath:instancePath+"/agencies/" + i2+"/name",schemaPath:"#/properties/agencies/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.agencies.items.properties.name.type,parentSchema:schema6.properties.agencies.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.formerly !== undefined && func0.call(data7, "formerly")){
let data9 = data7.formerly;
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/agencies/" + i2+"/formerly",schemaPath:"#/properties/agencies/items/properties/formerly/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.agencies.items.properties.formerly,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err17 = {instancePath:instancePath+"/agencies/" + i2+"/formerly/" + i3,schemaPath:"#/properties/agencies/items/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.agencies.items.properties.formerly.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/agencies/" + i2+"/formerly/" + i3,schemaPath:"#/properties/agencies/items/properties/formerly/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.agencies.items.properties.formerly.items.type,parentSchema:schema6.properties.agencies.items.properties.formerly.items,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/agencies/" + i2+"/formerly",schemaPath:"#/properties/agencies/items/properties/formerly/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.agencies.items.properties.formerly.type,parentSchema:schema6.properties.agencies.items.properties.formerly,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/agencies/" + i2,schemaPath:"#/properties/agencies/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.agencies.items.type,parentSchema:schema6.properties.agencies.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/agencies",schemaPath:"#/properties/agencies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.agencies.type,parentSchema:schema6.properties.agencies,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.regions !== undefined && func0.call(data, "regions")){
let data11 = data.regions;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.name === undefined) || (!(func0.call(data12, "name")))){
const err22 = {instancePath:instancePath+"/regions/" + i4,schemaPath:"#/properties/regions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema6.properties.regions.items.required,parentSchema:schema6.properties.regions.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data12.members === undefined) || (!(func0.call(data12, "members")))){
const err23 = {instancePath:instancePath+"/regions/" + i4,schemaPath:"#/properties/regions/items/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'",schema:schema6.properties.regions.items.required,parentSchema:schema6.properties.regions.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 of Object.keys(data12)){
if(!((key3 === "name") || (key3 === "members"))){
const err24 = {instancePath:instancePath+"/regions/" + i4,schemaPath:"#/properties/regions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.regions.items,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.name !== undefined && func0.call(data12, "name")){
let data13 = data12.name;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err25 = {instancePath:instancePath+"/regions/" + i4+"/name",schemaPath:"#/properties/regions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.regions.items.properties.name,data:data13};
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
const err26 = {instancePath:instancePath+"/regions/" + i4+"/name",schemaPath:"#/properties/regions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.regions.items.properties.name.type,parentSchema:schema6.properties.regions.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.members !== undefined && func0.call(data12, "members")){
let data14 = data12.members;
if(Array.isArray(data14)){
if(data14.length < 1){
const err27 = {instancePath:instancePath+"/regions/" + i4+"/members",schemaPath:"#/properties/regions/items/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.regions.items.properties.members,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
let data15 = data14[i5];
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err28 = {instancePath:instancePath+"/regions/" + i4+"/members/" + i5,schemaPath:"#/properties/regions/items/properties/members/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.regions.items.properties.members.items,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/regions/" + i4+"/members/" + i5,schemaPath:"#/properties/regions/items/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.regions.items.properties.members.items.type,parentSchema:schema6.properties.regions.items.properties.members.items,data:data15};
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
else {
const err30 = {instancePath:instancePath+"/regions/" + i4+"/members",schemaPath:"#/properties/regions/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.regions.items.properties.members.type,parentSchema:schema6.properties.regions.items.properties.members,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/regions/" + i4,schemaPath:"#/properties/regions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.regions.items.type,parentSchema:schema6.properties.regions.items,data:data12};
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
else {
const err32 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.regions.type,parentSchema:schema6.properties.regions,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.houseRules !== undefined && func0.call(data, "houseRules")){
let data16 = data.houseRules;
if(Array.isArray(data16)){
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
const _errs39 = errors;
let valid18 = false;
let passing0 = null;
const _errs40 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.identity === undefined) || (!(func0.call(data17, "identity")))){
const err33 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/oneOf/0/required",keyword:"required",params:{missingProperty: "identity"},message:"must have required property '"+"identity"+"'",schema:schema6.properties.houseRules.items.oneOf[0].required,parentSchema:schema6.properties.houseRules.items.oneOf[0],data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid0 = _errs40 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs41 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.range === undefined) || (!(func0.call(data17, "range")))){
const err34 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/oneOf/1/required",keyword:"required",params:{missingProperty: "range"},message:"must have required property '"+"range"+"'",schema:schema6.properties.houseRules.items.oneOf[1].required,parentSchema:schema6.properties.houseRules.items.oneOf[1],data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid18 = true;
passing0 = 1;
}
const _errs42 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.phrase === undefined) || (!(func0.call(data17, "phrase")))){
const err35 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/oneOf/2/required",keyword:"required",params:{missingProperty: "phrase"},message:"must have required property '"+"phrase"+"'",schema:schema6.properties.houseRules.items.oneOf[2].required,parentSchema:schema6.properties.houseRules.items.oneOf[2],data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid0 = _errs42 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid18 = true;
passing0 = 2;
}
}
}
if(!valid18){
const err36 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema6.properties.houseRules.items.oneOf,parentSchema:schema6.properties.houseRules.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.code === undefined) || (!(func0.call(data17, "code")))){
const err37 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema6.properties.houseRules.items.required,parentSchema:schema6.properties.houseRules.items,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data17.title === undefined) || (!(func0.call(data17, "title")))){
const err38 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema6.properties.houseRules.items.required,parentSchema:schema6.properties.houseRules.items,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data17.why === undefined) || (!(func0.call(data17, "why")))){
const err39 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema6.properties.houseRules.items.required,parentSchema:schema6.properties.houseRules.items,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 of Object.keys(data17)){
if(!((((((((key4 === "code") || (key4 === "title")) || (key4 === "severity")) || (key4 === "why")) || (key4 === "fix")) || (key4 === "identity")) || (key4 === "range")) || (key4 === "phrase"))){
const err40 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.houseRules.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.code !== undefined && func0.call(data17, "code")){
let data18 = data17.code;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err41 = {instancePath:instancePath+"/houseRules/" + i6+"/code",schemaPath:"#/properties/houseRules/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema6.properties.houseRules.items.properties.code,data:data18};
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
const err42 = {instancePath:instancePath+"/houseRules/" + i6+"/code",schemaPath:"#/properties/houseRules/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.houseRules.items.properties.code.type,parentSchema:schema6.properties.houseRules.items.properties.code,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.title !== undefined && func0.call(data17, "title")){
if(!(validate25(data17.title, {instancePath:instancePath+"/houseRules/" + i6+"/title",parentData:data17,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data17.severity !== undefined && func0.call(data17, "severity")){
let data20 = data17.severity;
if(!(((data20 === "error") || (data20 === "warning")) || (data20 === "note"))){
const err43 = {instancePath:instancePath+"/houseRules/" + i6+"/severity",schemaPath:"#/properties/houseRules/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema6.properties.houseRules.items.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.houseRules.items.properties.severity.enum,parentSchema:schema6.properties.houseRules.items.properties.severity,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.why !== undefined && func0.call(data17, "why")){
if(!(validate25(data17.why, {instancePath:instancePath+"/houseRules/" + i6+"/why",parentData:data17,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data17.fix !== undefined && func0.call(data17, "fix")){
if(!(validate25(data17.fix, {instancePath:instancePath+"/houseRules/" + i6+"/fix",parentData:data17,parentDataProperty:"fix",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data17.identity !== undefined && func0.call(data17, "identity")){
let data23 = data17.identity;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.left === undefined) || (!(func0.call(data23, "left")))){
const err44 = {instancePath:instancePath+"/houseRules/" + i6+"/identity",schemaPath:"#/properties/houseRules/items/properties/identity/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'",schema:schema6.properties.houseRules.items.properties.identity.required,parentSchema:schema6.properties.houseRules.items.properties.identity,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((data23.right === undefined) || (!(func0.call(data23, "right")))){
const err45 = {instancePath:instancePath+"/houseRules/" + i6+"/identity",schemaPath:"#/properties/houseRules/items/properties/identity/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema6.properties.houseRules.items.properties.identity.required,parentSchema:schema6.properties.houseRules.items.properties.identity,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key5 of Object.keys(data23)){
if(!((key5 === "left") || (key5 === "right"))){
const err46 = {instancePath:instancePath+"/houseRules/" + i6+"/identity",schemaPath:"#/properties/houseRules/items/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.houseRules.items.properties.identity,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.left !== undefined && func0.call(data23, "left")){
let data24 = data23.left;
if(Array.isArray(data24)){
if(data24.length < 1){
const err47 = {instancePath:instancePath+"/houseRules/" + i6+"/identity/left",schemaPath:"#/properties/houseRules/items/properties/identity/properties/left/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.left,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
let data25 = data24[i7];
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err48 = {instancePath:instancePath+"/houseRules/" + i6+"/identity/left/" + i7,schemaPath:"#/properties/houseRules/items/properties/identity/properties/left/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.identity.properties.left.items,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/houseRules/" + i6+"/identity/left/" + i7,schemaPath:"#/properties/houseRules/items/properties/identity/properties/left/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.houseRules.items.properties.identity.properties.left.items.type,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.left.items,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/houseRules/" + i6+"/identity/left",schemaPath:"#/properties/houseRules/items/properties/identity/properties/left/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.houseRules.items.properties.identity.properties.left.type,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.left,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.right !== undefined && func0.call(data23, "right")){
let data26 = data23.right;
if(Array.isArray(data26)){
if(data26.length < 1){
const err51 = {instancePath:instancePath+"/houseRules/" + i6+"/identity/right",schemaPath:"#/properties/houseRules/items/properties/identity/properties/right/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.right,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
let data27 = data26[i8];
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err52 = {instancePath:instancePath+"/houseRules/" + i6+"/identity/right/" + i8,schemaPath:"#/properties/houseRules/items/properties/identity/properties/right/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.identity.properties.right.items,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/houseRules/" + i6+"/identity/right/" + i8,schemaPath:"#/properties/houseRules/items/properties/identity/properties/right/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.houseRules.items.properties.identity.properties.right.items.type,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.right.items,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/houseRules/" + i6+"/identity/right",schemaPath:"#/properties/houseRules/items/properties/identity/properties/right/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.houseRules.items.properties.identity.properties.right.type,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.right,data:data26};
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
else {
const err55 = {instancePath:instancePath+"/houseRules/" + i6+"/identity",schemaPath:"#/properties/houseRules/items/properties/identity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.houseRules.items.properties.identity.type,parentSchema:schema6.properties.houseRules.items.properties.identity,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.range !== undefined && func0.call(data17, "range")){
let data28 = data17.range;
const _errs63 = errors;
let valid25 = false;
const _errs64 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.min === undefined) || (!(func0.call(data28, "min")))){
const err56 = {instancePath:instancePath+"/houseRules/" + i6+"/range",schemaPath:"#/properties/houseRules/items/properties/range/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema6.properties.houseRules.items.properties.range.anyOf[0].required,parentSchema:schema6.properties.houseRules.items.properties.range.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid1 = _errs64 === errors;
valid25 = valid25 || _valid1;
if(!valid25){
const _errs65 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.max === undefined) || (!(func0.call(data28, "max")))){
const err57 = {instancePath:instancePath+"/houseRules/" + i6+"/range",schemaPath:"#/properties/houseRules/items/properties/range/anyOf/1/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema6.properties.houseRules.items.properties.range.anyOf[1].required,parentSchema:schema6.properties.houseRules.items.properties.range.anyOf[1],data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid1 = _errs65 === errors;
valid25 = valid25 || _valid1;
}
if(!valid25){
const err58 = {instancePath:instancePath+"/houseRules/" + i6+"/range",schemaPath:"#/properties/houseRules/items/properties/range/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema6.properties.houseRules.items.properties.range.anyOf,parentSchema:schema6.properties.houseRules.items.properties.range,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.cells === undefined) || (!(func0.call(data28, "cells")))){
const err59 = {instancePath:instancePath+"/houseRules/" + i6+"/range",schemaPath:"#/properties/houseRules/items/properties/range/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema6.properties.houseRules.items.properties.range.required,parentSchema:schema6.properties.houseRules.items.properties.range,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key6 of Object.keys(data28)){
if(!(((key6 === "cells") || (key6 === "min")) || (key6 === "max"))){
const err60 = {instancePath:instancePath+"/houseRules/" + i6+"/range",schemaPath:"#/properties/houseRules/items/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.houseRules.items.properties.range,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data28.cells !== undefined && func0.call(data28, "cells")){
let data29 = data28.cells;
if(Array.isArray(data29)){
if(data29.length < 1){
const err61 = {instancePath:instancePath+"/houseRules/" + i6+"/range/cells",schemaPath:"#/properties/houseRules/items/properties/range/properties/cells/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.houseRules.items.properties.range.properties.cells,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
let data30 = data29[i9];
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err62 = {instancePath:instancePath+"/houseRules/" + i6+"/range/cells/" + i9,schemaPath:"#/properties/houseRules/items/properties/range/properties/cells/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.range.properties.cells.items,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/houseRules/" + i6+"/range/cells/" + i9,schemaPath:"#/properties/houseRules/items/properties/range/properties/cells/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.houseRules.items.properties.range.properties.cells.items.type,parentSchema:schema6.properties.houseRules.items.properties.range.properties.cells.items,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/houseRules/" + i6+"/range/cells",schemaPath:"#/properties/houseRules/items/properties/range/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.houseRules.items.properties.range.properties.cells.type,parentSchema:schema6.properties.houseRules.items.properties.range.properties.cells,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data28.min !== undefined && func0.call(data28, "min")){
let data31 = data28.min;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err65 = {instancePath:instancePath+"/houseRules/" + i6+"/range/min",schemaPath:"#/properties/houseRules/items/properties/range/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.houseRules.items.properties.range.properties.min.type,parentSchema:schema6.properties.houseRules.items.properties.range.properties.min,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data28.max !== undefined && func0.call(data28, "max")){
let data32 = data28.max;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err66 = {instancePath:instancePath+"/houseRules/" + i6+"/range/max",schemaPath:"#/properties/houseRules/items/properties/range/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.houseRules.items.properties.range.properties.max.type,parentSchema:schema6.properties.houseRules.items.properties.range.properties.max,data:data32};
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
else {
const err67 = {instancePath:instancePath+"/houseRules/" + i6+"/range",schemaPath:"#/properties/houseRules/items/properties/range/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.houseRules.items.properties.range.type,parentSchema:schema6.properties.houseRules.items.properties.range,data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data17.phrase !== undefined && func0.call(data17, "phrase")){
let data33 = data17.phrase;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.in === undefined) || (!(func0.call(data33, "in")))){
const err68 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase",schemaPath:"#/properties/houseRules/items/properties/phrase/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema6.properties.houseRules.items.properties.phrase.required,parentSchema:schema6.properties.houseRules.items.properties.phrase,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data33.anyOf === undefined) || (!(func0.call(data33, "anyOf")))){
const err69 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase",schemaPath:"#/properties/houseRules/items/properties/phrase/required",keyword:"required",params:{missingProperty: "anyOf"},message:"must have required property '"+"anyOf"+"'",schema:schema6.properties.houseRules.items.properties.phrase.required,parentSchema:schema6.properties.houseRules.items.properties.phrase,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key7 of Object.keys(data33)){
if(!((key7 === "in") || (key7 === "anyOf"))){
const err70 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase",schemaPath:"#/properties/houseRules/items/properties/phrase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.houseRules.items.properties.phrase,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data33.in !== undefined && func0.call(data33, "in")){
let data34 = data33.in;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err71 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase/in",schemaPath:"#/properties/houseRules/items/properties/phrase/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.in,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase/in",schemaPath:"#/properties/houseRules/items/properties/phrase/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.houseRules.items.properties.phrase.properties.in.type,parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.in,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data33.anyOf !== undefined && func0.call(data33, "anyOf")){
let data35 = data33.anyOf;
if(Array.isArray(data35)){
if(data35.length < 1){
const err73 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase/anyOf",schemaPath:"#/properties/houseRules/items/properties/phrase/properties/anyOf/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len10 = data35.length;
for(let i10=0; i10<len10; i10++){
let data36 = data35[i10];
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err74 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase/anyOf/" + i10,schemaPath:"#/properties/houseRules/items/properties/phrase/properties/anyOf/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf.items,data:data36};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase/anyOf/" + i10,schemaPath:"#/properties/houseRules/items/properties/phrase/properties/anyOf/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf.items.type,parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf.items,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase/anyOf",schemaPath:"#/properties/houseRules/items/properties/phrase/properties/anyOf/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf.type,parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/houseRules/" + i6+"/phrase",schemaPath:"#/properties/houseRules/items/properties/phrase/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.houseRules.items.properties.phrase.type,parentSchema:schema6.properties.houseRules.items.properties.phrase,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/houseRules/" + i6,schemaPath:"#/properties/houseRules/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.houseRules.items.type,parentSchema:schema6.properties.houseRules.items,data:data17};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/houseRules",schemaPath:"#/properties/houseRules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.houseRules.type,parentSchema:schema6.properties.houseRules,data:data16};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.modules !== undefined && func0.call(data, "modules")){
let data37 = data.modules;
if(Array.isArray(data37)){
const len11 = data37.length;
for(let i11=0; i11<len11; i11++){
let data38 = data37[i11];
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err80 = {instancePath:instancePath+"/modules/" + i11,schemaPath:"#/properties/modules/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema6.properties.modules.items,data:data38};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/modules/" + i11,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.modules.items.type,parentSchema:schema6.properties.modules.items,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.modules.type,parentSchema:schema6.properties.modules,data:data37};
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
validate21.errors = vErrors;
return errors === 0;
}

