import type { ScopeWords } from '../contracts/contract';
import { eligibilityFinding } from '../findings/eligibility-findings';
import { sameManufacturer } from '../items/manufacturers';
import { addendumNumber, addendumOnDay } from './addendum-on-day';
import { answersOf } from './answers';
import type { Rule, RuleContext } from './rule';
import { contractSource } from './source-text';

const answer = answersOf('scope-category');

/** What a scope speaks of: the word for a person, the scope's list, and the item's own word for itself. */
interface Kind {
  readonly kind: string;
  readonly list: keyof ScopeWords;
  readonly name: string | undefined;
  /** False: a name that an exclusion may hit, but that proves nothing when the award does not list it. */
  readonly decides: boolean;
}

/** Is the item inside the awarded group, category, brand or product line, and not taken out of it? */
export const scopeCategory: Rule = {
  id: 'scope-category',
  question: 'Is the item in the awarded group?',
  judge(context) {
    const { contract, item } = context;
    const source = contractSource(contract, 'scope');
    if (item === null) return answer.yes('No item is judged here, only the contract.', source);
    const outside = kindsOf(item).flatMap((kind) => outsideOf(kind, context));
    const [first] = outside;
    if (first === undefined)
      return answer.yes('Nothing in the item’s category, brand or product line is outside the scope.', source);
    return answer.no(
      eligibilityFinding('item-out-of-scope', { contract: contract.number, ...first.facts }, { source: first.source }),
      'Buy it under a contract whose award covers it: being on contract for one group is not being on contract for another.',
    );
  },
};

function kindsOf(item: NonNullable<RuleContext['item']>): Kind[] {
  return [
    { kind: 'category', list: 'categories', name: item.category, decides: true },
    { kind: 'brand', list: 'brands', name: item.brand, decides: true },
    // A maker sells under brands of other names, so only a listed exclusion counts against it.
    {
      kind: 'manufacturer',
      list: 'brands',
      name: item.brand === undefined ? item.manufacturer : undefined,
      decides: false,
    },
    { kind: 'product line', list: 'productLines', name: item.productLine, decides: true },
  ];
}

interface Outside {
  readonly facts: { readonly kind: string; readonly name: string; readonly limit: string };
  readonly source: string;
}

function outsideOf({ kind, list, name, decides }: Kind, context: RuleContext): Outside[] {
  // An item that does not name its category stands on the contract's own price list: nothing speaks against it.
  if (name === undefined) return [];
  const { contract, buyer } = context;
  const { scope } = contract;
  const source = contractSource(contract, 'scope');
  const awarded = scope[list];
  const found: Outside[] = [];
  if (decides && awarded !== undefined && !holds(list, awarded, name)) {
    found.push({ facts: { kind, name, limit: `not among ${listed(awarded)}` }, source });
  }
  if (scope.excludes !== undefined && holds(list, scope.excludes[list] ?? [], name)) {
    found.push({ facts: { kind, name, limit: 'left out by the exclusions' }, source });
  }
  const state = addendumOnDay(context);
  if (state.kind === 'in-force' && state.addendum.excludes !== undefined) {
    const { addendum } = state;
    const limit = `left out by the addendum of ${buyer.state} (${addendumNumber(addendum)})`;
    const from = contractSource(contract, `addendum of ${buyer.state}`, addendum.source);
    if (holds(list, state.addendum.excludes[list] ?? [], name))
      found.push({ facts: { kind, name, limit }, source: from });
  }
  return found;
}

const MOST_NAMES = 6;

/** The awarded names for a sentence: the first few, and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

/** Brands are known by more than one spelling; categories and product lines are the price list's own words. */
function holds(list: keyof ScopeWords, names: readonly string[], name: string): boolean {
  const folded = fold(name);
  return names.some((one) => fold(one) === folded || (list === 'brands' && sameManufacturer(one, name) === 'same'));
}

/** Case and blanks do not count; punctuation does, because "A" and "A+" can be two groups. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
