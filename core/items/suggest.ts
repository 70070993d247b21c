import type { Finding, Place } from '../findings/finding';
import { itemFinding } from '../findings/item-findings';
import { excerpt } from '../workbook/clean-text';
import { itemAt, trustedMpn, type ItemIndex } from './build-index';
import { alphanumericId, withoutLeadingZeros } from './identifiers';
import { itemName } from './item-name';
import type { JudgedHit } from './judge-hit';
import type { LineNumber } from './line-numbers';
import type { Match } from './match';
import { nearNumbers } from './near-numbers';

/** What a line may have been meant to be. Its match is `low`: never an answer. */
export interface Suggestion {
  readonly listIndex: number;
  readonly match: Match;
}

const MOST = 3;

/** Says of a line without a match what came close, and why that was not taken. */
export function suggest(
  index: ItemIndex,
  numbers: readonly LineNumber[],
  judged: readonly JudgedHit[],
  place: Place,
  maker: string | null,
): { suggestions: Suggestion[]; findings: Finding[] } {
  const close = judged.filter(({ refusal }) => refusal !== 'other-supplier');
  if (close.length === 0) return nearSuggestions(index, numbers, place);
  const suggestions = close.map(({ hit }) => ({ listIndex: hit.listIndex, match: lowMatch(hit) }));
  const said = new Map<string, Finding>();
  for (const one of close) {
    const finding = refusalFinding(one, place, maker);
    said.set(finding.text, finding);
  }
  const findings = [...said.keys()].sort().slice(0, MOST);
  return { suggestions: inOrder(suggestions), findings: findings.map((text) => said.get(text)).filter(isFinding) };
}

function refusalFinding({ hit, refusal }: JudgedHit, place: Place, maker: string | null): Finding {
  const item = excerpt(hit.text);
  const found = itemName(hit.item);
  switch (refusal) {
    case 'maker-differs':
      return itemFinding('maker-differs', { item, found, maker: excerpt(maker ?? '') }, { place });
    case 'compatible-not-original':
    case 'refurbished-not-new':
      return itemFinding(refusal, { item, found }, { place });
    default:
      return itemFinding('unsure-match', { found, evidence: hit.evidence }, { place });
  }
}

function nearSuggestions(
  index: ItemIndex,
  numbers: readonly LineNumber[],
  place: Place,
): { suggestions: Suggestion[]; findings: Finding[] } {
  const suggestions: Suggestion[] = [];
  const findings: Finding[] = [];
  for (const { column, text } of numbers) {
    if (column !== 'mpn' && column !== 'item') continue;
    const near = nearNumbers(withoutLeadingZeros(alphanumericId(text)), (id) => index.mpn.has(id));
    const items = near.slice(0, MOST).flatMap((id) => index.mpn.get(id).map((ordinal) => itemAt(index, ordinal)));
    if (items.length === 0) continue;
    for (const { listIndex, item } of items) {
      const evidence = `"${trustedMpn(item)}" is one character away from "${text}"`;
      suggestions.push({ listIndex, match: { item, step: 'alphanumeric', confidence: 'low', evidence } });
    }
    const names = [...new Set(items.map(({ item }) => itemName(item)))].sort();
    findings.push(
      itemFinding('near-match', { item: excerpt(text), items: names.slice(0, MOST).join('; ') }, { place }),
    );
  }
  return { suggestions: inOrder(suggestions), findings };
}

function lowMatch(hit: JudgedHit['hit']): Match {
  return { item: hit.item, step: hit.step, confidence: 'low', evidence: hit.evidence };
}

function inOrder(suggestions: readonly Suggestion[]): Suggestion[] {
  const named = suggestions.map((suggestion) => ({
    suggestion,
    name: `${suggestion.match.evidence} ${itemName(suggestion.match.item)}`,
  }));
  return named
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, 2 * MOST)
    .map(({ suggestion }) => suggestion);
}

function isFinding(finding: Finding | undefined): finding is Finding {
  return finding !== undefined;
}
