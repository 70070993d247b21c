import { within } from '../contracts/common';
import type { Contract } from '../contracts/contract';
import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import { matchLine } from '../items/item-index';
import type { Line } from '../workbook/line';
import type { Candidate } from './candidate';
import { categoryCandidates } from './category-candidates';
import type { DayBook } from './day-book';

/** What the book has for one line. */
export interface Found {
  readonly candidates: readonly Candidate[];
  /** True when the line itself allows no answer, whatever the book holds. */
  readonly cannotTell: boolean;
  readonly findings: readonly Finding[];
}

/** Looks a line up in the lists in force: by its numbers first, then by the category its contract prices. */
export function findCandidates(day: DayBook, line: Line, cited: readonly Contract[]): Found {
  const found = matchLine(day.index, line);
  const candidates: Candidate[] = found.matches.map(({ listIndex, match }) => {
    const active = day.active[listIndex];
    if (active === undefined) throw new Error(`No list ${listIndex} on ${day.asOf}`);
    return { contract: active.entry.contract, list: active.list, match };
  });
  if (found.cannotTell) return { candidates: [], cannotTell: true, findings: found.findings };
  const taken = new Set(candidates.map(({ list }) => list));
  const byCategory = categoryCandidates(
    day.active.filter(({ list }) => !taken.has(list)),
    line,
    cited,
  );
  const all = [...candidates, ...byCategory];
  if (all.length > 0) return { candidates: all, cannotTell: false, findings: found.findings };
  if (line.item === '')
    return { candidates: [], cannotTell: true, findings: [...found.findings, lineFinding('no-item-number', {})] };
  const outside = notInForce(day, line);
  return { candidates: [], cannotTell: outside.cannotTell, findings: [...found.findings, ...outside.findings] };
}

/**
 * What lists that are not in force had. An item missing from the newest list is off the contract (DOMAIN fact 6). A contract
 * that is in force and has no list for the day is another matter: nobody can tell whether it covers the item.
 */
function notInForce(day: DayBook, line: Line): Pick<Found, 'cannotTell' | 'findings'> {
  const { lists, index } = day.superseded();
  if (lists.length === 0) return { cannotTell: false, findings: [] };
  const said = new Map<string, Finding>();
  let cannotTell = false;
  for (const { listIndex, match } of matchLine(index, line).matches) {
    const older = lists[listIndex];
    if (older === undefined) throw new Error(`No older list ${listIndex} on ${day.asOf}`);
    const { contract } = older.entry;
    if (said.has(contract.id)) continue;
    said.set(contract.id, droppedFinding(day, older, match.item.mpn ?? match.item.sku ?? line.item));
    const inTerm = within(day.asOf, contract.term.start, contract.term.currentEnd);
    cannotTell = cannotTell || (inTerm && day.withoutList.has(contract.id));
  }
  return { cannotTell, findings: [...said.values()] };
}

function droppedFinding(day: DayBook, { entry, list }: DayBook['active'][number], item: string): Finding {
  const { contract } = entry;
  const now = day.active.find((active) => active.entry === entry)?.list;
  if (now !== undefined) {
    const facts = {
      item,
      older: list.version,
      contract: contract.number,
      version: now.version,
      from: now.effectiveFrom,
    };
    return lineFinding('item-dropped', facts);
  }
  const why = day.withoutList.get(contract.id);
  if (why === undefined) throw new Error(`Contract ${contract.id} has neither a list on ${day.asOf} nor a reason`);
  return why;
}
