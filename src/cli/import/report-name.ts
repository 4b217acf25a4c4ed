import { basename } from 'node:path'
import type { Draft } from '../../import/recognise/draft.ts'

/** Bytes of the longest name, so that a temporary name beside it still fits. */
const longest = 180

/** The name of a source without its folder: agency and year, or the imported file's own where either is unknown. */
export function reportName({ agency, year }: Draft, file: string): string {
  const own = basename(file === '-' ? 'report' : file).replace(/\.[^.]{1,6}$/u, '')
  const wanted = agency.name === undefined || year === undefined ? own : `${agency.name}-${year}`
  const safe = wanted
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\s\p{C}]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '')
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i.test(safe)
  return `${cut(safe === '' || reserved ? `report-${safe}` : safe)}.yaml`
}

function cut(name: string): string {
  let short = name
  while (Buffer.byteLength(short) > longest) short = [...short].slice(0, -1).join('')
  return short
}
