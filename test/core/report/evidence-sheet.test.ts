import { lineFinding } from '../../../core/findings/line-findings';
import { evidenceSheet } from '../../../core/report/evidence-sheet';
import type { PricedLine, PricedOffer } from '../../../core/priced-line';
import type { Judgement } from '../../../core/rules/rule';
import { OUR_SHEET_MARK } from '../../../core/workbook/action';
import { aCheckResult, shownIn } from '../../helpers/check-result';
import { aContract, aLine, anOffer, aPricedLine, dec } from '../../helpers/makers';

const judged = (reason: string, answer: Judgement['answer'] = 'yes'): Judgement => ({
  rule: reason,
  answer,
  reason,
  source: `source of ${reason}`,
  nextStep: answer === 'yes' ? null : 'ask them',
  finding: null,
});

function offerWith(judgements: readonly Judgement[], over: Partial<PricedOffer> = {}): PricedOffer {
  const answer = judgements.find((judgement) => judgement.answer !== 'yes')?.answer ?? 'yes';
  return { ...anOffer(over), eligibility: { answer, judgements } };
}

const line = (row: number, over: Partial<PricedLine> = {}): PricedLine =>
  aPricedLine({ line: aLine({ row, quoted: dec('9') }), ...over });

/** The facts as [row, contract, kind, what, figure, source]. */
function factsOf(lines: readonly PricedLine[]): (string | null)[][] {
  const { rows, filterRow } = evidenceSheet(aCheckResult(lines));
  return rows.slice(filterRow ?? 0).map(({ cells }) => [1, 4, 5, 6, 7, 8].map((column) => shownIn(cells[column])));
}

const kinds = (facts: (string | null)[][]) => facts.map((fact) => fact[2]);

test('the sheet carries our mark, and its filter stands on the row of headings', () => {
  const { rows, filterRow, frozenRows } = evidenceSheet(aCheckResult([line(2)]));
  expect(shownIn(rows[0]?.cells[0])).toBe(OUR_SHEET_MARK);
  expect(rows[(filterRow ?? 0) - 1]?.style).toBe('heading');
  expect(frozenRows).toBe(filterRow);
});

test('a line has its quote, contract, how it was found, and the arithmetic with its figure', () => {
  const steps = [
    { label: 'list 20.00', value: '20.00' },
    { label: 'less 50%', value: '10.00' },
  ];
  const facts = factsOf([line(2, { chosen: anOffer({ steps }) })]);
  expect(kinds(facts).slice(0, 4)).toEqual(['Quoted', 'Contract', 'Item found', 'Ceiling']);
  expect(facts[0]?.[4]).toBe('9');
  expect(facts[3]?.slice(3, 5)).toEqual(['list 20.00 → less 50% → 10.00', '10']);
});

test('what holds for all lines of a contract stands once, with its source', () => {
  const chosen = offerWith([judged('in force'), judged('a member')]);
  const facts = factsOf([line(2, { chosen }), line(3, { chosen })]);
  for (const reason of ['in force', 'a member']) {
    const said = facts.filter(([, , , what]) => what?.endsWith(`: ${reason}`) === true);
    expect(said.map(([row, , , , , source]) => [row, source])).toEqual([[null, `source of ${reason}`]]);
  }
});

test('what holds for one line only stands on that line', () => {
  const facts = factsOf([
    line(2, { chosen: offerWith([judged('in force'), judged('needed in time')]) }),
    line(3, { chosen: offerWith([judged('in force'), judged('no day named')]) }),
  ]);
  const rowOf = (reason: string) =>
    facts.filter((fact) => fact[3]?.endsWith(`: ${reason}`) === true).map(([row]) => row);
  expect([rowOf('needed in time'), rowOf('no day named'), rowOf('in force')]).toEqual([['2'], ['3'], [null]]);
});

test('a refusal stands on every line that it stops, with the next step', () => {
  const chosen = offerWith([judged('in force'), judged('not a member', 'no')]);
  const facts = factsOf([line(2, { verdict: 'not-eligible', chosen }), line(3, { verdict: 'not-eligible', chosen })]);
  const said = facts.filter(([row, , , what]) => row !== null && what?.includes('not a member') === true);
  expect(said.map(([row]) => row)).toEqual(['2', '3']);
  expect(said.every(([, , , what]) => what?.includes('ask them') === true)).toBe(true);
});

test('contracts of the same number of rules are not mixed up', () => {
  const one = offerWith([judged('one')], { contract: aContract({ id: 'c1', number: 'S-0001' }) });
  const two = offerWith([judged('two')], { contract: aContract({ id: 'c2', number: 'S-0002' }) });
  const shared = factsOf([line(2, { chosen: one }), line(3, { chosen: two })]).filter(([row]) => row === null);
  expect(shared.map(([, contract, , what]) => [contract, what])).toEqual([
    ['S-0001', 'Yes: one'],
    ['S-0002', 'Yes: two'],
  ]);
});

test('a finding that a rule’s answer says already is not said twice', () => {
  const finding = lineFinding('over-unit-cap', { price: '2.00', contract: 'S-0001', cap: '1.00' });
  const chosen = offerWith([{ ...judged(finding.text, 'no'), finding }]);
  const facts = factsOf([line(2, { verdict: 'not-eligible', chosen, findings: [finding] })]);
  expect(facts.filter(([row, , , what]) => row !== null && what?.includes(finding.text) === true)).toHaveLength(1);
});

test('how an order is placed stands with the contract', () => {
  const chosen = { ...anOffer(), ordering: [{ text: 'Cite both numbers.', source: 'a clause' }] };
  const facts = factsOf([line(2, { chosen })]).filter(([, , kind]) => kind === 'How to order');
  expect(facts).toEqual([[null, 'S-0001', 'How to order', 'Cite both numbers.', null, 'a clause']]);
});

test('another contract’s fact carries that contract’s number', () => {
  const offer = anOffer({ contract: aContract({ id: 'c2', number: 'S-0002' }), unitPrice: '12' });
  const facts = factsOf([line(2, { alternatives: [{ offer, whyNot: 'Dearer.' }] })]);
  expect(facts.find(([, , kind]) => kind === 'Other contract')?.slice(0, 2)).toEqual(['2', 'S-0002']);
});

test('a line without a contract, a quote or a finding adds no row and does not fail', () => {
  expect(factsOf([aPricedLine({ verdict: 'off-contract', chosen: null })])).toEqual([]);
});
