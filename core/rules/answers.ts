import type { Finding } from '../findings/finding';
import type { Judgement } from './rule';

interface Answers {
  /** A yes, with a finding where even a yes needs saying. */
  yes(reason: string, source: string, finding?: Finding): Judgement;
  /** Something must be on file first; the step names it. */
  needs(finding: Finding, nextStep: string): Judgement;
  no(finding: Finding, nextStep: string): Judgement;
}

/** The three ways in which one rule answers. Where it is no plain yes, the finding's sentence is the reason. */
export function answersOf(rule: string): Answers {
  const withFinding = (answer: 'needs-document' | 'no') => (finding: Finding, nextStep: string) => {
    if (finding.source === undefined) throw new Error(`Rule ${rule} refuses (${finding.code}) without a source`);
    return { rule, answer, reason: finding.text, source: finding.source, nextStep, finding };
  };
  return {
    yes: (reason, source, finding) => ({
      rule,
      answer: 'yes',
      reason,
      source,
      nextStep: null,
      finding: finding ?? null,
    }),
    needs: withFinding('needs-document'),
    no: withFinding('no'),
  };
}
