import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRICE_KINDS } from '../../../core/price-kinds/index';

const FOLDER = join(__dirname, '../../../core/price-kinds');

describe('the list of price kinds', () => {
  const kindFiles = readdirSync(FOLDER).filter(
    (file) => file !== 'price-kind.ts' && /: PriceKind<\w+> = \{/.test(readFileSync(join(FOLDER, file), 'utf8')),
  );

  it('has one line for every file that makes a price kind, and a file for every line', () => {
    expect(PRICE_KINDS.map(({ id }) => `${id}.ts`).sort()).toEqual(kindFiles.sort());
  });

  it.each(PRICE_KINDS.map((kind) => [kind.id, kind] as const))('%s has a title and a description', (_, kind) => {
    expect(kind.title.length).toBeGreaterThan(2);
    expect(kind.description.length).toBeGreaterThan(40);
  });
});
