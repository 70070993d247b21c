import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import { paperOnFile, recordAs } from './papers';
import type { Judgement, Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('funding-source');

const uniformGuidance = { title: '2 CFR 200.317 to 200.327' };
const auditFinding = {
  title: 'Federal single audit findings on cooperative purchases; 2 CFR 200.317 to 200.327',
  url: 'https://fac.procurementexpress.com/findings/375391',
};
const childNutrition = { title: 'USDA FNS SP 05-2017; 2 CFR 200.318 to 200.326' };
const eRate = { title: 'E-rate rules of the FCC, as told by e-ratepa.org' };

const FEDERAL_FILE = 'federal-procurement-file';
const NUTRITION_FILE = 'child-nutrition-quotes';
const FORM_470 = 'form-470';
const MINI_BID = 'e-rate-mini-bid';

/** Does the money allow it? Federal money asks more of the award's file than membership does. */
export const fundingSource: Rule = {
  id: 'funding-source',
  question: 'Does the source of the money allow this contract as it stands?',
  judge(context) {
    const { funding } = context.buyer;
    switch (funding) {
      case undefined:
        return answer.yes('No federal money is named in the buyer file.', sourceText(uniformGuidance));
      case 'local':
      case 'state':
        return answer.yes(`Paid with ${funding} money: the federal rules do not come in.`, sourceText(uniformGuidance));
      case 'federal':
        return refused(context) ?? federal(context);
      case 'child-nutrition':
        return refused(context) ?? nutrition(context);
      case 'e-rate':
        return bidding(context);
    }
  },
};

/** A contract that says of itself that it is not fit for federal money settles it; no paper of the buyer's mends that. */
function refused({ contract }: RuleContext): Judgement | null {
  const { federalFunds } = contract;
  if (federalFunds === undefined || federalFunds.answer === 'yes') return null;
  return answer.no(
    eligibilityFinding(
      'federal-funds-refused',
      { contract: contract.number },
      { source: contractSource(contract, 'federal funds', federalFunds.source) },
    ),
    'Use a contract awarded under the federal rules, pay with other money, or run your own procurement.',
  );
}

function federal(context: RuleContext): Judgement {
  const { contract } = context;
  const source = sourceText(auditFinding);
  const said = contract.federalFunds !== undefined;
  if (said || paperOnFile(context, FEDERAL_FILE).onFile) {
    const finding = eligibilityFinding('federal-price-basis', {}, { source });
    return answer.yes(
      said ? 'The contract says that it meets the federal rules.' : 'The procurement file is on file.',
      source,
      finding,
    );
  }
  return answer.needs(
    eligibilityFinding('federal-file-missing', { contract: contract.number }, { source }),
    `Get the award’s file from the programme (notice, offers, evaluation, federal clauses), compare prices with other offers and write down the basis for the price. ${recordAs(FEDERAL_FILE)}`,
  );
}

function nutrition(context: RuleContext): Judgement {
  const source = sourceText(childNutrition);
  if (paperOnFile(context, NUTRITION_FILE).onFile) {
    return answer.yes('Your own quotes are on file, with this price as one of them.', source);
  }
  return answer.needs(
    eligibilityFinding('child-nutrition-quotes-missing', {}, { source }),
    `Get the other quotes or bids that the amount requires, with this price as one. ${recordAs(NUTRITION_FILE)}`,
  );
}

function bidding(context: RuleContext): Judgement {
  const source = sourceText(eRate);
  if ([FORM_470, MINI_BID].some((id) => paperOnFile(context, id).onFile)) {
    return answer.yes('The E-rate bidding is on file.', source);
  }
  return answer.needs(
    eligibilityFinding('e-rate-bidding-missing', {}, { source }),
    `File a Form 470 or hold the programme’s mini-bid first. Then add it to your buyer file as document "${FORM_470}" or "${MINI_BID}".`,
  );
}
