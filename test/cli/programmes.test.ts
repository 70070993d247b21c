import { PROGRAMMES } from '../../core/programmes';
import { coop, fileIn, scratchFolder } from '../helpers/run-cli';
import { aProgramme } from '../helpers/rule-context';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly numberExamples: readonly string[];
  readonly howToJoin: string;
  readonly source: { readonly title: string };
}

const rows = async (...words: string[]) => {
  const { code, out } = await coop('programmes', '--json', ...words);
  expect(code).toBe(0);
  return (JSON.parse(out) as { programmes: Row[] }).programmes;
};

describe('coop programmes', () => {
  test('lists every programme, with its names, numbers, way in and source', async () => {
    const listed = await rows();
    expect(listed.map(({ id }) => id)).toEqual(PROGRAMMES.map(({ id }) => id));
    for (const { howToJoin, source } of listed) expect([howToJoin, source.title]).not.toContain('');
    expect(listed.find(({ id }) => id === 'tips')).toMatchObject({
      name: 'TIPS',
      aliases: ['TIPS/TAPS', 'Region 8 ESC'],
      numberExamples: ['220105'],
    });
  });

  test('in words the same: every id and name', async () => {
    const { code, out } = await coop('programmes');
    expect(code).toBe(0);
    for (const { id, name } of PROGRAMMES) expect(out).toContain(`${name} (${id})`);
    expect(out).toContain(`${PROGRAMMES.length} programmes.`);
  });

  test('a programme of the user’s own stands behind them, and one whose id is taken is said', async () => {
    const folder = scratchFolder();
    fileIn(folder, 'own.programme.json', JSON.stringify({ ...aProgramme(), id: 'valley', name: 'Valley' }));
    fileIn(folder, 'tips.programme.json', JSON.stringify({ ...aProgramme(), id: 'tips', name: 'My tips' }));
    const listed = await rows('--book', folder);
    expect(listed.map(({ id }) => id)).toEqual([...PROGRAMMES.map(({ id }) => id), 'valley']);
    const { code, err } = await coop('programmes', '--book', folder);
    expect(code).toBe(0);
    expect(err).toContain('My tips');
    expect((await coop('programmes', 'valley', '--book', folder)).out).toContain('Valley (valley)');
  });
});

describe('coop programmes ONE', () => {
  test.each([
    ['new-york-piggyback', 'new-york-piggyback'],
    ['NJPA', 'sourcewell'],
    ['gml 103(16)', 'new-york-piggyback'],
    ['mhec-midwestern', 'mhec-midwestern'],
  ])('%s is shown whole, as JSON and in words', async (name, id) => {
    const { code, out } = await coop('programmes', name, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(PROGRAMMES.find((programme) => programme.id === id));
    const shown = await coop('programmes', name);
    expect(shown.code).toBe(0);
    for (const { text } of PROGRAMMES.find((programme) => programme.id === id)?.traps ?? [])
      expect(shown.out).toContain(text);
  });

  test('says the source beside the fact, and what is not known', async () => {
    const { out } = await coop('programmes', 'new-york-piggyback');
    expect(out).toContain('https://assembly.state.ny.us/leg/?bn=S10075A&term=2025');
    expect(out).toMatch(/Not known here\n {2}Whether §103\(16\) holds after 2026-06-30/);
  });

  test.each([
    ['MHEC', 'mhec-massachusetts, mhec-midwestern'],
    ['NPPGov', '"NPPGov"'],
    ['__proto__', '"__proto__"'],
    ['', '""'],
  ])('%j is refused with a sentence', async (name, named) => {
    const { code, out, err } = await coop('programmes', name);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  });

  test('a book that is not there is refused', async () => {
    const { code, err } = await coop('programmes', '--book', 'nowhere');
    expect(code).toBe(2);
    expect(err).toContain('nowhere');
  });
});
