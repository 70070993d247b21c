import { PROGRAMMES } from '../../../core/programmes';
import { describeProgramme, howToJoin, numbersLike } from '../../../core/programmes/describe-programme';
import { aProgramme, programmeOf } from '../../helpers/rule-context';

const all = (id: string) => describeProgramme(programmeOf(id)).flatMap(({ facts }) => facts);
const texts = (id: string) => all(id).map(({ text }) => text);

/** Every text that a person wrote into a programme, whatever field it stands in. */
function textsWritten(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsWritten(one, key));
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && ['text', 'how', 'proof', 'notKnown'].includes(key) ? [value] : [];
  }
  return Object.entries(value).flatMap(([name, one]) => textsWritten(one, name));
}

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (id, programme) => {
  test('loses no sentence, and gives each but what is not known its source', () => {
    const said = texts(id).join('\n');
    for (const text of textsWritten(programme)) expect(said).toContain(text);
    const sourceless = all(id).filter(({ source }) => source === null);
    expect(sourceless.map(({ text }) => text)).toEqual(programme.notKnown ?? []);
  });

  test('names every paper that a rule may ask for', () => {
    const said = texts(id).join('\n');
    const papers = JSON.stringify(programme).match(/"document":"[a-z0-9-]+"/g) ?? [];
    for (const paper of papers) expect(said).toContain(paper.slice('"document":'.length));
    for (const { id: paper } of programme.eligibility.documents ?? []) expect(said).toContain(`"${paper}"`);
  });
});

test('facts of law carry their days', () => {
  const said = texts('new-york-piggyback').join('\n');
  expect(said).toMatch(/§103\(16\), until 2026-06-30/);
  expect(said).toMatch(/best value, until 2028-06-01/);
  expect(said).toMatch(/not known here/);
});

test('a heading without facts is left out', () => {
  const headings = describeProgramme(aProgramme()).map(({ heading }) => heading);
  expect(headings).toEqual(['Who may use it', 'States', 'How to join', 'From the award to your state']);
});

test('the shorter half of a long list is named, and everyone is everyone', () => {
  expect(texts('aepa').join('\n')).toContain('for everyone but a K-12 school district:');
  expect(texts('kcda').join('\n')).toContain('From elsewhere, for everyone:');
});

test('in a line: how to join, and what numbers look like', () => {
  expect(howToJoin(programmeOf('sourcewell'))).toMatch(/free/);
  expect(howToJoin(programmeOf('texas-dir'))).toMatch(/No membership.*statutes/);
  expect(numbersLike(programmeOf('buyboard'))).toBe('579-19');
  expect(numbersLike(programmeOf('aepa'))).toMatch(/not known/);
});
