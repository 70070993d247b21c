import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';

const MOST_OF_A_KIND = 20;

/** A fault that runs through a whole list is said a few times and then counted. */
export function limitFindings(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_KIND;
  });
  counts.forEach((count, code) => {
    const first = kept.find((finding) => finding.code === code);
    if (count <= MOST_OF_A_KIND || first === undefined) return;
    kept.push(importFinding('more-of-a-kind', { count: count - MOST_OF_A_KIND, text: first.text }));
  });
  return kept;
}
