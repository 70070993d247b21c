import type { Finding } from '../../findings/finding';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { citesNumber } from '../../programmes/contract-number';
import { namesSupplier } from '../../rules/same-supplier';
import { excerpt } from '../../workbook/clean-text';
import { listText } from '../gather-notes';
import type { ArticleSetting } from './article-reading';
import { exchangeDay } from './exchange-day';

/** What the head of a catalogue says that does not fit the contract it is imported for. */
export function catalogueChecks(setting: ArticleSetting): Finding[] {
  const { catalogue, contract } = setting;
  const title = catalogue.title === '' ? '' : ` "${excerpt(catalogue.title)}"`;
  const count = catalogue.articles.length;
  return [
    catalogueFinding('catalogue-read', { format: catalogue.format, title, count }),
    ...catalogue.findings,
    ...agreementFindings(setting),
    ...supplierFindings(setting),
    ...(currencyStated(setting)
      ? []
      : [
          catalogueFinding('catalogue-currency-not-stated', { currency: contract.currency, contract: contract.number }),
        ]),
  ];
}

function agreementFindings({ catalogue, contract, day }: ArticleSetting): Finding[] {
  const stated = catalogue.agreements.filter((text) => text.trim() !== '');
  const facts = { contract: contract.number, supplier: contract.supplier.name };
  if (stated.length === 0) return [catalogueFinding('agreement-not-named', facts)];
  const agreements = listText(stated.map((text) => `"${excerpt(text)}"`));
  const numbers = [contract.number, ...(contract.otherNumbers ?? [])];
  const answers = stated.map((text) => citesNumber(text.slice(0, 200), numbers));
  const findings: Finding[] = [];
  if (answers.indexOf('same') < 0) {
    const code = answers.indexOf('likely') >= 0 ? 'agreement-likely' : 'agreement-differs';
    findings.push(catalogueFinding(code, { agreements, contract: contract.number }));
  }
  const start = exchangeDay(catalogue.agreementStart ?? '');
  const end = exchangeDay(catalogue.agreementEnd ?? '');
  if ((end !== null && end < day) || (start !== null && start > day)) {
    findings.push(catalogueFinding('agreement-ended', { start: start ?? '...', end: end ?? '...', day }));
  }
  return findings;
}

function supplierFindings({ catalogue, contract }: ArticleSetting): Finding[] {
  const name = catalogue.supplier ?? '';
  if (name.trim() === '' || namesSupplier(name, contract.supplier)) return [];
  const facts = { name: excerpt(name), contract: contract.number, supplier: contract.supplier.name };
  return [catalogueFinding('catalogue-supplier-differs', facts)];
}

function currencyStated({ catalogue }: ArticleSetting): boolean {
  if (catalogue.currency !== null) return true;
  return catalogue.articles.every(({ prices }) => prices.every(({ currency }) => currency !== null));
}
