import type { Finding } from '../../../core/findings/finding';
import { catalogueFinding } from '../../../core/findings/catalogue-findings';

/** One segment: its name, its elements with the name at 0, and its place, counted from 1 at ISA. */
export interface X12Segment {
  readonly id: string;
  readonly elements: readonly string[];
  readonly place: number;
}

const ISA_ELEMENTS = 16;
const ISA_LENGTH = 106;
const MOST_SEGMENTS = 20_000_000;

/**
 * Cuts the text at the separators that ISA declares. They are found by counting elements, not signs, because senders
 * get the widths of ISA wrong and mail programs put line ends into it.
 */
export function readSegments(
  text: string,
): { readonly segments: readonly X12Segment[]; readonly findings: readonly Finding[] } | { readonly broken: string } {
  const start = text.indexOf('ISA');
  const separator = text.charAt(start + 3);
  const last = nthIndex(text.slice(start, start + 400), separator, ISA_ELEMENTS);
  if (start === -1 || last === -1) return { broken: 'its first segment, ISA, has not its 16 elements' };
  const end = text.charAt(start + last + 2);
  if (end === '' || end === separator || /[A-Za-z0-9 ]/.test(end))
    return { broken: 'its first segment, ISA, does not say how segments end' };
  const envelope = text.slice(start, start + last + 3);
  const terminated = end === '\r' || end === '\n' ? /\r\n|\r|\n/ : end;
  const parts = text.slice(start).split(terminated, MOST_SEGMENTS);
  const rest = parts.map((part) => part.replace(/^[\r\n\t ]+/, ''));
  // What stands behind the last end is no segment, unless the file was cut off in the middle of one.
  if (rest[rest.length - 1] === '') rest.pop();
  const folded: number[] = [];
  const segments = rest.map((part, index) => {
    const whole = part.replace(/[\r\n]+/g, '');
    if (index > 0 && whole !== part.replace(/[\r\n]+$/, '')) folded.push(index + 1);
    const elements = whole.split(separator).map((element) => element.trim());
    return { id: elements[0] ?? '', elements, place: index + 1 };
  });
  return { segments, findings: [...envelopeFindings(envelope, separator), ...foldedFindings(folded, end)] };
}

function envelopeFindings(envelope: string, separator: string): Finding[] {
  const why: string[] = [];
  const broken = /[\r\n]/.exec(envelope.slice(0, -1));
  if (broken !== null) {
    const element = envelope.slice(0, broken.index).split(separator).length - 1;
    why.push(`its first segment, ISA, has a line end inside (element ${element})`);
  }
  const length = envelope.replace(/[\r\n]+(?!$)/g, '').length;
  if (length !== ISA_LENGTH) why.push(`ISA is ${length} signs long instead of ${ISA_LENGTH}`);
  return why.length === 0 ? [] : [catalogueFinding('catalogue-envelope', { why: why.join(', and ') })];
}

function foldedFindings(folded: readonly number[], end: string): Finding[] {
  const [segment] = folded;
  if (segment === undefined) return [];
  return [catalogueFinding('catalogue-line-ends', { count: folded.length, segment, end })];
}

/** The place of the n-th sign of a kind; -1 where there are fewer. */
function nthIndex(text: string, sign: string, n: number): number {
  let at = -1;
  for (let count = 0; count < n; count++) {
    at = text.indexOf(sign, at + 1);
    if (at === -1) return -1;
  }
  return at;
}
