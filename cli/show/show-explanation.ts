import { nameOf } from '../../core/choose/choose';
import type { CheckResult } from '../../core/price-workbook';
import type { PricedLine, PricedOffer } from '../../core/priced-line';
import { contractText, stepsText } from '../../core/report/sentences';
import { VERDICT_WORDS } from '../../core/report/verdict-words';
import { plain, type Terminal } from '../io/terminal';

/** One line's reasoning from top to bottom: answer, price, right to use it, what else to know, the others and why not. */
export function showExplanation(
  priced: PricedLine,
  result: CheckResult,
  notes: readonly string[],
  terminal: Terminal,
): void {
  const { line, verdict, chosen, findings, alternatives } = priced;
  const say = (text: string) => terminal.out(plain(text));
  const heading = (text: string) => {
    terminal.out('');
    terminal.out(text);
  };
  for (const note of notes) say(`Note: ${note}`);
  const amount = [line.quantity?.toShown() ?? 'no quantity', line.unit].filter((part) => part !== null).join(' ');
  say(`${nameOf(line)}, ${amount}, as of ${result.asOf}`);
  say(`${VERDICT_WORDS[verdict].sign} ${verdict}: ${VERDICT_WORDS[verdict].meaning}. ${VERDICT_WORDS[verdict].toDo}.`);
  if (chosen !== null) explainOffer(chosen, say, heading);
  heading('What is to be known');
  for (const finding of findings)
    say(
      `  ${SEVERITY[finding.severity]}: ${finding.text}${finding.source === undefined ? '' : ` [${finding.source}]`}`,
    );
  if (alternatives.length === 0) return;
  heading('Other contracts that have it');
  for (const { offer, whyNot } of alternatives) {
    say(
      `  ${offer.contract.number}, ${offer.contract.supplier.name}${offer.price === null ? '' : `, ${offer.price.toShownMoney()}`}: ${whyNot}`,
    );
  }
}

const SEVERITY = { block: 'Must be mended', warning: 'Look at', info: 'Know' } as const;
const ANSWER = { yes: 'yes', 'needs-document': 'needs a document', no: 'no' } as const;

function explainOffer(offer: PricedOffer, say: (text: string) => void, heading: (text: string) => void): void {
  heading('Contract');
  say(`  ${contractText(offer)}`);
  say(`  Found: ${offer.match.evidence}`);
  if (offer.price !== null) {
    heading('Price');
    say(`  ${stepsText(offer)}`);
  }
  heading('May you use it');
  for (const { answer, reason, source, nextStep } of offer.eligibility.judgements) {
    say(`  ${ANSWER[answer]}: ${reason} [${source}]${nextStep === null ? '' : ` Next: ${nextStep}`}`);
  }
}
