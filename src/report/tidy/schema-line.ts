const line = /^(# yaml-language-server: *\$schema=.*\breport-\d{4})(?:\.zh)?(\.schema\.json)$/m

/** A source whose line for editors names the schema in the language of its keys; left as it is where it names another schema. */
export const withSchemaOf = (text: string, keys: 'zh' | 'en' | undefined): string =>
  keys === undefined
    ? text
    : text.replace(line, (_whole, before: string, after: string) =>
        [before, keys === 'zh' ? '.zh' : '', after].join(''),
      )
