import type * as z from 'zod/mini';
import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';

type Issue = z.core.$ZodIssue;

const SHOWN = 60;

/** Turns what the schema found into a plain sentence: the file, the place, what was expected, what came, what to do. */
export function issueFinding(file: string, issue: Issue, json: unknown, prefix = ''): Finding {
  const path = pathText([...issue.path], prefix);
  if (issue.code === 'unrecognized_keys') {
    return bookFinding('field-unknown', { file, path, came: issue.keys.map((key) => shown(key)).join(', ') });
  }
  const value = valueAt(json, issue.path);
  const expected = expectedText(issue);
  if (value === undefined) return bookFinding('field-missing', { file, path, expected });
  return bookFinding('field-wrong', { file, path, expected, came: shown(value), advice: adviceFor(value, expected) });
}

/** A value from a file, short enough for a sentence. The text is untrusted: it is quoted, cut and kept on one line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'missing';
  const text = typeof value === 'string' ? value : String(value);
  // Control characters and line breaks would tear the sentence apart in a terminal.
  const plain = text.slice(0, 4 * SHOWN).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  const cut = plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
  return typeof value === 'string' ? `"${cut}"` : cut;
}

/** "items[12].net", as a person would look for it. */
function pathText(path: readonly PropertyKey[], prefix: string): string {
  let text = prefix;
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += `${text === '' ? '' : '.'}${shown(String(part)).slice(1, -1)}`;
  }
  return text === '' ? 'at the top' : text;
}

function expectedText(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_union':
      return issue.message === 'Invalid input' ? 'expected one of the kinds that the format knows' : issue.message;
    case 'too_small':
      return issue.message === 'Invalid input' ? `expected at least ${String(issue.minimum)}` : issue.message;
    case 'too_big':
      return issue.message === 'Invalid input' ? `expected at most ${String(issue.maximum)}` : issue.message;
    default:
      return issue.message === 'Invalid input' ? 'expected another value' : issue.message;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function adviceFor(value: unknown, expected: string): string {
  if (typeof value === 'number' && expected.includes('text')) return `Put it in quotes: "${String(value)}".`;
  return 'Correct it.';
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, part))
      return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value;
}
