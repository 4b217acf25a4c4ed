/** Ordinals of the sections, 一 first. */
export const ordinals: readonly string[] = [...'一二三四五六七八九十']
