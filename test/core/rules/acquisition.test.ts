import type { Acquisition } from '../../../core/contracts/common';
import { acquisition } from '../../../core/rules/acquisition';
import { aContract, aLine } from '../../helpers/makers';
import { told } from '../../helpers/rule-context';

const refused = 'no acquisition-not-covered';

test.each<[Acquisition[], Acquisition | null, Acquisition | null, string]>([
  [['purchase'], 'purchase', null, 'yes'],
  [['purchase'], 'lease', null, refused],
  [['purchase'], 'service', null, refused],
  [['lease'], 'purchase', null, refused],
  [['purchase', 'lease'], 'lease', null, 'yes'],
  [['purchase', 'lease'], 'lease', 'lease', 'yes'],
  [['purchase', 'lease'], 'lease', 'purchase', refused],
  [['purchase', 'service'], 'purchase', 'service', 'yes'], // a sheet that says nothing, and an hour of labour
  [['purchase'], 'purchase', 'service', refused],
  [['service'], null, 'service', 'yes'],
  [['service'], null, null, refused],
])('scope %j, line %s, item %s: %s', (covered, ofLine, ofItem, answer) => {
  const contract = aContract({ scope: { acquisition: covered } });
  const line = ofLine === null ? null : aLine({ acquisition: ofLine });
  expect(told(acquisition, { contract, line, item: ofItem === null ? null : { acquisition: ofItem } })).toBe(answer);
});

test.each<[string, Acquisition[] | null, string]>([
  ['PA', ['purchase'], refused],
  ['PA', ['purchase', 'lease'], 'yes'],
  ['PA', null, 'yes'],
  ['NJ', ['purchase'], 'yes'],
])('an addendum of %s for %j, when leasing: %s', (state, allowed, answer) => {
  const addendum = { state, start: '2026-01-01', ...(allowed === null ? {} : { acquisition: allowed }) };
  const contract = aContract({ scope: { acquisition: ['purchase', 'lease'] }, addenda: [addendum] });
  expect(told(acquisition, { contract, line: aLine({ acquisition: 'lease' }) })).toBe(answer);
});

test('an addendum never widens the scope', () => {
  const addenda = [{ state: 'PA', start: '2026-01-01', acquisition: ['lease' as const] }];
  expect(told(acquisition, { contract: aContract({ addenda }), line: aLine({ acquisition: 'lease' }) })).toBe(refused);
});
