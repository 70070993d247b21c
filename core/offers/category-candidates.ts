import type { Contract } from '../contracts/contract';
import type { PriceListItem } from '../contracts/price-list';
import { foldName } from '../contracts/fold-name';
import type { AppliesTo } from '../price-kinds/term';
import { sameSupplier } from '../rules/same-supplier';
import type { Line } from '../workbook/line';
import type { Candidate } from './candidate';
import type { DayBook } from './day-book';

/**
 * Lists that do not name the item but price its product line, brand or category by a discount (the last step of the
 * ladder; DOMAIN §5). A brand's or a category's discount is taken where the line says that brand or category; "all other"
 * only where the line cites that contract or names its supplier, because "all other" is all other of his catalogue.
 */
export function categoryCandidates(active: DayBook['active'], line: Line, cited: readonly Contract[]): Candidate[] {
  if (line.list === null || line.charge !== null) return [];
  const candidates: Candidate[] = [];
  for (const { entry, list } of active) {
    const { contract } = entry;
    const own = cited.includes(contract) || namesSupplier(line, contract);
    const terms = (list.terms ?? []).filter(({ applies }) => speaksOf(applies, line, own));
    if (terms.length === 0) continue;
    const evidence = `Not on price list ${list.version} by number; the sheet says ${saidOf(line)}.`;
    candidates.push({
      contract,
      list,
      match: { item: lineAsItem(line), step: 'category', confidence: 'medium', evidence },
    });
  }
  return candidates;
}

function speaksOf(applies: AppliesTo, line: Line, own: boolean): boolean {
  const names = applies.names ?? [];
  switch (applies.to) {
    case 'product-line':
      return named(names, line.productLine);
    case 'brand':
      return named(names, line.manufacturer);
    case 'category':
      return named(names, line.category);
    case 'all-other':
      // Without a category nobody can tell whether "except Furniture" leaves it out.
      return own && line.category !== null;
  }
}

function named(names: readonly string[], said: string | null): boolean {
  return said !== null && names.some((name) => foldName(name) === foldName(said));
}

function namesSupplier(line: Line, contract: Contract): boolean {
  const { supplier } = line;
  if (supplier === null) return false;
  return [contract.supplier.name, ...(contract.supplier.aliases ?? [])].some(
    (name) => sameSupplier(name, supplier) === 'same',
  );
}

function lineAsItem(line: Line): PriceListItem {
  return {
    unit: line.unit ?? 'unit',
    ...(line.item === '' ? {} : { mpn: line.item }),
    ...(line.description === null ? {} : { description: line.description }),
    ...(line.manufacturer === null ? {} : { manufacturer: line.manufacturer, brand: line.manufacturer }),
    ...(line.category === null ? {} : { category: line.category }),
    ...(line.productLine === null ? {} : { productLine: line.productLine }),
  };
}

function saidOf(line: Line): string {
  const parts = [
    line.category === null ? null : `category "${line.category}"`,
    line.manufacturer === null ? null : `brand "${line.manufacturer}"`,
    line.productLine === null ? null : `product line "${line.productLine}"`,
    `list price ${line.list?.toShownMoney() ?? ''}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
