import type { Contract } from '../contracts/contract';
import { foldName } from '../contracts/fold-name';
import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { citesNumber } from '../programmes/contract-number';
import type { ProgrammeRegistry } from '../programmes/registry';
import { excerpt } from '../workbook/clean-text';
import { withoutBrackets } from '../workbook/normalise-heading';
import type { RowCells } from './row-cells';

/** Whether a row is a price of the contract, by the contract or programme that it names. */
export type Belonging =
  | { readonly answer: 'yes'; readonly likely: string | null }
  | { readonly answer: 'other-contract' | 'other-programme'; readonly name: string }
  | { readonly answer: 'unclear'; readonly refusal: Finding };

/**
 * Judges by the row's own words. A table of terms whose rows name programmes is one file for several of them (DOMAIN
 * §8.4), so there a name that is not known is another programme's; elsewhere an unknown word in such a column is not.
 */
export function belongsToContract(
  cells: RowCells,
  contract: Contract,
  programmes: ProgrammeRegistry,
  unknownIsOther: boolean,
): Belonging {
  const number = cells.text('contract');
  const sameness = number === '' ? 'same' : citesNumber(number, [contract.number, ...(contract.otherNumbers ?? [])]);
  if (sameness === 'different') return { answer: 'other-contract', name: excerpt(number) };
  const likely = sameness === 'likely' ? excerpt(number) : null;
  const text = cells.text('programme');
  if (text === '') return { answer: 'yes', likely };
  // "TIPS / TAPS" is one programme by two names; what stands in brackets is no part of one.
  const names = [text, withoutBrackets(text), ...text.split('/')];
  if (names.some((name) => isOwn(name, contract, programmes))) return { answer: 'yes', likely };
  const recognised = names.map((name) => programmes.recognise(name)).find((found) => found !== null) ?? null;
  if (recognised === null) {
    return unknownIsOther ? { answer: 'other-programme', name: excerpt(text) } : { answer: 'yes', likely };
  }
  if ('ambiguous' in recognised) {
    const names = recognised.ambiguous.map(({ name }) => name).join(', ');
    const facts = { row: cells.row, sheet: cells.sheet, text: excerpt(text), programmes: names };
    return {
      answer: 'unclear',
      refusal: importFinding('row-programme-unclear', facts, { place: cells.place('programme') }),
    };
  }
  return { answer: 'other-programme', name: excerpt(text) };
}

/** A programme that only the contract file names is known by its id. */
function isOwn(name: string, { programme }: Contract, programmes: ProgrammeRegistry): boolean {
  const found = programmes.recognise(name);
  if (found !== null) return 'programme' in found && found.programme.id === programme;
  return name.trim() !== '' && foldName(name) === foldName(programme);
}
