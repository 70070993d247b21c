import fc from 'fast-check';
import { PROGRAMMES } from '../../../core/programmes';
import type { Programme } from '../../../core/programmes/programme';
import { programmeRegistry, type Recognised } from '../../../core/programmes/registry';
import { aProgramme } from '../../helpers/rule-context';

const named = (id: string, name: string, aliases: string[] = []): Programme => ({ ...aProgramme(), id, name, aliases });
const massachusetts = named('mhec-massachusetts', 'Massachusetts Higher Education Consortium', ['MHEC']);
const midwestern = named('mhec-midwestern', 'Midwestern Higher Education Compact', ['MHEC', 'MHECtech']);

function idsOf(found: Recognised): readonly string[] {
  if (found === null) return [];
  return 'programme' in found ? [found.programme.id] : found.ambiguous.map(({ id }) => id);
}

describe('a name', () => {
  const { recognise } = programmeRegistry([massachusetts]);

  test.each([
    ['Sourcewell', 'sourcewell'],
    ['  SOURCEWELL ', 'sourcewell'],
    ['NJPA', 'sourcewell'],
    ['naspo_valuepoint', 'naspo-valuepoint'],
    ['WSCA / NASPO', 'naspo-valuepoint'],
    ['U.S. Communities', 'omnia-partners'],
    ['TCPN', 'omnia-partners'],
    ['ncpa', 'omnia-partners'],
    ['TX-DIR', 'texas-dir'],
    ['Co-Stars', 'pennsylvania-costars'],
    ['state contract', 'state-contract'],
    ['MHEC', 'mhec-massachusetts'],
  ])('%s is %s', (text, id) => {
    expect(idsOf(recognise(text))).toEqual([id]);
  });

  test.each(['', '-', 'MHECtech', 'NPP', 'NPPGov', 'Sourcewell contract 121923', 'constructor', '__proto__', 'TIPS'])(
    '%j is nobody known',
    (text) => {
      expect(recognise(text)).toBeNull();
    },
  );

  test('that two programmes share is ambiguous, never the first of them', () => {
    const both = programmeRegistry([massachusetts, midwestern]);
    expect(idsOf(both.recognise('mhec'))).toEqual(['mhec-massachusetts', 'mhec-midwestern']);
    expect(both.recognise('mhec')).toHaveProperty('ambiguous');
    expect(idsOf(both.recognise('MHECtech'))).toEqual(['mhec-midwestern']);
  });

  test('of a user that a built-in programme bears too is ambiguous', () => {
    expect(programmeRegistry([named('ours', 'Sourcewell')]).recognise('sourcewell')).toHaveProperty('ambiguous');
  });

  test('of every built-in programme leads to it alone', () => {
    const plain = programmeRegistry([]);
    for (const { id, name, aliases } of PROGRAMMES) {
      for (const text of [id, name, ...aliases]) expect([text, idsOf(plain.recognise(text))]).toEqual([text, [id]]);
    }
  });

  test('is answered whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(idsOf(recognise(text)).length).toBeLessThan(2)));
  });
});

describe('a user’s own programme', () => {
  test('stands behind the built-in ones', () => {
    const { byId, problems } = programmeRegistry([massachusetts]);
    expect([...byId.keys()]).toEqual([...PROGRAMMES.map(({ id }) => id), 'mhec-massachusetts']);
    expect(problems).toEqual([]);
  });

  test('with the id of a built-in one is left out and said', () => {
    const { byId, problems } = programmeRegistry([named('sourcewell', 'Ours')]);
    expect(problems.map(({ code }) => code)).toEqual(['programme-id-taken']);
    expect(byId.get('sourcewell')?.name).toBe('Sourcewell');
  });

  test('with the id of another own one is left out and said', () => {
    const { byId, problems } = programmeRegistry([named('ours', 'One'), named('ours', 'Two'), named('ours', 'Three')]);
    expect(problems.map(({ code }) => code)).toEqual(['programme-id-taken', 'programme-id-taken']);
    expect(byId.get('ours')?.name).toBe('One');
  });
});

describe('a number', () => {
  const { recogniseNumber } = programmeRegistry([]);
  const candidates = (text: string) => recogniseNumber(text).map(({ id }) => id);

  test.each([
    ['121923-CDW', ['sourcewell']],
    ['121919', ['sourcewell']],
    ['DIR-TSO-3838', ['texas-dir']],
    ['COSTARS-035-E22-190', ['pennsylvania-costars']],
    ['R200702', ['omnia-partners']],
    ['ADSPO-016-169901', ['naspo-valuepoint']],
    ['44100000-24-NASPO-ACS', ['naspo-valuepoint']],
    ['PC70219', ['state-contract']],
    ['R200702/4400025629', ['omnia-partners', 'state-contract']],
    ['per Sourcewell 121923-CDW', ['sourcewell']],
  ])('%s may be of %j', (text, ids) => {
    expect(candidates(text)).toEqual(ids);
  });

  test.each(['', 'DIR-CPO-TMP-570', '28', 'GS-35F-376CA', 'MC12-C07', '220105'])('%j is like none of ours', (text) => {
    expect(candidates(text)).toEqual([]);
  });
});
