import { FINDING_AREAS, type FindingArea } from '../../core/findings';
import type { GeneratedFile } from './generated-file';
import { code, escapeMarkdown } from './markdown';

const INTRODUCTION = `# Findings

Every reason that Coopdesk gives, by its code, with how grave it is and its sentence; words in braces are filled in. The
codes are stable: scripts may rely on them (${code('--json')}). **block**: an order must not go out like this.
**warning**: look at it. **info**: worth knowing.
`;

/** docs/findings.md: all codes with severity and sentence, area by area. */
export const findingsDoc: GeneratedFile = {
  path: 'docs/findings.md',
  from: 'core/findings',
  make: () => [INTRODUCTION, ...FINDING_AREAS.map(section)].join('\n'),
};

function section({ about, table }: FindingArea): string {
  const lines = Object.entries(table).map(
    ([id, { severity, text }]) => `- ${code(id)} (${severity}): ${escapeMarkdown(text)}`,
  );
  return `## ${about}\n\n${lines.join('\n')}\n`;
}
