import { printNsn } from './nsn';

/** Excel's General format shows at most five decimals in scientific form; the fixed format 0.00E+00 shows two. */
const GENERAL_DECIMALS = 5;
const FIXED_DECIMALS = 2;

/**
 * The one number in a description that a destroyed identifier may have been: written so, it would print as the damaged
 * text ("7520-01-386-1604" for 7.52001E+12; "100-E260" for 1.00E+262). Null when there is none or more than one. Only ever a suggestion.
 */
export function restoreFromDescription(damaged: string, description: string | null): string | null {
  const parts = /^([0-9])(?:\.([0-9]{1,15}))?E\+([0-9]{1,3})$/i.exec(damaged.trim());
  if (parts === null || description === null) return null;
  const mantissa = { digits: `${parts[1] ?? ''}${parts[2] ?? ''}`, exponent: Number(parts[3]) };
  const found = new Map<string, string>();
  for (const word of description.slice(0, 2000).split(/[\s,;:()#]+/)) {
    if (word.length > 40) continue;
    const plain = word.replace(/[\u2010-\u2015-]/g, '').replace(/\.$/, '');
    if (printsAs(plain, mantissa))
      found.set(plain, plain.length === 13 && /^[0-9]+$/.test(plain) ? printNsn(plain) : word);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}

interface Mantissa {
  readonly digits: string;
  readonly exponent: number;
}

/** Whether a run of digits, or digits around an E, has the damaged number's size and rounds to its digits. */
function printsAs(plain: string, shown: Mantissa): boolean {
  const parts = /^([1-9][0-9]{0,19})(?:E([0-9]{1,3}))?$/i.exec(plain);
  if (parts === null) return false;
  const digits = parts[1] ?? '';
  const exponent = digits.length - 1 + Number(parts[2] ?? 0);
  const decimals = shown.digits.length - 1;
  if (roundsTo(digits, exponent, GENERAL_DECIMALS, shown)) return true;
  return decimals === FIXED_DECIMALS && roundsTo(digits, exponent, FIXED_DECIMALS, shown);
}

function roundsTo(digits: string, exponent: number, decimals: number, shown: Mantissa): boolean {
  const kept = Number(digits.slice(0, decimals + 1).padEnd(decimals + 1, '0'));
  const up = digits.charAt(decimals + 1) >= '5' ? 1 : 0;
  const rounded = String(kept + up);
  const carried = rounded.length > decimals + 1 ? 1 : 0;
  return exponent + carried === shown.exponent && withoutEndZeros(rounded) === withoutEndZeros(shown.digits);
}

function withoutEndZeros(digits: string): string {
  return digits.replace(/0{1,30}$/, '');
}
