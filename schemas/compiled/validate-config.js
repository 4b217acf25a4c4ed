"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://disclosure.invalid/schemas/config.schema.json","title":"disclosure.config.yaml","description":"一个文件夹及其下各份报告的检查办法；离报告最近的一份起作用","type":["object","null"],"additionalProperties":false,"properties":{"rules":{"$ref":"#/definitions/severities"},"overrides":{"title":"部分文件的办法","description":"后面的盖过前面的","type":"array","items":{"type":"object","required":["files","rules"],"additionalProperties":false,"properties":{"files":{"title":"文件","description":"通配符，相对配置文件所在的文件夹，如 towns/**；* 最多三处，不用圆括号","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"rules":{"$ref":"#/definitions/severities"}}}},"deadlines":{"title":"公布期限","description":"统计年度的次年几月几日前公布，按层级写，个别机关可以另写","type":"object","additionalProperties":false,"properties":{"province":{"$ref":"#/definitions/day"},"prefecture":{"$ref":"#/definitions/day"},"county":{"$ref":"#/definitions/day"},"department":{"$ref":"#/definitions/day"},"township":{"$ref":"#/definitions/day"},"agencies":{"title":"个别机关","type":"array","items":{"type":"object","required":["name","by"],"additionalProperties":false,"properties":{"name":{"title":"机关全称","type":"string","pattern":"\\S"},"by":{"$ref":"#/definitions/day"}}}}}},"ruleMaking":{"title":"有规章制定权的机关","description":"省、设区的市人民政府之外，还有哪些机关可以填规章","type":"array","items":{"type":"string","pattern":"\\S"}},"words":{"title":"用词","description":"本单位约定的写法","type":"array","items":{"type":"object","required":["write","insteadOf"],"additionalProperties":false,"properties":{"write":{"title":"应写","type":"string","pattern":"\\S"},"insteadOf":{"title":"不写","type":"string","pattern":"\\S"},"why":{"title":"缘由","type":"string","pattern":"\\S"}}}},"hosts":{"title":"可以链接的网站","description":"gov.cn 之外，正文里可以链接的网站域名","type":"array","items":{"type":"string","description":"域名，如 example.org.cn","examples":["example.org.cn"],"pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}},"agencies":{"title":"改过名的机关","type":"array","items":{"type":"object","required":["name","formerly"],"additionalProperties":false,"properties":{"name":{"title":"现名","type":"string","pattern":"\\S"},"formerly":{"title":"曾用名","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"regions":{"title":"汇总关系","description":"哪份报告等于哪些报告逐格相加","type":"array","items":{"type":"object","required":["name","members"],"additionalProperties":false,"properties":{"name":{"title":"汇总的机关","type":"string","pattern":"\\S"},"members":{"title":"所含的机关","description":"本级（如政府办公室）和所属各单位","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"houseRules":{"title":"自定规则","description":"本地要求，不用写程序；identity、range、phrase 三选一","type":"array","items":{"type":"object","required":["code","title","why"],"additionalProperties":false,"oneOf":[{"required":["identity"]},{"required":["range"]},{"required":["phrase"]}],"properties":{"code":{"title":"代码","description":"小写字母、数字和连字符，不与已有规则相同","examples":["few-requests"],"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"$ref":"#/definitions/words"},"severity":{"title":"轻重","description":"默认 warning","enum":["error","warning","note"]},"why":{"$ref":"#/definitions/words"},"fix":{"$ref":"#/definitions/words"},"identity":{"title":"恒等式","description":"左边各格之和等于右边各格之和","type":"object","required":["left","right"],"additionalProperties":false,"properties":{"left":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"right":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}},"range":{"title":"范围","description":"各格都在上下限之间（含）","type":"object","required":["cells"],"anyOf":[{"required":["min"]},{"required":["max"]}],"additionalProperties":false,"properties":{"cells":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"min":{"type":"number"},"max":{"type":"number"}}},"phrase":{"title":"应有的话","description":"这一部分正文里至少有其中一句","type":"object","required":["in","anyOf"],"additionalProperties":false,"properties":{"in":{"type":"string","pattern":"\\S"},"anyOf":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}}}},"modules":{"title":"规则模块","description":"JavaScript 文件，相对配置文件所在的文件夹；只在用 --config 指明这份配置时运行","type":"array","items":{"type":"string","pattern":"\\S"}}},"definitions":{"day":{"title":"月-日","description":"次年的月-日，如 01-31","examples":["01-31"],"type":"string","pattern":"^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$"},"severities":{"title":"规则的轻重","description":"规则代码: error 错误、warning 提醒、note 说明、off 不用","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"words":{"title":"说明文字","description":"一种语言，或中英文各一","anyOf":[{"type":"string","pattern":"\\S"},{"type":"object","required":["zh","en"],"additionalProperties":false,"properties":{"zh":{"type":"string","pattern":"\\S"},"en":{"type":"string","pattern":"\\S"}}}]}}};
const func0 = Object.prototype.hasOwnProperty;
const schema7 = {"title":"规则的轻重","description":"规则代码: error 错误、warning 提醒、note 说明、off 不用","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "note")) || (data0 === "off"))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema7.additionalProperties.enum},schema:schema7.additionalProperties.enum,parentSchema:schema7.additionalProperties,data:data0};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
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

const schema8 = {"title":"月-日","description":"次年的月-日，如 01-31","examples":["01-31"],"type":"string","pattern":"^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$"};
const pattern1 = new RegExp("^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$"},schema:"^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$",parentSchema:schema8,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema9 = {"title":"说明文字","description":"一种语言，或中英文各一","anyOf":[{"type":"string","pattern":"\\S"},{"type":"object","required":["zh","en"],"additionalProperties":false,"properties":{"zh":{"type":"string","pattern":"\\S"},"en":{"type":"string","pattern":"\\S"}}}]};
const pattern0 = new RegExp("\\S", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema9.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema9.anyOf[0].type,parentSchema:schema9.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "zh"},schema:schema9.anyOf[1].required,parentSchema:schema9.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.en === undefined) || (!(func0.call(data, "en")))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "en"},schema:schema9.anyOf[1].required,parentSchema:schema9.anyOf[1],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9.anyOf[1],data};
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
const err5 = {instancePath:instancePath+"/zh",schemaPath:"#/anyOf/1/properties/zh/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema9.anyOf[1].properties.zh,data:data0};
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
const err6 = {instancePath:instancePath+"/zh",schemaPath:"#/anyOf/1/properties/zh/type",keyword:"type",params:{type: "string"},schema:schema9.anyOf[1].properties.zh.type,parentSchema:schema9.anyOf[1].properties.zh,data:data0};
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
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/anyOf/1/properties/en/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema9.anyOf[1].properties.en,data:data1};
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
const err8 = {instancePath:instancePath+"/en",schemaPath:"#/anyOf/1/properties/en/type",keyword:"type",params:{type: "string"},schema:schema9.anyOf[1].properties.en.type,parentSchema:schema9.anyOf[1].properties.en,data:data1};
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
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema9.anyOf[1].type,parentSchema:schema9.anyOf[1],data};
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
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema9.anyOf,parentSchema:schema9,data};
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
validate32.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", "u");
const pattern12 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://disclosure.invalid/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema6.type},schema:schema6.type,parentSchema:schema6,data};
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
if(!(func0.call(schema6.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
const err2 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},schema:schema6.properties.overrides.items.required,parentSchema:schema6.properties.overrides.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data2.rules === undefined) || (!(func0.call(data2, "rules")))){
const err3 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"},schema:schema6.properties.overrides.items.required,parentSchema:schema6.properties.overrides.items,data:data2};
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
const err4 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.overrides.items,data:data2};
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
const err5 = {instancePath:instancePath+"/overrides/" + i0+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.overrides.items.properties.files,data:data3};
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
const err6 = {instancePath:instancePath+"/overrides/" + i0+"/files/" + i1,schemaPath:"#/properties/overrides/items/properties/files/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.overrides.items.properties.files.items,data:data4};
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
const err7 = {instancePath:instancePath+"/overrides/" + i0+"/files/" + i1,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.overrides.items.properties.files.items.type,parentSchema:schema6.properties.overrides.items.properties.files.items,data:data4};
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
const err8 = {instancePath:instancePath+"/overrides/" + i0+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"},schema:schema6.properties.overrides.items.properties.files.type,parentSchema:schema6.properties.overrides.items.properties.files,data:data3};
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
const err9 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.overrides.items.type,parentSchema:schema6.properties.overrides.items,data:data2};
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
const err10 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},schema:schema6.properties.overrides.type,parentSchema:schema6.properties.overrides,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.deadlines !== undefined && func0.call(data, "deadlines")){
let data6 = data.deadlines;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 of Object.keys(data6)){
if(!((((((key2 === "province") || (key2 === "prefecture")) || (key2 === "county")) || (key2 === "department")) || (key2 === "township")) || (key2 === "agencies"))){
const err11 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.deadlines,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.province !== undefined && func0.call(data6, "province")){
if(!(validate25(data6.province, {instancePath:instancePath+"/deadlines/province",parentData:data6,parentDataProperty:"province",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data6.prefecture !== undefined && func0.call(data6, "prefecture")){
if(!(validate25(data6.prefecture, {instancePath:instancePath+"/deadlines/prefecture",parentData:data6,parentDataProperty:"prefecture",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data6.county !== undefined && func0.call(data6, "county")){
if(!(validate25(data6.county, {instancePath:instancePath+"/deadlines/county",parentData:data6,parentDataProperty:"county",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data6.department !== undefined && func0.call(data6, "department")){
if(!(validate25(data6.department, {instancePath:instancePath+"/deadlines/department",parentData:data6,parentDataProperty:"department",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data6.township !== undefined && func0.call(data6, "township")){
if(!(validate25(data6.township, {instancePath:instancePath+"/deadlines/township",parentData:data6,parentDataProperty:"township",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data6.agencies !== undefined && func0.call(data6, "agencies")){
let data12 = data6.agencies;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.name === undefined) || (!(func0.call(data13, "name")))){
const err12 = {instancePath:instancePath+"/deadlines/agencies/" + i2,schemaPath:"#/properties/deadlines/properties/agencies/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.deadlines.properties.agencies.items.required,parentSchema:schema6.properties.deadlines.properties.agencies.items,data:data13};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data13.by === undefined) || (!(func0.call(data13, "by")))){
const err13 = {instancePath:instancePath+"/deadlines/agencies/" + i2,schemaPath:"#/properties/deadlines/properties/agencies/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema6.properties.deadlines.properties.agencies.items.required,parentSchema:schema6.properties.deadlines.properties.agencies.items,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 of Object.keys(data13)){
if(!((key3 === "name") || (key3 === "by"))){
const err14 = {instancePath:instancePath+"/deadlines/agencies/" + i2,schemaPath:"#/properties/deadlines/properties/agencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.deadlines.properties.agencies.items,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.name !== undefined && func0.call(data13, "name")){
let data14 = data13.name;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err15 = {instancePath:instancePath+"/deadlines/agencies/" + i2+"/name",schemaPath:"#/properties/deadlines/properties/agencies/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.deadlines.properties.agencies.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/deadlines/agencies/" + i2+"/name",schemaPath:"#/properties/deadlines/properties/agencies/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.deadlines.properties.agencies.items.properties.name.type,parentSchema:schema6.properties.deadlines.properties.agencies.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.by !== undefined && func0.call(data13, "by")){
if(!(validate25(data13.by, {instancePath:instancePath+"/deadlines/agencies/" + i2+"/by",parentData:data13,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/deadlines/agencies/" + i2,schemaPath:"#/properties/deadlines/properties/agencies/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.deadlines.properties.agencies.items.type,parentSchema:schema6.properties.deadlines.properties.agencies.items,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/deadlines/agencies",schemaPath:"#/properties/deadlines/properties/agencies/type",keyword:"type",params:{type: "array"},schema:schema6.properties.deadlines.properties.agencies.type,parentSchema:schema6.properties.deadlines.properties.agencies,data:data12};
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
const err19 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/type",keyword:"type",params:{type: "object"},schema:schema6.properties.deadlines.type,parentSchema:schema6.properties.deadlines,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ruleMaking !== undefined && func0.call(data, "ruleMaking")){
let data16 = data.ruleMaking;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err20 = {instancePath:instancePath+"/ruleMaking/" + i3,schemaPath:"#/properties/ruleMaking/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.ruleMaking.items,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/ruleMaking/" + i3,schemaPath:"#/properties/ruleMaking/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.ruleMaking.items.type,parentSchema:schema6.properties.ruleMaking.items,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/ruleMaking",schemaPath:"#/properties/ruleMaking/type",keyword:"type",params:{type: "array"},schema:schema6.properties.ruleMaking.type,parentSchema:schema6.properties.ruleMaking,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.words !== undefined && func0.call(data, "words")){
let data18 = data.words;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.write === undefined) || (!(func0.call(data19, "write")))){
const err23 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/required",keyword:"required",params:{missingProperty: "write"},schema:schema6.properties.words.items.required,parentSchema:schema6.properties.words.items,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data19.insteadOf === undefined) || (!(func0.call(data19, "insteadOf")))){
const err24 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/required",keyword:"required",params:{missingProperty: "insteadOf"},schema:schema6.properties.words.items.required,parentSchema:schema6.properties.words.items,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key4 of Object.keys(data19)){
if(!(((key4 === "write") || (key4 === "insteadOf")) || (key4 === "why"))){
const err25 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.words.items,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.write !== undefined && func0.call(data19, "write")){
let data20 = data19.write;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err26 = {instancePath:instancePath+"/words/" + i4+"/write",schemaPath:"#/properties/words/items/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.words.items.properties.write,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/words/" + i4+"/write",schemaPath:"#/properties/words/items/properties/write/type",keyword:"type",params:{type: "string"},schema:schema6.properties.words.items.properties.write.type,parentSchema:schema6.properties.words.items.properties.write,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data19.insteadOf !== undefined && func0.call(data19, "insteadOf")){
let data21 = data19.insteadOf;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err28 = {instancePath:instancePath+"/words/" + i4+"/insteadOf",schemaPath:"#/properties/words/items/properties/insteadOf/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.words.items.properties.insteadOf,data:data21};
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
const err29 = {instancePath:instancePath+"/words/" + i4+"/insteadOf",schemaPath:"#/properties/words/items/properties/insteadOf/type",keyword:"type",params:{type: "string"},schema:schema6.properties.words.items.properties.insteadOf.type,parentSchema:schema6.properties.words.items.properties.insteadOf,data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data19.why !== undefined && func0.call(data19, "why")){
let data22 = data19.why;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err30 = {instancePath:instancePath+"/words/" + i4+"/why",schemaPath:"#/properties/words/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.words.items.properties.why,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/words/" + i4+"/why",schemaPath:"#/properties/words/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema6.properties.words.items.properties.why.type,parentSchema:schema6.properties.words.items.properties.why,data:data22};
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
const err32 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.words.items.type,parentSchema:schema6.properties.words.items,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "array"},schema:schema6.properties.words.type,parentSchema:schema6.properties.words,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.hosts !== undefined && func0.call(data, "hosts")){
let data23 = data.hosts;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
const err34 = {instancePath:instancePath+"/hosts/" + i5,schemaPath:"#/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)+$"},schema:"^[a-z0-9-]+(\\.[a-z0-9-]+)+$",parentSchema:schema6.properties.hosts.items,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/hosts/" + i5,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.hosts.items.type,parentSchema:schema6.properties.hosts.items,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.hosts.type,parentSchema:schema6.properties.hosts,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.agencies !== undefined && func0.call(data, "agencies")){
let data25 = data.agencies;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.name === undefined) || (!(func0.call(data26, "name")))){
const err37 = {instancePath:instancePath+"/agencies/" + i6,schemaPath:"#/properties/agencies/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.agencies.items.required,parentSchema:schema6.properties.agencies.items,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data26.formerly === undefined) || (!(func0.call(data26, "formerly")))){
const err38 = {instancePath:instancePath+"/agencies/" + i6,schemaPath:"#/properties/agencies/items/required",keyword:"required",params:{missingProperty: "formerly"},schema:schema6.properties.agencies.items.required,parentSchema:schema6.properties.agencies.items,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key5 of Object.keys(data26)){
if(!((key5 === "name") || (key5 === "formerly"))){
const err39 = {instancePath:instancePath+"/agencies/" + i6,schemaPath:"#/properties/agencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.agencies.items,data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.name !== undefined && func0.call(data26, "name")){
let data27 = data26.name;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err40 = {instancePath:instancePath+"/agencies/" + i6+"/name",schemaPath:"#/properties/agencies/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.agencies.items.properties.name,data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/agencies/" + i6+"/name",schemaPath:"#/properties/agencies/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.agencies.items.properties.name.type,parentSchema:schema6.properties.agencies.items.properties.name,data:data27};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.formerly !== undefined && func0.call(data26, "formerly")){
let data28 = data26.formerly;
if(Array.isArray(data28)){
if(data28.length < 1){
const err42 = {instancePath:instancePath+"/agencies/" + i6+"/formerly",schemaPath:"#/properties/agencies/items/properties/formerly/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.agencies.items.properties.formerly,data:data28};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err43 = {instancePath:instancePath+"/agencies/" + i6+"/formerly/" + i7,schemaPath:"#/properties/agencies/items/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.agencies.items.properties.formerly.items,data:data29};
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
const err44 = {instancePath:instancePath+"/agencies/" + i6+"/formerly/" + i7,schemaPath:"#/properties/agencies/items/properties/formerly/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.agencies.items.properties.formerly.items.type,parentSchema:schema6.properties.agencies.items.properties.formerly.items,data:data29};
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
const err45 = {instancePath:instancePath+"/agencies/" + i6+"/formerly",schemaPath:"#/properties/agencies/items/properties/formerly/type",keyword:"type",params:{type: "array"},schema:schema6.properties.agencies.items.properties.formerly.type,parentSchema:schema6.properties.agencies.items.properties.formerly,data:data28};
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
const err46 = {instancePath:instancePath+"/agencies/" + i6,schemaPath:"#/properties/agencies/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.agencies.items.type,parentSchema:schema6.properties.agencies.items,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/agencies",schemaPath:"#/properties/agencies/type",keyword:"type",params:{type: "array"},schema:schema6.properties.agencies.type,parentSchema:schema6.properties.agencies,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.regions !== undefined && func0.call(data, "regions")){
let data30 = data.regions;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.name === undefined) || (!(func0.call(data31, "name")))){
const err48 = {instancePath:instancePath+"/regions/" + i8,schemaPath:"#/properties/regions/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.regions.items.required,parentSchema:schema6.properties.regions.items,data:data31};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((data31.members === undefined) || (!(func0.call(data31, "members")))){
const err49 = {instancePath:instancePath+"/regions/" + i8,schemaPath:"#/properties/regions/items/required",keyword:"required",params:{missingProperty: "members"},schema:schema6.properties.regions.items.required,parentSchema:schema6.properties.regions.items,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key6 of Object.keys(data31)){
if(!((key6 === "name") || (key6 === "members"))){
const err50 = {instancePath:instancePath+"/regions/" + i8,schemaPath:"#/properties/regions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.regions.items,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data31.name !== undefined && func0.call(data31, "name")){
let data32 = data31.name;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err51 = {instancePath:instancePath+"/regions/" + i8+"/name",schemaPath:"#/properties/regions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.regions.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/regions/" + i8+"/name",schemaPath:"#/properties/regions/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.regions.items.properties.name.type,parentSchema:schema6.properties.regions.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.members !== undefined && func0.call(data31, "members")){
let data33 = data31.members;
if(Array.isArray(data33)){
if(data33.length < 1){
const err53 = {instancePath:instancePath+"/regions/" + i8+"/members",schemaPath:"#/properties/regions/items/properties/members/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.regions.items.properties.members,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
let data34 = data33[i9];
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err54 = {instancePath:instancePath+"/regions/" + i8+"/members/" + i9,schemaPath:"#/properties/regions/items/properties/members/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.regions.items.properties.members.items,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/regions/" + i8+"/members/" + i9,schemaPath:"#/properties/regions/items/properties/members/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.regions.items.properties.members.items.type,parentSchema:schema6.properties.regions.items.properties.members.items,data:data34};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/regions/" + i8+"/members",schemaPath:"#/properties/regions/items/properties/members/type",keyword:"type",params:{type: "array"},schema:schema6.properties.regions.items.properties.members.type,parentSchema:schema6.properties.regions.items.properties.members,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/regions/" + i8,schemaPath:"#/properties/regions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.regions.items.type,parentSchema:schema6.properties.regions.items,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.regions.type,parentSchema:schema6.properties.regions,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.houseRules !== undefined && func0.call(data, "houseRules")){
let data35 = data.houseRules;
if(Array.isArray(data35)){
const len10 = data35.length;
for(let i10=0; i10<len10; i10++){
let data36 = data35[i10];
const _errs74 = errors;
let valid29 = false;
let passing0 = null;
const _errs75 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.identity === undefined) || (!(func0.call(data36, "identity")))){
const err59 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/oneOf/0/required",keyword:"required",params:{missingProperty: "identity"},schema:schema6.properties.houseRules.items.oneOf[0].required,parentSchema:schema6.properties.houseRules.items.oneOf[0],data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid0 = _errs75 === errors;
if(_valid0){
valid29 = true;
passing0 = 0;
}
const _errs76 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.range === undefined) || (!(func0.call(data36, "range")))){
const err60 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/oneOf/1/required",keyword:"required",params:{missingProperty: "range"},schema:schema6.properties.houseRules.items.oneOf[1].required,parentSchema:schema6.properties.houseRules.items.oneOf[1],data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var _valid0 = _errs76 === errors;
if(_valid0 && valid29){
valid29 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid29 = true;
passing0 = 1;
}
const _errs77 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.phrase === undefined) || (!(func0.call(data36, "phrase")))){
const err61 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/oneOf/2/required",keyword:"required",params:{missingProperty: "phrase"},schema:schema6.properties.houseRules.items.oneOf[2].required,parentSchema:schema6.properties.houseRules.items.oneOf[2],data:data36};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid0 = _errs77 === errors;
if(_valid0 && valid29){
valid29 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid29 = true;
passing0 = 2;
}
}
}
if(!valid29){
const err62 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema6.properties.houseRules.items.oneOf,parentSchema:schema6.properties.houseRules.items,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.code === undefined) || (!(func0.call(data36, "code")))){
const err63 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema6.properties.houseRules.items.required,parentSchema:schema6.properties.houseRules.items,data:data36};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((data36.title === undefined) || (!(func0.call(data36, "title")))){
const err64 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema6.properties.houseRules.items.required,parentSchema:schema6.properties.houseRules.items,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((data36.why === undefined) || (!(func0.call(data36, "why")))){
const err65 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema6.properties.houseRules.items.required,parentSchema:schema6.properties.houseRules.items,data:data36};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key7 of Object.keys(data36)){
if(!((((((((key7 === "code") || (key7 === "title")) || (key7 === "severity")) || (key7 === "why")) || (key7 === "fix")) || (key7 === "identity")) || (key7 === "range")) || (key7 === "phrase"))){
const err66 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.houseRules.items,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data36.code !== undefined && func0.call(data36, "code")){
let data37 = data36.code;
if(typeof data37 === "string"){
if(!pattern12.test(data37)){
const err67 = {instancePath:instancePath+"/houseRules/" + i10+"/code",schemaPath:"#/properties/houseRules/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema6.properties.houseRules.items.properties.code,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/houseRules/" + i10+"/code",schemaPath:"#/properties/houseRules/items/properties/code/type",keyword:"type",params:{type: "string"},schema:schema6.properties.houseRules.items.properties.code.type,parentSchema:schema6.properties.houseRules.items.properties.code,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data36.title !== undefined && func0.call(data36, "title")){
if(!(validate32(data36.title, {instancePath:instancePath+"/houseRules/" + i10+"/title",parentData:data36,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data36.severity !== undefined && func0.call(data36, "severity")){
let data39 = data36.severity;
if(!(((data39 === "error") || (data39 === "warning")) || (data39 === "note"))){
const err69 = {instancePath:instancePath+"/houseRules/" + i10+"/severity",schemaPath:"#/properties/houseRules/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema6.properties.houseRules.items.properties.severity.enum},schema:schema6.properties.houseRules.items.properties.severity.enum,parentSchema:schema6.properties.houseRules.items.properties.severity,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data36.why !== undefined && func0.call(data36, "why")){
if(!(validate32(data36.why, {instancePath:instancePath+"/houseRules/" + i10+"/why",parentData:data36,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data36.fix !== undefined && func0.call(data36, "fix")){
if(!(validate32(data36.fix, {instancePath:instancePath+"/houseRules/" + i10+"/fix",parentData:data36,parentDataProperty:"fix",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data36.identity !== undefined && func0.call(data36, "identity")){
let data42 = data36.identity;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if((data42.left === undefined) || (!(func0.call(data42, "left")))){
const err70 = {instancePath:instancePath+"/houseRules/" + i10+"/identity",schemaPath:"#/properties/houseRules/items/properties/identity/required",keyword:"required",params:{missingProperty: "left"},schema:schema6.properties.houseRules.items.properties.identity.required,parentSchema:schema6.properties.houseRules.items.properties.identity,data:data42};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((data42.right === undefined) || (!(func0.call(data42, "right")))){
const err71 = {instancePath:instancePath+"/houseRules/" + i10+"/identity",schemaPath:"#/properties/houseRules/items/properties/identity/required",keyword:"required",params:{missingProperty: "right"},schema:schema6.properties.houseRules.items.properties.identity.required,parentSchema:schema6.properties.houseRules.items.properties.identity,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key8 of Object.keys(data42)){
if(!((key8 === "left") || (key8 === "right"))){
const err72 = {instancePath:instancePath+"/houseRules/" + i10+"/identity",schemaPath:"#/properties/houseRules/items/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.houseRules.items.properties.identity,data:data42};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data42.left !== undefined && func0.call(data42, "left")){
let data43 = data42.left;
if(Array.isArray(data43)){
if(data43.length < 1){
const err73 = {instancePath:instancePath+"/houseRules/" + i10+"/identity/left",schemaPath:"#/properties/houseRules/items/properties/identity/properties/left/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.left,data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len11 = data43.length;
for(let i11=0; i11<len11; i11++){
let data44 = data43[i11];
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err74 = {instancePath:instancePath+"/houseRules/" + i10+"/identity/left/" + i11,schemaPath:"#/properties/houseRules/items/properties/identity/properties/left/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.identity.properties.left.items,data:data44};
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
const err75 = {instancePath:instancePath+"/houseRules/" + i10+"/identity/left/" + i11,schemaPath:"#/properties/houseRules/items/properties/identity/properties/left/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.houseRules.items.properties.identity.properties.left.items.type,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.left.items,data:data44};
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
const err76 = {instancePath:instancePath+"/houseRules/" + i10+"/identity/left",schemaPath:"#/properties/houseRules/items/properties/identity/properties/left/type",keyword:"type",params:{type: "array"},schema:schema6.properties.houseRules.items.properties.identity.properties.left.type,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.left,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data42.right !== undefined && func0.call(data42, "right")){
let data45 = data42.right;
if(Array.isArray(data45)){
if(data45.length < 1){
const err77 = {instancePath:instancePath+"/houseRules/" + i10+"/identity/right",schemaPath:"#/properties/houseRules/items/properties/identity/properties/right/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.right,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len12 = data45.length;
for(let i12=0; i12<len12; i12++){
let data46 = data45[i12];
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err78 = {instancePath:instancePath+"/houseRules/" + i10+"/identity/right/" + i12,schemaPath:"#/properties/houseRules/items/properties/identity/properties/right/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.identity.properties.right.items,data:data46};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/houseRules/" + i10+"/identity/right/" + i12,schemaPath:"#/properties/houseRules/items/properties/identity/properties/right/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.houseRules.items.properties.identity.properties.right.items.type,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.right.items,data:data46};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/houseRules/" + i10+"/identity/right",schemaPath:"#/properties/houseRules/items/properties/identity/properties/right/type",keyword:"type",params:{type: "array"},schema:schema6.properties.houseRules.items.properties.identity.properties.right.type,parentSchema:schema6.properties.houseRules.items.properties.identity.properties.right,data:data45};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/houseRules/" + i10+"/identity",schemaPath:"#/properties/houseRules/items/properties/identity/type",keyword:"type",params:{type: "object"},schema:schema6.properties.houseRules.items.properties.identity.type,parentSchema:schema6.properties.houseRules.items.properties.identity,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data36.range !== undefined && func0.call(data36, "range")){
let data47 = data36.range;
const _errs98 = errors;
let valid36 = false;
const _errs99 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.min === undefined) || (!(func0.call(data47, "min")))){
const err82 = {instancePath:instancePath+"/houseRules/" + i10+"/range",schemaPath:"#/properties/houseRules/items/properties/range/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},schema:schema6.properties.houseRules.items.properties.range.anyOf[0].required,parentSchema:schema6.properties.houseRules.items.properties.range.anyOf[0],data:data47};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid1 = _errs99 === errors;
valid36 = valid36 || _valid1;
if(!valid36){
const _errs100 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.max === undefined) || (!(func0.call(data47, "max")))){
const err83 = {instancePath:instancePath+"/houseRules/" + i10+"/range",schemaPath:"#/properties/houseRules/items/properties/range/anyOf/1/required",keyword:"required",params:{missingProperty: "max"},schema:schema6.properties.houseRules.items.properties.range.anyOf[1].required,parentSchema:schema6.properties.houseRules.items.properties.range.anyOf[1],data:data47};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid1 = _errs100 === errors;
valid36 = valid36 || _valid1;
}
if(!valid36){
const err84 = {instancePath:instancePath+"/houseRules/" + i10+"/range",schemaPath:"#/properties/houseRules/items/properties/range/anyOf",keyword:"anyOf",params:{},schema:schema6.properties.houseRules.items.properties.range.anyOf,parentSchema:schema6.properties.houseRules.items.properties.range,data:data47};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.cells === undefined) || (!(func0.call(data47, "cells")))){
const err85 = {instancePath:instancePath+"/houseRules/" + i10+"/range",schemaPath:"#/properties/houseRules/items/properties/range/required",keyword:"required",params:{missingProperty: "cells"},schema:schema6.properties.houseRules.items.properties.range.required,parentSchema:schema6.properties.houseRules.items.properties.range,data:data47};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key9 of Object.keys(data47)){
if(!(((key9 === "cells") || (key9 === "min")) || (key9 === "max"))){
const err86 = {instancePath:instancePath+"/houseRules/" + i10+"/range",schemaPath:"#/properties/houseRules/items/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.houseRules.items.properties.range,data:data47};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data47.cells !== undefined && func0.call(data47, "cells")){
let data48 = data47.cells;
if(Array.isArray(data48)){
if(data48.length < 1){
const err87 = {instancePath:instancePath+"/houseRules/" + i10+"/range/cells",schemaPath:"#/properties/houseRules/items/properties/range/properties/cells/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.houseRules.items.properties.range.properties.cells,data:data48};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len13 = data48.length;
for(let i13=0; i13<len13; i13++){
let data49 = data48[i13];
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err88 = {instancePath:instancePath+"/houseRules/" + i10+"/range/cells/" + i13,schemaPath:"#/properties/houseRules/items/properties/range/properties/cells/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.range.properties.cells.items,data:data49};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/houseRules/" + i10+"/range/cells/" + i13,schemaPath:"#/properties/houseRules/items/properties/range/properties/cells/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.houseRules.items.properties.range.properties.cells.items.type,parentSchema:schema6.properties.houseRules.items.properties.range.properties.cells.items,data:data49};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/houseRules/" + i10+"/range/cells",schemaPath:"#/properties/houseRules/items/properties/range/properties/cells/type",keyword:"type",params:{type: "array"},schema:schema6.properties.houseRules.items.properties.range.properties.cells.type,parentSchema:schema6.properties.houseRules.items.properties.range.properties.cells,data:data48};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data47.min !== undefined && func0.call(data47, "min")){
let data50 = data47.min;
if(!((typeof data50 == "number") && (isFinite(data50)))){
const err91 = {instancePath:instancePath+"/houseRules/" + i10+"/range/min",schemaPath:"#/properties/houseRules/items/properties/range/properties/min/type",keyword:"type",params:{type: "number"},schema:schema6.properties.houseRules.items.properties.range.properties.min.type,parentSchema:schema6.properties.houseRules.items.properties.range.properties.min,data:data50};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data47.max !== undefined && func0.call(data47, "max")){
let data51 = data47.max;
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err92 = {instancePath:instancePath+"/houseRules/" + i10+"/range/max",schemaPath:"#/properties/houseRules/items/properties/range/properties/max/type",keyword:"type",params:{type: "number"},schema:schema6.properties.houseRules.items.properties.range.properties.max.type,parentSchema:schema6.properties.houseRules.items.properties.range.properties.max,data:data51};
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
else {
const err93 = {instancePath:instancePath+"/houseRules/" + i10+"/range",schemaPath:"#/properties/houseRules/items/properties/range/type",keyword:"type",params:{type: "object"},schema:schema6.properties.houseRules.items.properties.range.type,parentSchema:schema6.properties.houseRules.items.properties.range,data:data47};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data36.phrase !== undefined && func0.call(data36, "phrase")){
let data52 = data36.phrase;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52.in === undefined) || (!(func0.call(data52, "in")))){
const err94 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase",schemaPath:"#/properties/houseRules/items/properties/phrase/required",keyword:"required",params:{missingProperty: "in"},schema:schema6.properties.houseRules.items.properties.phrase.required,parentSchema:schema6.properties.houseRules.items.properties.phrase,data:data52};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data52.anyOf === undefined) || (!(func0.call(data52, "anyOf")))){
const err95 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase",schemaPath:"#/properties/houseRules/items/properties/phrase/required",keyword:"required",params:{missingProperty: "anyOf"},schema:schema6.properties.houseRules.items.properties.phrase.required,parentSchema:schema6.properties.houseRules.items.properties.phrase,data:data52};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key10 of Object.keys(data52)){
if(!((key10 === "in") || (key10 === "anyOf"))){
const err96 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase",schemaPath:"#/properties/houseRules/items/properties/phrase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.houseRules.items.properties.phrase,data:data52};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data52.in !== undefined && func0.call(data52, "in")){
let data53 = data52.in;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err97 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase/in",schemaPath:"#/properties/houseRules/items/properties/phrase/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.in,data:data53};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase/in",schemaPath:"#/properties/houseRules/items/properties/phrase/properties/in/type",keyword:"type",params:{type: "string"},schema:schema6.properties.houseRules.items.properties.phrase.properties.in.type,parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.in,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data52.anyOf !== undefined && func0.call(data52, "anyOf")){
let data54 = data52.anyOf;
if(Array.isArray(data54)){
if(data54.length < 1){
const err99 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase/anyOf",schemaPath:"#/properties/houseRules/items/properties/phrase/properties/anyOf/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf,data:data54};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len14 = data54.length;
for(let i14=0; i14<len14; i14++){
let data55 = data54[i14];
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err100 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase/anyOf/" + i14,schemaPath:"#/properties/houseRules/items/properties/phrase/properties/anyOf/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf.items,data:data55};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase/anyOf/" + i14,schemaPath:"#/properties/houseRules/items/properties/phrase/properties/anyOf/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf.items.type,parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf.items,data:data55};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase/anyOf",schemaPath:"#/properties/houseRules/items/properties/phrase/properties/anyOf/type",keyword:"type",params:{type: "array"},schema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf.type,parentSchema:schema6.properties.houseRules.items.properties.phrase.properties.anyOf,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/houseRules/" + i10+"/phrase",schemaPath:"#/properties/houseRules/items/properties/phrase/type",keyword:"type",params:{type: "object"},schema:schema6.properties.houseRules.items.properties.phrase.type,parentSchema:schema6.properties.houseRules.items.properties.phrase,data:data52};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/houseRules/" + i10,schemaPath:"#/properties/houseRules/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.houseRules.items.type,parentSchema:schema6.properties.houseRules.items,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/houseRules",schemaPath:"#/properties/houseRules/type",keyword:"type",params:{type: "array"},schema:schema6.properties.houseRules.type,parentSchema:schema6.properties.houseRules,data:data35};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.modules !== undefined && func0.call(data, "modules")){
let data56 = data.modules;
if(Array.isArray(data56)){
const len15 = data56.length;
for(let i15=0; i15<len15; i15++){
let data57 = data56[i15];
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err106 = {instancePath:instancePath+"/modules/" + i15,schemaPath:"#/properties/modules/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.modules.items,data:data57};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/modules/" + i15,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.modules.items.type,parentSchema:schema6.properties.modules.items,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"},schema:schema6.properties.modules.type,parentSchema:schema6.properties.modules,data:data56};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

