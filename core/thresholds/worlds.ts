import { conditionsOf } from './row-applies';
import type { Spend } from './spend';
import type { Threshold } from './threshold';

/** One way in which what nobody has said may be: which papers are in force. */
export interface World {
  readonly papers: ReadonlyMap<string, boolean>;
  /** "if your own policy has adopted …", joined; '' where nothing is left open. */
  readonly words: string;
}

/** More open questions than this are not thought through one by one. */
const MOST_OPEN = 6;

/** All ways in which the papers that rows ask for may stand, given what the buyer's file says. */
export function worldsOf(rows: readonly Threshold[], spend: Spend): readonly World[] {
  const known = new Map<string, boolean>();
  const open = new Map<string, string>();
  for (const condition of rows.flatMap(conditionsOf)) {
    const said = spend.papers?.get(condition.paper);
    if (said !== undefined) known.set(condition.paper, said);
    else if (condition.whenNotSaid === 'not-held') known.set(condition.paper, false);
    else open.set(condition.paper, condition.words);
  }
  if (open.size > MOST_OPEN) throw new Error(`Threshold rows hang on ${open.size} papers at once`);
  let worlds: World[] = [{ papers: known, words: '' }];
  for (const [paper, words] of open) {
    worlds = worlds.flatMap((world) => [
      also(world, paper, true, `if ${words}`),
      also(world, paper, false, `if it is not so that ${words}`),
    ]);
  }
  return worlds;
}

function also(world: World, paper: string, held: boolean, words: string): World {
  const papers = new Map(world.papers);
  papers.set(paper, held);
  return { papers, words: world.words === '' ? words : `${world.words} and ${words}` };
}

/** Whether a row counts in a world. */
export function countsIn(row: Threshold, { papers }: World): boolean {
  return conditionsOf(row).every(({ paper, held }) => papers.get(paper) === held);
}
