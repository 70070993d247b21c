import type { ScopeWords } from '../contracts/contract';
import { eligibilityFinding } from '../findings/eligibility-findings';
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
    { kind: 'category', list: 'categories', name: item.category },
    { kind: 'brand', list: 'brands', name: item.brand },
    { kind: 'product line', list: 'productLines', name: item.productLine },
  ];
}

function outsideOf({ kind, list, name }: Kind, context: RuleContext) {
  // An item that does not name its category stands on the contract's own price list: nothing speaks against it.
  if (name === undefined) return [];
  const { contract, buyer } = context;
  const { scope } = contract;
  const source = contractSource(contract, 'scope');
  const awarded = scope[list];
  const found: { facts: { kind: string; name: string; limit: string }; source: string }[] = [];
  const add = (limit: string, from: string) => found.push({ facts: { kind, name, limit }, source: from });
  if (awarded !== undefined && !holds(awarded, name)) add(`not among the ${awarded.join(', ')}`, source);
  if (scope.excludes !== undefined && holds(scope.excludes[list] ?? [], name))
    add('left out by the exclusions', source);
  const state = addendumOnDay(context);
  if (
    state.kind === 'in-force' &&
    state.addendum.excludes !== undefined &&
    holds(state.addendum.excludes[list] ?? [], name)
  ) {
    const { addendum } = state;
    add(
      `left out by the addendum of ${buyer.state} (${addendumNumber(addendum)})`,
      contractSource(contract, `addendum of ${buyer.state}`, addendum.source),
    );
  }
  return found;
}

function holds(names: readonly string[], name: string): boolean {
  const folded = fold(name);
  return names.some((one) => fold(one) === folded);
}

/** Case and blanks do not count; punctuation does, because "A" and "A+" can be two groups. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
