// Controls (tab excepted), DEL, zero-width and bidirectional characters, line separators, noncharacters and lone surrogates.
const unsafe =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Words from a file or a file's name, safe to show: what a terminal would act on stands as `\x1b` or `\u202e`. Tabs become spaces. */
export const escape = (words: string): string =>
  words.replaceAll('\t', ' ').replace(unsafe, (sign) => spelled(sign.charCodeAt(0)))

const spelled = (unit: number): string =>
  unit < 0x100 ? `\\x${unit.toString(16).padStart(2, '0')}` : `\\u${unit.toString(16).padStart(4, '0')}`
