import type { Source } from '../contracts/common';
import type { Contract } from '../contracts/contract';

/** A source as one line: title, day, address. */
export function sourceText({ title, date, url }: Source): string {
  const dated = date === undefined ? title : `${title}, ${date}`;
  return url === undefined ? dated : `${dated} (${url})`;
}

/** Where a contract's own terms stand: its source, or the contract itself by number. */
export function contractSource(contract: Contract, part: string, own?: Source): string {
  const found = own ?? contract.source;
  return found === undefined ? `Contract ${contract.number}, ${part}` : sourceText(found);
}
