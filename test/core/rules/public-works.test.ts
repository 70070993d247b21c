import { publicWorks } from '../../../core/rules/public-works';
import { aContract, aLine } from '../../helpers/makers';
import { aProgramme, programmeOf, told } from '../../helpers/rule-context';

const programme = programmeOf('new-york-piggyback');
const scope = (works?: boolean) =>
  aContract({
    scope: { acquisition: ['purchase', 'service'], ...(works === undefined ? {} : { publicWorks: works }) },
  });
const service = { line: aLine({ acquisition: 'service' }) };

test('where public works are not shut out, nothing is said of them', () => {
  expect(told(publicWorks, { programme: aProgramme(), contract: scope(true), ...service })).toBe('yes');
});

test('an award for public works is refused, for goods too', () => {
  expect(told(publicWorks, { programme, contract: scope(true) })).toBe('no public-works-shut-out');
  expect(told(publicWorks, { programme, contract: scope(true), ...service })).toBe('no public-works-shut-out');
});

test('goods, and services of an award that is said not to be for public works, pass', () => {
  expect(told(publicWorks, { programme, contract: scope() })).toBe('yes');
  expect(told(publicWorks, { programme, contract: scope(), line: null })).toBe('yes');
  expect(told(publicWorks, { programme, contract: scope(false), ...service })).toBe('yes');
});

test('a service of an award that does not say passes with a warning: it could be construction', () => {
  expect(told(publicWorks, { programme, contract: scope(), ...service })).toBe('yes service-or-public-works');
  expect(told(publicWorks, { programme, contract: scope(), item: { acquisition: 'service' } })).toBe(
    'yes service-or-public-works',
  );
});
