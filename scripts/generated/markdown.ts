import type { Source } from '../../core/contracts/common';

/** Plain words as Markdown: what would be markup is shown as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A short literal (code, id, number) as Markdown. */
export function code(text: string): string {
  if (text.includes('`')) throw new Error(`A backtick cannot stand in ${text}`);
  return `\`${text}\``;
}

/** Where a fact stands: title, day and address, as a link where there is one. */
export function sourceMarkdown({ title, date, url }: Source): string {
  const shown = escapeMarkdown(date === undefined ? title : `${title}, ${date}`);
  return url === undefined ? shown : `[${shown}](<${url}>)`;
}
