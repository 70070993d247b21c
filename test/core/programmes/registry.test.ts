import fc from 'fast-check';
import { PROGRAMMES } from '../../../core/programmes';
import type { Programme } from '../../../core/programmes/programme';
import { programmeRegistry, type Recognised } from '../../../core/programmes/registry';
import { aProgramme } from '../../helpers/rule-context';

const named = (id: string, name: string, aliases: string[] = []): Programme => ({ ...aProgramme(), id, name, aliases });
const valley = named('valley', 'Valley Purchasing', ['VPC', 'TIPS of the Valley']);
const village = named('village', 'Village Purchasing', ['VPC']);

function idsOf(found: Recognised): readonly string[] {
  if (found === null) return [];
  return 'programme' in found ? [found.programme.id] : found.ambiguous.map(({ id }) => id);
}

describe('a name', () => {
  const { recognise } = programmeRegistry([valley]);

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
    ['VPC', 'valley'],
    ['TIPS / TAPS', 'tips'],
    ['Buy Board', 'buyboard'],
    ['NYS OGS', 'new-york-ogs'],
    ['GML 103 (16)', 'new-york-piggyback'],
    ['cmas', 'california-cmas'],
    ['PA statewide contract', 'pennsylvania-statewide'],
    ['MHECtech', 'mhec-midwestern'],
    ['MHEC (Massachusetts)', 'mhec-massachusetts'],
    ['Midwestern Higher Education Compact', 'mhec-midwestern'],
    ['E & I', 'e-and-i'],
    ['E and I', 'e-and-i'],
    ['WA DES', 'washington-des'],
    ['Alternate Contract Source', 'florida-acs'],
    ['GSA Schedule', 'gsa-cooperative-purchasing'],
  ])('%s is %s', (text, id) => {
    expect(idsOf(recognise(text))).toEqual([id]);
  });

  test.each(
    [
      ['', '-', 'NPP', 'NPPGov', 'Sourcewell contract 121923', 'constructor', '__proto__', 'TIPS contract'],
      // Names of a kind, or of others: CMAS is one LPA of several, a schedule may be a time table, ESD 112 is no KCDA.
      ['LPA', 'Schedule', 'ESD 112', 'DigitalEdge', 'AEP', 'Massachusetts'],
    ].flat(),
  )('%j is nobody known', (text) => {
    expect(recognise(text)).toBeNull();
  });

  test('that two programmes share is ambiguous, never the first of them', () => {
    const both = programmeRegistry([valley, village]);
    expect(idsOf(both.recognise('vpc'))).toEqual(['valley', 'village']);
    expect(both.recognise('vpc')).toHaveProperty('ambiguous');
    expect(idsOf(both.recognise('mhec'))).toEqual(['mhec-massachusetts', 'mhec-midwestern']);
    expect(both.recognise('M.H.E.C.')).toHaveProperty('ambiguous');
  });

  test('of a user that a built-in programme bears too is ambiguous', () => {
    expect(programmeRegistry([named('ours', 'Sourcewell')]).recognise('sourcewell')).toHaveProperty('ambiguous');
  });

  test('of every built-in programme leads to it alone', () => {
    const plain = programmeRegistry([]);
    for (const { id, name, aliases } of PROGRAMMES) {
      for (const text of [id, name, ...aliases]) {
        if (text === 'MHEC') continue; // the one name that two of ours share
        expect([text, idsOf(plain.recognise(text))]).toEqual([text, [id]]);
      }
    }
  });

  test('is answered whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(idsOf(recognise(text)).length).toBeLessThan(3)));
  });
});

describe('a user’s own programme', () => {
  test('stands behind the built-in ones', () => {
    const { byId, problems } = programmeRegistry([valley]);
    expect([...byId.keys()]).toEqual([...PROGRAMMES.map(({ id }) => id), 'valley']);
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
    // Six digits alone do not say whose.
    ['121919', ['sourcewell', 'tips', 'peppm']],
    ['220105', ['tips', 'peppm']],
    ['528899', ['tips', 'peppm']],
    ['579-19', ['buyboard']],
    ['661-22', ['buyboard']],
    ['05214', ['washington-des']],
    ['MC12-C07', ['mhec-massachusetts']],
    ['3-16-70-1047B', ['california-cmas']],
    ['GS-35F-376CA', ['gsa-cooperative-purchasing']],
    ['GS-10F-0480Y', ['gsa-cooperative-purchasing']],
    ['56120000-24-NY-ACS', ['florida-acs']],
    ['DIR-TSO-3838', ['texas-dir']],
    ['COSTARS-035-E22-190', ['pennsylvania-costars']],
    ['R200702', ['omnia-partners']],
    ['ADSPO-016-169901', ['naspo-valuepoint']],
    ['44100000-24-NASPO-ACS', ['naspo-valuepoint', 'florida-acs']],
    ['PC70219', ['new-york-ogs']],
    ['4400022631', ['state-contract', 'pennsylvania-statewide']], // South Carolina’s, which looks like Pennsylvania’s
    ['R200702/4400025629', ['omnia-partners', 'state-contract', 'pennsylvania-statewide']],
    ['per Sourcewell 121923-CDW', ['sourcewell']],
  ])('%s may be of %j', (text, ids) => {
    expect(candidates(text)).toEqual(ids);
  });

  test.each(
    [
      ['', 'DIR-CPO-TMP-570', '28', '1234567', '2201', 'S-220105'],
      ['57-19', '579-191', 'PC7021', 'PC702199', 'PM70219', '7-12-70-26', '3-16-70-1047', '3-16-7O-1047B'],
      ['MC12-C7', 'MC12C07', 'MH12-C07', 'GS-35F-376C', 'GS-35F-37CA', '5612000-24-NY-ACS', '56120000-24-NY'],
      ['440002562', '44000256290', '4500025629', '0521A'],
    ].flat(),
  )('%j is like none of ours', (text) => {
    expect(candidates(text)).toEqual([]);
  });
});
