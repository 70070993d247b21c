import { within } from '../contracts/common';
import type { Dealer } from '../contracts/contract';
import { eligibilityFinding } from '../findings/eligibility-findings';
import { citesNumber } from '../programmes/contract-number';
import { addendumOnDay } from './addendum-on-day';
import { answersOf } from './answers';
import type { Rule, RuleContext } from './rule';
import { namesSupplier } from './same-supplier';
import { contractSource } from './source-text';

const answer = answersOf('dealer');

/** May the supplier that the line names sell under this contract, in this state, on this day? */
export const dealer: Rule = {
  id: 'dealer',
  question: 'May the supplier that the line names sell under this contract?',
  judge(context) {
    const { contract, line } = context;
    const source = contractSource(contract, 'authorised dealers');
    const supplier = line === null ? null : line.supplier;
    if (supplier === null) return answer.yes('The line names no supplier.', source);
    if (namesSupplier(supplier, contract.supplier)) return answer.yes(`${supplier} holds the contract.`, source);
    const listed = dealersOf(context).filter((entry) => namesSupplier(supplier, entry));
    if (listed.some((entry) => authorised(entry, context))) {
      return answer.yes(`${supplier} is an authorised dealer of ${contract.supplier.name}.`, source);
    }
    const facts = { supplier, contract: contract.number, holder: contract.supplier.name };
    const cited = line !== null && line.contract !== null && citesThis(line.contract, context);
    if (listed.length > 0 || cited) {
      const why = listed.length > 0 ? whyNotAuthorised(listed, context) : 'it is not on the list of dealers';
      return answer.no(
        eligibilityFinding('dealer-not-authorised', { ...facts, why }, { source }),
        `Order from ${contract.supplier.name} or a dealer on its list, or ask for proof that ${supplier} was authorised by the order’s day.`,
      );
    }
    const finding = eligibilityFinding('supplier-differs', facts, { source });
    return answer.yes(finding.text, source, finding);
  },
};

/** An addendum's dealers replace the contract's own in that state (DOMAIN §2, traps of NASPO ValuePoint). */
function dealersOf(context: RuleContext): readonly Dealer[] {
  const state = addendumOnDay(context);
  const ofAddendum = state.kind === 'in-force' ? state.addendum.dealers : undefined;
  return ofAddendum ?? context.contract.dealers ?? [];
}

function authorised({ states, from, to }: Dealer, { buyer, asOf }: RuleContext): boolean {
  return (states === undefined || states.includes(buyer.state)) && within(asOf, from, to);
}

function whyNotAuthorised(listed: readonly Dealer[], { buyer, asOf }: RuleContext): string {
  const here = listed.filter(({ states }) => states === undefined || states.includes(buyer.state));
  return here.length === 0 ? `it is a dealer, but not in ${buyer.state}` : `it is a dealer, but not on ${asOf}`;
}

/** Only the very number: one without its suffix stands for every supplier of an award. */
function citesThis(text: string, { contract }: RuleContext): boolean {
  return citesNumber(text, [contract.number, ...(contract.otherNumbers ?? [])]) === 'same';
}
