import { PRICE_KINDS } from '../../core/price-kinds';
import type { GeneratedFile } from './generated-file';
import { code, escapeMarkdown } from './markdown';

const INTRODUCTION = `# Price kinds

The ways in which a contract states what may be charged, and how each becomes a price. A new one is a file in
\`core/price-kinds\` and a line in its list; \`coop schema price-list\` and \`coop schema contract\` print the fields.
`;

/** docs/price-kinds.md: each kind's name and how its price follows from what the contract states. */
export const priceKindsDoc: GeneratedFile = {
  path: 'docs/price-kinds.md',
  from: 'core/price-kinds',
  make: () =>
    [
      INTRODUCTION,
      ...PRICE_KINDS.map(
        ({ id, title, description }) => `## ${escapeMarkdown(title)} (${code(id)})\n\n${escapeMarkdown(description)}\n`,
      ),
    ].join('\n'),
};
