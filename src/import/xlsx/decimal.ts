/**
 * A number as Excel keeps it, written out in full: fifteen significant digits, as Excel itself shows at most
 * (`542.16000000000003` → `542.16`, `1.5E+3` → `1500`). Undefined for what is no number, or too long to write out.
 */
export function decimal(written: string): string | undefined {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d{1,3})?$/i.test(written)) return undefined
  const value = Number(written)
  if (!Number.isFinite(value)) return undefined
  const [mantissa = '', power = '0'] = value.toExponential(14).split('e')
  const sign = value < 0 ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '')
  const exponent = Number(power)
  if (digits === '') return '0'
  if (exponent > 20 || exponent < -20) return undefined
  return sign + placed(digits, exponent)
}

/** Digits with the point after the first of them moved by the exponent. */
function placed(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  if (digits.length <= exponent + 1) return digits + '0'.repeat(exponent + 1 - digits.length)
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`
}
