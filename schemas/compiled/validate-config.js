"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://disclosure.invalid/schemas/config.schema.json","title":"disclosure.config.yaml","description":"一个文件夹及其下各份报告的检查办法；离报告最近的一份起作用","type":["object","null"],"additionalProperties":false,"properties":{"rules":{"$ref":"#/definitions/severities"},"overrides":{"title":"部分文件的办法","description":"后面的盖过前面的","type":"array","items":{"type":"object","required":["files","rules"],"additionalProperties":false,"properties":{"files":{"title":"文件","description":"通配符，相对配置文件所在的文件夹，如 towns/**","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"rules":{"$ref":"#/definitions/severities"}}}},"agencies":{"title":"改过名的机关","type":"array","items":{"type":"object","required":["name","formerly"],"additionalProperties":false,"properties":{"name":{"title":"现名","type":"string","pattern":"\\S"},"formerly":{"title":"曾用名","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"regions":{"title":"汇总关系","description":"哪份报告等于哪些报告逐格相加","type":"array","items":{"type":"object","required":["name","members"],"additionalProperties":false,"properties":{"name":{"title":"汇总的机关","type":"string","pattern":"\\S"},"members":{"title":"所含的机关","description":"本级（如政府办公室）和所属各单位","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}}},"definitions":{"severities":{"title":"规则的轻重","description":"规则代码: error 错误、warning 提醒、note 说明、off 不用","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}}}};
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

const pattern0 = new RegExp("\\S", "u");

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
if(!((((key0 === "rules") || (key0 === "overrides")) || (key0 === "agencies")) || (key0 === "regions"))){
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
}
validate21.errors = vErrors;
return errors === 0;
}

