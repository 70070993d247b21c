import type { Addendum } from '../../../core/contracts/contract';
import { addendumEntityClass } from '../../../core/rules/addendum-entity-class';
import { aContract } from '../../helpers/makers';
import { told } from '../../helpers/rule-context';

const base: Addendum = { state: 'PA', start: '2025-01-01' };
const shut = 'no addendum-excludes-entity';

test.each<[Partial<Addendum>, string]>([
  [{}, 'yes'],
  [{ entityTypes: ['k12-district', 'county'] }, 'yes'],
  [{ entityTypes: ['county'] }, shut],
  [{ entityTypes: [] }, shut],
  [{ excludedEntityTypes: ['k12-district'] }, shut],
  [{ excludedEntityTypes: ['county'] }, 'yes'],
  [{ entityTypes: ['k12-district'], excludedEntityTypes: ['k12-district'] }, shut],
  [{ state: 'NJ', entityTypes: ['county'] }, 'yes'],
  [{ end: '2026-11-24', entityTypes: ['county'] }, 'yes'],
  [{ start: '2026-11-26', entityTypes: ['county'] }, 'yes'],
  [{ start: '2026-11-25', end: '2026-11-25', entityTypes: ['county'] }, shut],
])('addendum %j for a school district: %s', (over, answer) => {
  expect(told(addendumEntityClass, { contract: aContract({ addenda: [{ ...base, ...over }] }) })).toBe(answer);
});

test('without addenda nothing is narrowed', () => {
  expect(told(addendumEntityClass)).toBe('yes');
});
