import { PROGRAMMES } from '../../core/programmes';
import type { Programme } from '../../core/programmes/programme';
import type { Judgement, Rule, RuleContext } from '../../core/rules/rule';
import { aBuyer, aContract, aLine } from './makers';

/** A built-in programme by its id; a typing error in a test is a bug. */
export function programmeOf(id: string): Programme {
  const found = PROGRAMMES.find((programme) => programme.id === id);
  if (found === undefined) throw new Error(`No programme ${id}`);
  return found;
}

/** A programme that asks for nothing, to lay one question over. */
export function aProgramme(over: Partial<Programme['eligibility']> = {}): Programme {
  const source = { title: 'Rules of the test programme' };
  return {
    format: 'coopdesk-programme-1',
    id: 'test-programme',
    name: 'Test Programme',
    aliases: [],
    numberPatterns: [],
    eligibility: {
      entityTypes: { yes: ['k12-district'], source },
      statePath: { kind: 'none', text: 'Nothing stands between.', source },
      ...over,
    },
    ordering: [],
    traps: [],
    source,
  };
}

export function aContext(over: Partial<RuleContext> = {}): RuleContext {
  return {
    buyer: aBuyer(),
    contract: aContract(),
    programme: aProgramme(),
    item: null,
    line: aLine(),
    asOf: '2026-11-25',
    ...over,
  };
}

/** One rule's answer with its finding's code: 'yes', 'no item-out-of-scope'. Every judgement is checked on the way. */
export function told(rule: Rule, over: Partial<RuleContext> = {}): string {
  const judgement = rule.judge(aContext(over));
  assertWhole(rule, judgement);
  return [judgement.answer, ...(judgement.finding === null ? [] : [judgement.finding.code])].join(' ');
}

function assertWhole(rule: Rule, { rule: id, answer, reason, source, nextStep, finding }: Judgement): void {
  if (id !== rule.id) throw new Error(`Rule ${rule.id} signs as ${id}`);
  if (reason.trim() === '' || source.trim() === '') throw new Error(`Rule ${id} gives no reason or no source`);
  if (answer !== 'yes' && (finding === null || nextStep === null)) throw new Error(`Rule ${id} refuses without a step`);
  if (answer !== 'yes' && finding !== null && finding.severity !== 'block')
    throw new Error(`${finding.code} must block`);
  if (answer === 'yes' && finding !== null && finding.severity === 'block')
    throw new Error(`${finding.code} blocks a yes`);
  if (/undefined|\[object|\{\w+\}/.test(`${reason}${nextStep ?? ''}`))
    throw new Error(`Rule ${id} says: ${reason} ${nextStep}`);
}
