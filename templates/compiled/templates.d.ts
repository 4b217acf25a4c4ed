/** Template specifications by the name of their file, for the Handlebars runtime. */
declare const templates: Readonly<Record<string, object>>
export default templates
