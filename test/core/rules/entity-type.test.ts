import type { Addendum } from '../../../core/contracts/contract';
import type { Programme } from '../../../core/programmes/programme';
import { entityType } from '../../../core/rules/entity-type';
import { aBuyer, aContract } from '../../helpers/makers';
import { aProgramme, told } from '../../helpers/rule-context';

const source = { title: 'Rules of the test programme' };
type Asked = NonNullable<Programme['eligibility']['entityTypes']['ask']>[number];
const asking = (over: Partial<Asked> = {}) =>
  aProgramme({ entityTypes: { yes: ['county'], ask: [{ types: ['library'], text: 'Ask.', ...over }], source } });
const library = aBuyer({ entityType: 'library' });

test('who is named may, who is not may not, and who is shut out is told so', () => {
  const programme = aProgramme({
    entityTypes: { yes: ['county'], no: [{ types: ['state-agency'], text: 'Shut out.', source }], source },
  });
  expect(told(entityType, { programme, buyer: aBuyer({ entityType: 'county' }) })).toBe('yes');
  expect(told(entityType, { programme, buyer: aBuyer({ entityType: 'tribe' }) })).toBe('no entity-type-not-listed');
  expect(told(entityType, { programme, buyer: aBuyer({ entityType: 'state-agency' }) })).toBe(
    'no entity-type-excluded',
  );
});

test('a type that is both let in and shut out is shut out', () => {
  const programme = aProgramme({
    entityTypes: { yes: ['county'], no: [{ types: ['county'], text: 'Shut out.', source }], source },
  });
  expect(told(entityType, { programme, buyer: aBuyer({ entityType: 'county' }) })).toBe('no entity-type-excluded');
});

describe('a type to be asked for', () => {
  const open = 'needs-document entity-type-to-ask';

  test.each([
    [[], open],
    [[{ id: 'eligibility-confirmation' }], 'yes'],
    [[{ id: 'eligibility-confirmation', from: '2026-11-26' }], open],
    [[{ id: 'eligibility-confirmation', programme: 'another' }], open],
    [[{ id: 'other-paper' }], open],
  ])('with %j on file: %s', (documents, answer) => {
    expect(told(entityType, { programme: asking(), buyer: { ...library, documents } })).toBe(answer);
  });

  test('is settled by the paper that the programme names, not by the usual one', () => {
    const programme = asking({ document: 'own-paper' });
    expect(
      told(entityType, { programme, buyer: { ...library, documents: [{ id: 'eligibility-confirmation' }] } }),
    ).toBe(open);
    expect(told(entityType, { programme, buyer: { ...library, documents: [{ id: 'own-paper' }] } })).toBe('yes');
  });

  test('by membership only where the programme says so, and only while it lasts', () => {
    const member = { ...library, memberships: [{ programme: 'test-programme', to: '2026-11-25' }] };
    expect(told(entityType, { programme: asking({ settledBy: 'membership' }), buyer: member })).toBe('yes');
    expect(
      told(entityType, { programme: asking({ settledBy: 'membership' }), buyer: member, asOf: '2026-11-26' }),
    ).toBe(open);
    expect(told(entityType, { programme: asking(), buyer: member })).toBe(open);
  });

  test('by the contract’s own list only where the programme says so', () => {
    const contract = aContract({ eligible: { entityTypes: ['library'] } });
    expect(told(entityType, { programme: asking({ settledBy: 'contract' }), buyer: library, contract })).toBe('yes');
    expect(told(entityType, { programme: asking({ settledBy: 'contract' }), buyer: library })).toBe(open);
    expect(told(entityType, { programme: asking(), buyer: library, contract })).toBe(open);
  });

  test.each<[Addendum, string]>([
    [{ state: 'PA', start: '2026-01-01', entityTypes: ['library'] }, 'yes'],
    [{ state: 'PA', start: '2026-01-01', entityTypes: ['county'] }, open],
    [{ state: 'PA', start: '2026-01-01' }, open], // says nothing of libraries
    [{ state: 'NJ', start: '2026-01-01', entityTypes: ['library'] }, open],
    [{ state: 'PA', start: '2026-01-01', end: '2026-11-24', entityTypes: ['library'] }, open],
  ])('by the addendum %j: %s', (addendum, answer) => {
    const contract = aContract({ addenda: [addendum] });
    expect(told(entityType, { programme: asking({ settledBy: 'addendum' }), buyer: library, contract })).toBe(answer);
  });

  test('twice must be settled twice', () => {
    const programme = aProgramme({
      entityTypes: {
        yes: [],
        ask: [
          { types: ['library'], text: 'One.', document: 'one' },
          { types: ['library'], text: 'Two.', document: 'two' },
        ],
        source,
      },
    });
    expect(told(entityType, { programme, buyer: { ...library, documents: [{ id: 'one' }] } })).toBe(open);
    expect(told(entityType, { programme, buyer: { ...library, documents: [{ id: 'one' }, { id: 'two' }] } })).toBe(
      'yes',
    );
  });
});

test('a contract’s own list narrows what the programme allows, and never widens it', () => {
  const district = aBuyer();
  const withList = (entityTypes: ('county' | 'k12-district')[]) => aContract({ eligible: { entityTypes } });
  expect(told(entityType, { buyer: district, contract: withList(['k12-district']) })).toBe('yes');
  expect(told(entityType, { buyer: district, contract: withList(['county']) })).toBe('no entity-type-not-on-contract');
  expect(told(entityType, { buyer: district, contract: withList([]) })).toBe('no entity-type-not-on-contract');
  expect(told(entityType, { buyer: aBuyer({ entityType: 'county' }), contract: withList(['county']) })).toBe(
    'no entity-type-not-listed',
  );
});
