import { judge } from '../rules/judge';
import { judgeWithoutBuyer } from '../rules/judge-without-buyer';
import type { CoopFunction } from './coop-function';
import { findContract } from './find-contract';
import { notAvailable, PARAMETERS } from './item-parameters';

/** ELIGIBLE: may this organisation use a contract on a day? */
export const eligible: CoopFunction = {
  id: 'ELIGIBLE',
  summary:
    'Whether your organisation may use a contract on a day: yes, needs-document or no, with the reason and the next step.',
  parameters: [{ name: 'contract', type: 'text', description: 'the contract’s number' }, PARAMETERS.asOf],
  result: { type: 'text', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.ELIGIBLE("SAMPLE-S-0001")', shows: 'a contract that is open to you', gives: 'yes' },
    {
      formula: '=COOP.ELIGIBLE("SAMPLE-S-0002")',
      shows: 'a contract that has ended',
      gives:
        'no: Contract SAMPLE-S-0002 ended on 2026-08-31 and takes no new order on 2026-11-25. An order placed before its end stays good. It can be renewed until 2027-08-31 at the longest. Next: Ask the supplier or the lead agency whether it was renewed; if it was, load the contract with its new end.',
    },
    { formula: '=COOP.ELIGIBLE("SAMPLE-S-9999")', shows: 'a number of no contract', gives: '#N/A' },
    { formula: '=COOP.ELIGIBLE()', shows: 'no number', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const contract = findContract(given.text('contract') ?? '', desk);
    if ('error' in contract) return contract;
    const programme = desk.programmes.byId.get(contract.programme);
    if (programme === undefined) return notAvailable(`The programme ${contract.programme} is not known.`);
    const asOf = given.day('as_of') ?? desk.asOf;
    const { buyer } = desk;
    const { answer, judgements } =
      buyer === null
        ? judgeWithoutBuyer(contract, programme, asOf)
        : judge({ buyer, contract, programme, item: null, line: null, asOf });
    const reasons = judgements.filter((judgement) => judgement.answer === answer && answer !== 'yes');
    const said = reasons.flatMap(({ reason, nextStep }) =>
      nextStep === null ? [reason] : [reason, `Next: ${nextStep}`],
    );
    return {
      value: { text: said.length === 0 ? answer : `${answer}: ${said.join(' ')}` },
      card: judgements.map(({ rule, answer: one, reason, source }) => ({
        label: rule,
        value: { text: `${one}: ${reason} (${source})` },
      })),
    };
  },
};
