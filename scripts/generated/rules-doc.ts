import { RULES } from '../../core/rules';
import type { GeneratedFile } from './generated-file';
import { code, escapeMarkdown } from './markdown';

const INTRODUCTION = `# Rules

Whether a buyer may use a contract, for an item, on a day: every rule answers one question with *yes*, *needs document*
or *no*, with its reason, its source and the next step. The worst answer is the answer. They are asked in this order:
`;

/** docs/rules.md: each rule's id and question. */
export const rulesDoc: GeneratedFile = {
  path: 'docs/rules.md',
  from: 'core/rules',
  make: () =>
    [INTRODUCTION, ...RULES.map(({ id, question }) => `1. ${code(id)}: ${escapeMarkdown(question)}`), ''].join('\n'),
};
