import type { JudgedHit } from './judge-hit';
import type { Confidence } from './match';
import { MATCH_STEPS } from './match';
import { isSameItem, makerOfBoth } from './same-item';

/** What a line's hits come to: one item, with what each list has of it; or more than one item; or none. */
export type Settled =
  | { readonly outcome: 'one'; readonly byList: ReadonlyMap<number, readonly JudgedHit[]> }
  | { readonly outcome: 'several' | 'columns-disagree'; readonly hits: readonly JudgedHit[] }
  | { readonly outcome: 'none' };

/** Settles which item a line asks for. Two different items on equal footing are never decided between. */
export function settleHits(judged: readonly JudgedHit[]): Settled {
  const answers = judged.filter(({ confidence }) => confidence !== 'low');
  const anchors = anchorsOf(answers);
  const [first] = anchors;
  if (first === undefined) return { outcome: 'none' };
  if (!areOneItem(anchors)) return { outcome: disagreement(anchors), hits: anchors };
  return { outcome: 'one', byList: groupByList(answers.filter((answer) => belongs(answer, anchors))) };
}

/** The surest hits of every column: what the line asks for, unless they contradict each other. */
function anchorsOf(answers: readonly JudgedHit[]): JudgedHit[] {
  const columns = [...new Set(answers.map(({ hit }) => hit.column))];
  const strong = columns.flatMap((column) =>
    strongest(answers.filter((answer) => answer.hit.column === column && isStrong(answer))),
  );
  if (strong.length > 0) return strong;
  return columns.flatMap((column) =>
    bestSteps(
      answers.filter(({ hit }) => hit.column === column),
      false,
    ),
  );
}

/** Part number and maker beat all; else the best step for each kind of number, because a sku is no less sure than a part number. */
function strongest(answers: readonly JudgedHit[]): JudgedHit[] {
  const certain = answers.filter(({ confidence }) => confidence === 'certain');
  return certain.length > 0 ? certain : bestSteps(answers, true);
}

function bestSteps(answers: readonly JudgedHit[], perKind: boolean): JudgedHit[] {
  const best = new Map<string, number>();
  const kindOf = ({ hit }: JudgedHit) => (perKind ? hit.kind : '');
  for (const answer of answers) {
    best.set(kindOf(answer), Math.min(rankOf(answer), best.get(kindOf(answer)) ?? Infinity));
  }
  return answers.filter((answer) => rankOf(answer) === best.get(kindOf(answer)));
}

/** Whether every two of them are one item; entries that say the same of who made what are compared once. */
function areOneItem(hits: readonly JudgedHit[]): boolean {
  if (hits.length === 1) return true;
  const byIdentity = new Map<string, JudgedHit['hit']['item']>();
  for (const { hit } of hits) byIdentity.set(identityText(hit.item), hit.item);
  const items = [...byIdentity.values()];
  return items.every((one, at) => items.slice(at + 1).every((other) => isSameItem(one, other)));
}

function identityText({ mpn, manufacturer, brand, gtin, nsn, sku, description }: JudgedHit['hit']['item']): string {
  return JSON.stringify([mpn, manufacturer, brand, gtin, nsn, mpn === undefined ? [sku, description] : []]);
}

function disagreement(anchors: readonly JudgedHit[]): 'several' | 'columns-disagree' {
  const columns = [...new Set(anchors.map(({ hit }) => hit.column))];
  const clear = columns.every((column) => areOneItem(anchors.filter(({ hit }) => hit.column === column)));
  return columns.length > 1 && clear ? 'columns-disagree' : 'several';
}

/** Another list may have the item under a number that agrees less well: it must name the same maker. */
function belongs(answer: JudgedHit, anchors: readonly JudgedHit[]): boolean {
  if (anchors.indexOf(answer) >= 0 || anchors.some((anchor) => isSameItem(anchor.hit.item, answer.hit.item)))
    return true;
  if (answer.confidence !== 'medium' || answer.hit.kind === 'sku') return false;
  return anchors.every(
    ({ hit }) => hit.listIndex !== answer.hit.listIndex && makerOfBoth(hit.item, answer.hit.item) === 'same',
  );
}

function groupByList(answers: readonly JudgedHit[]): Map<number, JudgedHit[]> {
  const byList = new Map<number, JudgedHit[]>();
  for (const answer of [...answers].sort((a, b) => a.hit.listIndex - b.hit.listIndex)) {
    const known = byList.get(answer.hit.listIndex);
    if (known === undefined) byList.set(answer.hit.listIndex, [answer]);
    else known.push(answer);
  }
  return byList;
}

/** Surer first, then the better step. */
export function rankOf({ confidence, hit }: JudgedHit): number {
  return CONFIDENCES.indexOf(confidence) * MATCH_STEPS.length + MATCH_STEPS.indexOf(hit.step);
}

const CONFIDENCES: readonly Confidence[] = ['certain', 'high', 'medium', 'low'];

/** A supplier's number, however likely, contradicts a part number on equal footing. */
function isStrong({ confidence, hit }: JudgedHit): boolean {
  return confidence === 'certain' || confidence === 'high' || hit.step === 'sku';
}
