import { insertChild, WORKSHEET_ORDER } from './schema-order';
import type { Edit } from './xml-edit';
import {
  attributesOf,
  childNamed,
  childrenOf,
  prefixOf,
  rootOf,
  withAttribute,
  withoutAttribute,
  type XmlElement,
} from './xml-element';

/**
 * A width is told to be ours by its fraction, which Excel's own widths (sevenths of a character) never have: one for a column that had no
 * width, one for a column cut out of a range of hers, which is put together again when our marks are removed.
 */
const FRESH = 0.7578125;
const CUT = 0.76171875;

/** One `col` element: columns from 1, as the file has them. */
interface Span {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

/** The edits that give columns (from 0) a width, and which of them her own settings keep hidden. */
export interface WidthEdits {
  readonly edits: readonly Edit[];
  readonly hidden: readonly number[];
}

/** Gives our columns widths. A column that has a setting for itself alone keeps it. */
export function setWidths(text: string, widths: ReadonlyMap<number, number>): WidthEdits {
  const cols = childNamed(text, rootOf(text), 'cols');
  const before = cols === null ? [] : spansOf(text, cols);
  const hidden: number[] = [];
  let spans = before;
  for (const [column, width] of widths) {
    const number = column + 1;
    const covering = spans.find(({ min, max }) => min <= number && number <= max);
    if (covering === undefined) {
      const prefix = prefixOf(rootOf(text));
      const tag = `<${prefix}col min="${number}" max="${number}" width="${width + FRESH}" customWidth="1"/>`;
      spans = [...spans, { min: number, max: number, tag }];
    } else if (covering.min < covering.max) {
      spans = [...spans.filter((span) => span !== covering), ...cut(covering, number, width)];
    } else if (/\shidden\s*=\s*["'](1|true)["']/.test(covering.tag)) {
      hidden.push(column);
    }
  }
  return { edits: spans === before ? [] : spansEdit(text, cols, spans), hidden };
}

/** A range of hers as up to three: what is left of the column, the column itself, what is right of it. */
function cut(span: Span, number: number, width: number): Span[] {
  const own = ['hidden', 'bestFit'].reduce(withoutAttribute, span.tag);
  const sized = withAttribute(withAttribute(own, 'width', String(width + CUT)), 'customWidth', '1');
  const pieces = [
    { min: span.min, max: number - 1, tag: span.tag },
    { min: number, max: number, tag: sized },
    { min: number + 1, max: span.max, tag: span.tag },
  ];
  return pieces.filter(({ min, max }) => min <= max).map(restated);
}

function restated({ min, max, tag }: Span): Span {
  return { min, max, tag: withAttribute(withAttribute(tag, 'min', String(min)), 'max', String(max)) };
}

/** Takes our widths of some columns (from 0) out again. */
export function removeWidths(text: string, columns: ReadonlySet<number>): Edit[] {
  const cols = childNamed(text, rootOf(text), 'cols');
  if (cols === null) return [];
  const before = spansOf(text, cols);
  const spans: Span[] = [];
  let gap: Gap | null = null;
  for (const span of before) {
    const fraction = fractionOf(span.tag);
    if (span.min === span.max && columns.has(span.min - 1) && (fraction === FRESH || fraction === CUT)) {
      if (fraction === CUT) gap = gapWith(gap, span);
      continue;
    }
    closeGap(spans, gap, span);
    gap = null;
  }
  closeGap(spans, gap, null);
  return spans.length === before.length ? [] : spansEdit(text, cols, spans);
}

/** Columns that we cut out of a range of hers. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

function gapWith(gap: Gap | null, span: Span): Gap {
  return { from: gap?.from ?? span.min, to: span.max };
}

/** Gives a gap back to what is left of the range: the piece right of it, the one left of it, or both as one again. */
function closeGap(spans: Span[], gap: Gap | null, next: Span | null): void {
  const last = spans[spans.length - 1];
  const left = gap !== null && last !== undefined && last.max === gap.from - 1 ? last : null;
  const right = gap !== null && next !== null && next.min === gap.to + 1 ? next : null;
  if (gap !== null && right !== null) {
    const whole = left !== null && sameSettings(left, right) ? left : null;
    if (whole !== null) spans.pop();
    spans.push(restated({ ...right, min: whole?.min ?? gap.from }));
    return;
  }
  if (gap !== null && left !== null) spans.splice(-1, 1, restated({ ...left, max: gap.to }));
  if (next !== null) spans.push(next);
}

function sameSettings(a: Span, b: Span): boolean {
  return restated({ ...a, min: 1, max: 1 }).tag === restated({ ...b, min: 1, max: 1 }).tag;
}

function fractionOf(tag: string): number {
  const width = Number(/\swidth\s*=\s*["']([0-9.]{1,20})["']/.exec(tag)?.[1] ?? '0');
  return width - Math.floor(width);
}

function spansOf(text: string, cols: XmlElement): Span[] {
  return [...childrenOf(text, cols)].map((element) => {
    const attributes = attributesOf(text, element);
    const tag = text.slice(element.start, element.end);
    return { min: Number(attributes.get('min')), max: Number(attributes.get('max')), tag };
  });
}

function spansEdit(text: string, cols: XmlElement | null, spans: readonly Span[]): Edit[] {
  const root = rootOf(text);
  const inner = [...spans].sort((a, b) => a.min - b.min).map(({ tag }) => tag);
  // An empty `cols` is an error to Excel.
  if (cols !== null && inner.length === 0) return [{ start: cols.start, end: cols.end, text: '' }];
  if (cols !== null) return [{ start: cols.openEnd, end: cols.closeStart, text: inner.join('') }];
  const name = `${prefixOf(root)}cols`;
  return [insertChild(text, root, WORKSHEET_ORDER, 'cols', `<${name}>${inner.join('')}</${name}>`)];
}
