import type { Contract } from '../../../core/contracts/contract';
import type { PriceList } from '../../../core/contracts/price-list';
import { CONTRACT } from '../price-kinds/makers';

export { CONTRACT };

export function aList(part: Partial<PriceList> = {}): PriceList {
  return {
    format: 'coopdesk-price-list-1',
    contract: CONTRACT.id,
    version: '2026-1',
    effectiveFrom: '2026-01-01',
    items: [{ mpn: 'A-1', manufacturer: 'Acme', unit: 'EA', net: '10.00' }],
    ...part,
  };
}

export function aContract(part: Partial<Contract> = {}): Contract {
  return { ...CONTRACT, ...part };
}

/** Files as they come from disk: text, not our objects. */
export function file(name: string, value: unknown): { readonly name: string; readonly json: unknown } {
  return { name, json: JSON.parse(JSON.stringify(value)) };
}

export function codesOf(findings: readonly { readonly code: string }[]): string[] {
  return findings.map(({ code }) => code);
}
