import { within } from '../contracts/common';
import type { Finding } from '../findings/finding';
import { thresholdFinding } from '../findings/threshold-findings';
import { Decimal } from '../money/decimal';
import { capital, ENTITY_WORDS } from '../rules/entity-words';
import { concerns, conditionsOf, placeOf } from './row-applies';
import type { Spend } from './spend';
import { METHODS, type Threshold } from './threshold';
import { boundWords, CATEGORY_WORDS, nearestWords } from './words';
import { countsIn, worldsOf, type World } from './worlds';

/** Which procurement method an amount asks for. Three outcomes, and what nobody can know is said. */
export interface MethodAnswer {
  /** `below`: rows are known, and the amount reaches none of them. */
  readonly outcome: 'method' | 'below' | 'cannot-tell';
  /** The most restrictive row that surely applies; null unless the outcome is a method. */
  readonly governing: Threshold | null;
  /** The rows inside whose bounds the amount lies, most restrictive first; all possible ones where it cannot be told. */
  readonly answers: readonly Threshold[];
  /** Rows that speak of this spend and that the amount does not reach, lowest first. */
  readonly below: readonly Threshold[];
  readonly cannotTell: readonly Finding[];
}

/** Looks an amount up in the threshold rows of the buyer's state and, for federal money, of the federal rules as well. */
export function methodFor(spend: Spend, rows: readonly Threshold[]): MethodAnswer {
  const shown = spend.amount.toShownMoney();
  if (spend.jurisdictionState === null || spend.entityType === null) {
    return combine([doubtful([thresholdFinding('threshold-buyer-unknown', { total: shown })])]);
  }
  const federal = spend.funding === 'federal' || spend.funding === 'child-nutrition';
  const parts = [spend.jurisdictionState, ...(federal ? ['US'] : [])].map((one) => inJurisdiction(one, spend, rows));
  const eRate = spend.funding === 'e-rate' ? [doubtful([thresholdFinding('threshold-e-rate', {})])] : [];
  return combine([...parts, ...eRate]);
}

function inJurisdiction(jurisdiction: string, spend: Spend, all: readonly Threshold[]): MethodAnswer {
  const rows = all.filter((row) => row.jurisdiction === jurisdiction && concerns(row, spend));
  const name = jurisdiction === 'US' ? 'federal grants' : jurisdiction;
  if (rows.length === 0) {
    const entity = spend.entityType === null ? 'a buyer' : ENTITY_WORDS[spend.entityType];
    const facts = { jurisdiction: name, entity, category: CATEGORY_WORDS[spend.category] };
    return doubtful([thresholdFinding('threshold-not-known', facts)]);
  }
  const onDay = rows.filter(({ from, to }) => within(spend.asOf, from, to));
  if (onDay.length === 0) {
    const facts = { jurisdiction: name, asOf: spend.asOf, nearest: nearestWords(rows, spend.asOf) };
    return doubtful([thresholdFinding('threshold-day-unknown', facts)]);
  }
  const views = worldsOf(onDay, spend).map((world) => viewOf(world, onDay, spend));
  const [first] = views;
  if (first === undefined) throw new Error('There is always one world');
  if (views.some((view) => rankOf(view) !== rankOf(first))) return dependsOnPapers(views, onDay, spend);
  if (first.kind === 'unknown') {
    return doubtful([
      thresholdFinding('threshold-outside-rows', { amount: spend.amount.toShownMoney(), jurisdiction: name }),
    ]);
  }
  const sure = settled(views);
  const unsure = [...sure.answers, ...sure.below].find(({ doubt }) => doubt !== undefined);
  if (unsure === undefined) return sure;
  const { action, authority, doubt = '' } = unsure;
  const facts = { amount: spend.amount.toShownMoney(), action: `${action}, ${boundWords(unsure)}`, authority, doubt };
  return {
    ...sure,
    outcome: 'cannot-tell',
    governing: null,
    cannotTell: [thresholdFinding('threshold-doubtful', facts)],
  };
}

/** What the rows say in one world. */
interface View {
  readonly world: World;
  readonly kind: 'method' | 'below' | 'unknown';
  readonly inside: readonly Threshold[];
  readonly notReached: readonly Threshold[];
}

function viewOf(world: World, rows: readonly Threshold[], spend: Spend): View {
  const counting = rows.filter((row) => countsIn(row, world));
  const at = (place: string) => counting.filter((row) => placeOf(row, spend.amount) === place);
  const inside = at('inside').sort((a, b) => rank(b) - rank(a));
  const notReached = at('below').sort((a, b) => Decimal.of(a.lower).compareTo(Decimal.of(b.lower)));
  const kind = inside.length > 0 ? 'method' : notReached.length > 0 ? 'below' : 'unknown';
  return { world, kind, inside, notReached };
}

function rank({ method }: Pick<Threshold, 'method'>): number {
  return METHODS.indexOf(method);
}

function rankOf({ kind, inside }: View): number {
  if (kind === 'unknown') return -2;
  return inside[0] === undefined ? -1 : rank(inside[0]);
}

function settled(views: readonly View[]): MethodAnswer {
  const answers = [...new Set(views.flatMap(({ inside }) => inside))].sort((a, b) => rank(b) - rank(a));
  const below = [...new Set(views.flatMap(({ notReached }) => notReached))];
  const [governing = null] = answers;
  return { outcome: governing === null ? 'below' : 'method', governing, answers, below, cannotTell: [] };
}

function dependsOnPapers(views: readonly View[], rows: readonly Threshold[], spend: Spend): MethodAnswer {
  const ways = views.map(({ world, kind, inside }) => {
    const [governing] = inside;
    if (governing !== undefined) return `${capital(world.words)}: ${governing.action} (${governing.authority})`;
    return `${capital(world.words)}: ${kind === 'below' ? 'it is below the lowest limit' : 'no limit is known here'}`;
  });
  const papers = [...new Set(rows.flatMap(conditionsOf).map(({ paper }) => paper))].filter(
    (paper) => spend.papers?.has(paper) !== true,
  );
  const facts = { amount: spend.amount.toShownMoney(), ways: [...new Set(ways)].join('. '), papers: papers.join(', ') };
  const { answers, below } = settled(views);
  return {
    outcome: 'cannot-tell',
    governing: null,
    answers,
    below,
    cannotTell: [thresholdFinding('threshold-depends', facts)],
  };
}

/** The most restrictive of state and federal rules governs; a bid asked for by one cannot be undone by the other. */
function combine(parts: readonly MethodAnswer[]): MethodAnswer {
  const answers = parts.flatMap((part) => part.answers).sort((a, b) => rank(b) - rank(a));
  const below = parts.flatMap((part) => part.below);
  const cannotTell = parts.flatMap((part) => part.cannotTell);
  const governing = parts
    .flatMap((part) => (part.governing === null ? [] : [part.governing]))
    .reduce<Threshold | null>((worst, row) => (worst === null || rank(row) > rank(worst) ? row : worst), null);
  const strictest = governing !== null && rank(governing) === METHODS.length - 1;
  if (cannotTell.length > 0 && !strictest) {
    return { outcome: 'cannot-tell', governing: null, answers, below, cannotTell };
  }
  return { outcome: governing === null ? 'below' : 'method', governing, answers, below, cannotTell };
}

function doubtful(cannotTell: readonly Finding[]): MethodAnswer {
  return { outcome: 'cannot-tell', governing: null, answers: [], below: [], cannotTell };
}
