import type { Finding } from '../../../core/findings/finding';
import { catalogueFinding } from '../../../core/findings/catalogue-findings';
import type { X12Segment } from './x12-segments';

/** What the trailers of an interchange say that its segments do not bear out: the file is not the one that was sent. */
export function x12Counts(segments: readonly X12Segment[]): Finding[] {
  const missing = ['GS', 'SE', 'GE', 'IEA'].filter((name) => segments.every(({ id }) => id !== name));
  if (missing.length > 0) return [catalogueFinding('catalogue-cut-off', { missing: missing.join(', ') })];
  const index = (name: string) => segments.findIndex(({ id }) => id === name);
  const inSet = index('SE') - index('ST') + 1;
  const count = (name: string) => segments.filter(({ id }) => id === name).length;
  const set = segments.slice(index('ST'), index('SE') + 1);
  const items = set.filter(({ id }) => id === 'LIN').length;
  return [
    ...countFindings(segments, 'CTT', 1, items, 'items'),
    ...countFindings(segments, 'SE', 1, inSet, 'segments'),
    ...countFindings(segments, 'GE', 1, count('ST'), 'transaction sets'),
    ...countFindings(segments, 'IEA', 1, count('GS'), 'groups'),
    ...sameNumber(segments, ['ST', 2], ['SE', 2]),
    ...sameNumber(segments, ['GS', 6], ['GE', 2]),
    ...sameNumber(segments, ['ISA', 13], ['IEA', 2]),
  ];
}

function countFindings(
  segments: readonly X12Segment[],
  name: string,
  at: number,
  found: number,
  what: string,
): Finding[] {
  const trailer = segments.find(({ id }) => id === name);
  if (trailer === undefined) return [];
  const stated = trailer.elements[at] ?? '';
  if (/^\d{1,10}$/.test(stated) && Number(stated) === found) return [];
  const where = `${name} (segment ${trailer.place})`;
  return [catalogueFinding('catalogue-count', { where, stated: stated.slice(0, 30), what, found })];
}

type Element = readonly [id: string, at: number];

/** Beginning and end carry one control number, so that two halves of different files are not taken for one. */
function sameNumber(segments: readonly X12Segment[], [head, headAt]: Element, [tail, tailAt]: Element): Finding[] {
  const at = (id: string, place: number) => segments.find((segment) => segment.id === id)?.elements[place] ?? '';
  const [found, stated] = [at(head, headAt), at(tail, tailAt)];
  if (found.replace(/^0+/, '') === stated.replace(/^0+/, '')) return [];
  const facts = { where: tail, stated: stated.slice(0, 30), what: 'as its control number', found: found.slice(0, 30) };
  return [catalogueFinding('catalogue-count', facts)];
}
