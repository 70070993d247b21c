import type { Finding } from '../findings/finding';
import { programmeFinding } from '../findings/programme-findings';
import { contractNumbersIn } from './contract-number';
import { PROGRAMMES } from './index';
import { matchesPattern } from './number-pattern';
import type { Programme } from './programme';

/** What a name says: one programme, several that share it (MHEC; DOMAIN fact 12), or none that is known (null). */
export type Recognised = { readonly programme: Programme } | { readonly ambiguous: readonly Programme[] } | null;

/** All programmes of one run: the built-in ones in their order, then the user's own. */
export interface ProgrammeRegistry {
  readonly byId: ReadonlyMap<string, Programme>;
  /** Own programmes that were left out, and why. */
  readonly problems: readonly Finding[];
  /** Reads a name, id or alias; case, blanks, accents and punctuation do not count. */
  recognise(text: string): Recognised;
  /** The programmes whose numbers look like one in the text: candidates, never an answer. */
  recogniseNumber(text: string): Programme[];
}

/** Puts a user's own programmes beside the built-in ones. An id already taken is said and left out, never replaced. */
export function programmeRegistry(own: readonly Programme[]): ProgrammeRegistry {
  const byId = new Map(PROGRAMMES.map((programme) => [programme.id, programme]));
  const problems: Finding[] = [];
  for (const programme of own) {
    const holder = byId.get(programme.id);
    if (holder === undefined) byId.set(programme.id, programme);
    else
      problems.push(
        programmeFinding('programme-id-taken', { id: programme.id, name: programme.name, holder: holder.name }),
      );
  }
  const all = [...byId.values()];
  const byName = namesOf(all);
  return {
    byId,
    problems,
    recognise: (text) => {
      const found = byName.get(foldName(text)) ?? [];
      const [first] = found;
      if (first === undefined) return null;
      return found.length === 1 ? { programme: first } : { ambiguous: found };
    },
    recogniseNumber: (text) => {
      const numbers = [text, ...contractNumbersIn(text)];
      return all.filter(({ numberPatterns }) =>
        numberPatterns.some(({ pattern }) => numbers.some((number) => matchesPattern(number, pattern))),
      );
    },
  };
}

function namesOf(programmes: readonly Programme[]): ReadonlyMap<string, readonly Programme[]> {
  const byName = new Map<string, Programme[]>();
  for (const programme of programmes) {
    const names = new Set([programme.id, programme.name, ...programme.aliases].map(foldName));
    names.delete('');
    names.forEach((name) => byName.set(name, [...(byName.get(name) ?? []), programme]));
  }
  return byName;
}

function foldName(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
