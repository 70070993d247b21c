import type { Finding } from '../../../core/findings/finding';
import { catalogueFinding } from '../../../core/findings/catalogue-findings';
import { datesOf } from './bmecat-date';
import { all, textAt, type XmlNode } from './xml-tree';

/** The agreements that a BMEcat file says it is for, and the days of the only one. */
export function bmecatAgreements(header: XmlNode | null): {
  readonly agreements: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly findings: readonly Finding[];
} {
  const nodes = header === null ? [] : all(header, 'AGREEMENT');
  const agreements = nodes.map((node) => textAt(node, 'AGREEMENT_ID') ?? '').filter((text) => text !== '');
  const findings: Finding[] = [];
  const periods = nodes.map((node) => {
    const [start, second] = datesOf(node, 'agreement_start_date');
    const [end] = datesOf(node, 'agreement_end_date');
    if (start === undefined || second === undefined) return { start: start?.text ?? null, end: end?.text ?? null };
    const facts = { agreement: textAt(node, 'AGREEMENT_ID') ?? '', first: start.text, second: second.text };
    findings.push(catalogueFinding('agreement-dates', { ...facts, line: second.line }));
    return { start: null, end: end?.text ?? null };
  });
  const [only, other] = periods;
  const period = only === undefined || other !== undefined ? { start: null, end: null } : only;
  return { agreements, ...period, findings };
}
