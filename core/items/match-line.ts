import type { PriceListItem } from '../contracts/price-list';
import type { Finding, Place } from '../findings/finding';
import { itemFinding } from '../findings/item-findings';
import { excerpt } from '../workbook/clean-text';
import type { Line } from '../workbook/line';
import type { ItemIndex } from './build-index';
import { describedHits, entriesOf, findHits, MOST_ENTRIES } from './find-hits';
import { itemName } from './item-name';
import { judgeHit, lineSide, type JudgedHit } from './judge-hit';
import { lineNumbers, type LineNumbers } from './line-numbers';
import type { Match } from './match';
import { offerOfList } from './offer-of-list';
import { settleHits, type Settled } from './settle-hits';
import { suggest, type Suggestion } from './suggest';

/** What the price lists have for a line. */
export interface ItemMatches {
  /** At most one of each list, in the lists' order. */
  readonly matches: readonly { readonly listIndex: number; readonly match: Match }[];
  /** True when the line or the lists allow no answer: a destroyed number, two items, two prices. */
  readonly cannotTell: boolean;
  /** What it may have been meant to be: never an answer. */
  readonly suggestions: readonly Suggestion[];
  readonly findings: readonly Finding[];
}

/** Finds what a line asks for in every list, by the matching ladder (DOMAIN §5). Never a first hit where two match. */
export function matchLine(index: ItemIndex, line: Line): ItemMatches {
  const place = { sheet: line.sheet, row: line.row };
  const read = lineNumbers(line, place);
  const side = lineSide(line);
  const judge = (hit: JudgedHit['hit']) => judgeHit(index, side, hit);
  const common = tooCommon(index, read, place);
  if (common !== null) return { matches: [], cannotTell: true, suggestions: [], findings: [...read.findings, common] };
  const byNumber = read.numbers.flatMap((number) => findHits(index, number)).map(judge);
  const settled = settleHits(byNumber);
  if (settled.outcome === 'one') return found(line, settled, read, place);
  if (settled.outcome !== 'none') return severalItems(line, settled, read.findings, place);
  // The description of a row whose number is destroyed names the item only too well; that stays a suggestion.
  if (read.destroyed) return { matches: [], cannotTell: true, suggestions: [], findings: read.findings };
  const byText = line.description === null ? [] : describedHits(index, line.description).map(judge);
  const described = settleHits(byText);
  if (described.outcome === 'one') return found(line, described, read, place);
  const { suggestions, findings } = suggest(index, read.numbers, [...byNumber, ...byText], place, line.manufacturer);
  return { matches: [], cannotTell: false, suggestions, findings: [...read.findings, ...findings] };
}

/** "MISC" may stand beside every row of a list. */
function tooCommon(index: ItemIndex, read: LineNumbers, place: Place): Finding | null {
  for (const number of read.numbers) {
    const count = entriesOf(index, number);
    if (count > MOST_ENTRIES) return itemFinding('number-too-common', { item: excerpt(number.text), count }, { place });
  }
  return null;
}

function found(
  line: Line,
  settled: Extract<Settled, { outcome: 'one' }>,
  read: LineNumbers,
  place: Place,
): ItemMatches {
  const matches: { listIndex: number; match: Match }[] = [];
  const findings: Finding[] = [...read.findings];
  for (const [listIndex, hits] of settled.byList) {
    const offer = offerOfList(line, hits);
    if ('several' in offer) {
      findings.push(listedTwice(line, offer.several, place));
      continue;
    }
    const { hit, confidence, maker } = offer.hit;
    matches.push({ listIndex, match: { item: hit.item, step: hit.step, confidence, evidence: evidenceOf(offer.hit) } });
    if (maker !== 'different') continue;
    const facts = { item: excerpt(hit.text), found: itemName(hit.item), maker: excerpt(line.manufacturer ?? '') };
    findings.push(itemFinding('maker-differs-same-code', facts, { place }));
  }
  return { matches, cannotTell: matches.length === 0, suggestions: [], findings: distinct(findings) };
}

function evidenceOf({ hit, maker }: JudgedHit): string {
  const name = hit.item.manufacturer ?? hit.item.brand;
  if (name === undefined) return `${hit.evidence}; the list names no manufacturer`;
  if (maker === 'same') return `${hit.evidence}, manufacturer ${name}`;
  return `${hit.evidence}, manufacturer ${name} by the list${maker === 'different' ? ', another by the row' : ''}`;
}

function severalItems(
  line: Line,
  settled: Extract<Settled, { hits: unknown }>,
  before: readonly Finding[],
  place: Place,
): ItemMatches {
  const names = distinctNames(settled.hits.map(({ hit }) => hit.item));
  const items = names.length > 4 ? `${names.slice(0, 4).join('; ')} and ${names.length - 4} more` : names.join('; ');
  const finding =
    settled.outcome === 'columns-disagree'
      ? itemFinding('numbers-disagree', { items }, { place })
      : itemFinding('two-items-match', { item: excerpt(settled.hits[0]?.hit.text ?? line.item), items }, { place });
  return { matches: [], cannotTell: true, suggestions: [], findings: [...before, finding] };
}

function listedTwice(line: Line, several: readonly JudgedHit[], place: Place): Finding {
  const offers = several.map(({ hit: { item } }) => {
    const pack = item.pack === undefined ? '' : ` of ${item.pack.quantity} ${item.pack.unit}`;
    const price = item.net ?? item.list;
    return `${item.unit}${pack}${price === undefined ? '' : ` at ${price}`}`;
  });
  const facts = {
    item: excerpt(several[0]?.hit.text ?? line.item),
    offers: [...new Set(offers)].sort().slice(0, 6).join('; '),
  };
  return itemFinding('listed-twice', facts, { place });
}

function distinctNames(items: readonly PriceListItem[]): string[] {
  return [...new Set(items.map(itemName))].sort();
}

function distinct(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (one, at) => findings.findIndex((other) => other.code === one.code && other.text === one.text) === at,
  );
}
