import type { Book } from '../contracts/book';
import { itemCount } from '../contracts/stored-list';
import type { Finding } from '../findings/finding';
import type { CheckResult } from '../price-workbook';
import type { PricedLine, PricedOffer } from '../priced-line';
import { currencyOf } from '../order/totals';

/** The one object that `coop check --json` prints. Money and quantities are decimal text; absent is null. */
export function checkJson(result: CheckResult, book: Book) {
  const [main] = result.totals.money;
  if (main === undefined) throw new Error('Totals always name a currency');
  return {
    asOf: result.asOf,
    book: bookJson(book),
    buyer: result.buyer,
    rows: result.lines.map(rowJson),
    skipped: result.skipped,
    findings: result.findings.map(findingJson),
    totals: {
      lines: result.totals.lines,
      verdicts: result.totals.verdicts,
      ...moneyJson(main),
      otherCurrencies: result.totals.money.slice(1).map(moneyJson),
    },
  };
}

function bookJson(book: Book) {
  const contracts = [...book.contracts.values()].sort((a, b) => (a.contract.id < b.contract.id ? -1 : 1));
  return {
    versions: contracts.map(({ contract, lists }) => ({
      contract: contract.number,
      programme: contract.programme,
      supplier: contract.supplier.name,
      lists: lists.map((list) => ({
        version: list.version,
        effectiveFrom: list.effectiveFrom,
        effectiveTo: list.effectiveTo ?? null,
        items: itemCount(list),
      })),
    })),
  };
}

function rowJson(priced: PricedLine) {
  const { line, chosen, verdict } = priced;
  return {
    sheet: line.sheet,
    row: line.row,
    verdict,
    item: line.item,
    description: line.description,
    quantity: line.quantity?.toText() ?? null,
    unit: line.unit,
    quoted: line.quoted?.toMoney() ?? null,
    price: chosen?.price?.toMoney() ?? null,
    extended: chosen?.extended?.toMoney() ?? null,
    currency: currencyOf(priced),
    contract: chosen?.contract.number ?? null,
    programme: chosen?.contract.programme ?? null,
    supplier: chosen?.contract.supplier.name ?? null,
    priceList: chosen?.list.version ?? null,
    match:
      chosen === null
        ? null
        : { step: chosen.match.step, confidence: chosen.match.confidence, evidence: chosen.match.evidence },
    savings: priced.savings?.toMoney() ?? null,
    findings: priced.findings.map(findingJson),
    steps: chosen?.steps ?? [],
    eligibility: chosen === null ? null : eligibilityJson(chosen),
    alternatives: priced.alternatives.map(({ offer, whyNot }) => alternativeJson(offer, whyNot)),
  };
}

function alternativeJson(offer: PricedOffer, whyNot: string) {
  return {
    contract: offer.contract.number,
    programme: offer.contract.programme,
    supplier: offer.contract.supplier.name,
    priceList: offer.list.version,
    price: offer.price?.toMoney() ?? null,
    extended: offer.extended?.toMoney() ?? null,
    eligible: offer.eligibility.answer,
    whyNot,
    steps: offer.steps,
  };
}

function eligibilityJson({ eligibility }: PricedOffer) {
  return {
    answer: eligibility.answer,
    judgements: eligibility.judgements.map(({ rule, answer, reason, source, nextStep }) => ({
      rule,
      answer,
      reason,
      source,
      nextStep,
    })),
  };
}

function findingJson({ code, severity, text, source, place }: Finding) {
  return { code, severity, text, source: source ?? null, ...(place === undefined ? {} : { place }) };
}

function moneyJson({ currency, quoted, extended, savings, offContract }: CheckResult['totals']['money'][number]) {
  return {
    currency,
    quoted: quoted.toMoney(),
    extended: extended.toMoney(),
    savings: savings.toMoney(),
    offContract: offContract.toMoney(),
  };
}
