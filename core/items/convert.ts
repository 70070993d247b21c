import type { Finding } from '../findings/finding';
import { itemFinding } from '../findings/item-findings';
import { Decimal } from '../money/decimal';
import { contentsFrom, type Contents } from './contents';
import { foldId, hasDigit } from './identifiers';
import { resolveUnit, type ResolvedUnit } from './resolve-unit';
import { packsInText } from './packs';
import { PIECE } from './unit-table';

/** The line's side: its unit and pack as written, and texts that may state a pack size. */
export interface LineUnit {
  readonly unit: string | null;
  readonly pack?: string | null;
  readonly texts?: readonly string[];
}

/** The price list's side: what the price is for. */
export interface OfferUnit {
  readonly unit: string;
  readonly pack?: { readonly quantity: string; readonly unit: string } | undefined;
  readonly description?: string | undefined;
}

/** Line quantity × numerator ÷ denominator is the quantity in the list's unit, exactly. */
export interface UnitFactor {
  readonly factor: { readonly numerator: Decimal; readonly denominator: Decimal };
  /** How it came about: "1 DZ = 12 EA", "1 BX = 12 EA (\"BX OF 12\")". */
  readonly steps: readonly string[];
  readonly findings: readonly Finding[];
}

/** How many of the list's units one of the line's units is: exact, or what is missing. Never a guess. */
export function unitFactor(from: LineUnit, to: OfferUnit): UnitFactor | { readonly problem: Finding } {
  const unit = from.unit ?? '';
  const lineTexts = [...(from.texts ?? []), from.pack ?? '', unit];
  const offerTexts = [to.description ?? '', to.unit];
  // A code that both sides write is one code, so what either says of it holds for both.
  const shared = foldId(unit) === foldId(to.unit) ? [...lineTexts, ...offerTexts] : null;
  const offer = resolveUnit(to.unit, shared ?? offerTexts);
  if (unit.trim() === '') return withoutUnit(offer);
  const line = resolveUnit(unit, shared ?? lineTexts);
  // Written alike, an unknown or ambiguous unit is at least the same one.
  const alike = line.code === offer.code;
  if (!alike && line.problem !== null) return { problem: line.problem('on the row', offer.shown) };
  if (!alike && offer.problem !== null) return { problem: offer.problem('in the price list', line.shown) };
  // Two pieces are alike whatever the texts say of boxes; alike units are, where no text states a number.
  if (alike && (line.code === PIECE || (to.pack === undefined && ![...lineTexts, ...offerTexts].some(hasDigit))))
    return SAME;
  const stated = statedPacks(from, to, line, offer);
  const contents = contentsFrom(stated, [line.code, offer.code]);
  if ('disagree' in contents) {
    return { problem: itemFinding('pack-differs', { packs: contents.disagree, unit: contents.unit }) };
  }
  return meet(line, offer, contents);
}

/** A list by the piece leaves only one reading of a quantity without unit; a list by the box leaves two. */
function withoutUnit(offer: ResolvedUnit): UnitFactor | { readonly problem: Finding } {
  if (offer.code !== PIECE) return { problem: itemFinding('unit-missing', { listUnit: offer.shown }) };
  return { factor: ONE, steps: [], findings: [itemFinding('unit-taken-as-piece', {})] };
}

function statedPacks(from: LineUnit, to: OfferUnit, line: ResolvedUnit, offer: ResolvedUnit) {
  const own = [from.unit ?? '', from.pack ?? '', ...(from.texts ?? [])].flatMap(packsInText);
  const list = [to.unit, to.description ?? ''].flatMap(packsInText);
  const field =
    to.pack === undefined
      ? []
      : [
          {
            quantity: Decimal.of(to.pack.quantity),
            of: resolveUnit(to.pack.unit, []).code,
            in: offer.code,
            text: 'price list',
          },
        ];
  return [
    ...own.map((pack) => ({ pack, unit: line.code })),
    ...[...field, ...list].map((pack) => ({ pack, unit: offer.code })),
  ];
}

/** Both units are followed inwards until they meet: DZ holds 12 EA, BX holds 12 EA. Wherever they meet must say the same. */
function meet(line: ResolvedUnit, offer: ResolvedUnit, contents: Contents): UnitFactor | { readonly problem: Finding } {
  const lineChain = contents.chain(line.code);
  const offerChain = contents.chain(offer.code);
  for (const inner of lineChain) {
    const same = offerChain.find(({ code }) => code === inner.code);
    if (same === undefined) continue;
    return {
      factor: { numerator: inner.quantity, denominator: same.quantity },
      steps: [...new Set([...inner.steps, ...same.steps])],
      findings: [],
    };
  }
  return { problem: itemFinding('pack-unknown', { unit: line.shown, listUnit: offer.shown }) };
}

const ONE: UnitFactor['factor'] = { numerator: Decimal.ONE, denominator: Decimal.ONE };
const SAME: UnitFactor = { factor: ONE, steps: [], findings: [] };
