import type { Rival } from './rival';

/** A Map of arrays of objects: the least that any program in this language could do. */
export const bareMap: Rival = {
  name: 'bare Map of arrays',
  async prepare({ keys, contracts, cents }) {
    const byKey = new Map<string, { contract: number; cents: number }[]>();
    keys.forEach((key, index) => {
      const offer = { contract: contracts[index] ?? 0, cents: cents[index] ?? 0 };
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [offer]);
      else known.push(offer);
    });
    return {
      lookUp: (asked) => Float64Array.from(asked, (key) => lowest(byKey.get(key))),
      close: () => byKey.clear(),
    };
  },
};

function lowest(offers: readonly { cents: number }[] | undefined): number {
  if (offers === undefined) return NaN;
  let least = Infinity;
  for (const { cents } of offers) if (cents < least) least = cents;
  return least;
}
