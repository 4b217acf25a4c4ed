/** The same text apart from the one that it was cut from, all of which the engine keeps for as long as a part of it is kept. */
export const ownText = (text: string): string => Array.from(text).join('')
