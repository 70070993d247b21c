import { addContentType } from './content-types';
import type { Package } from './package';
import { addRel, relsOf } from './relationships';
import { appendChild, insertChild, STYLES_ORDER } from './schema-order';
import { addresses, type Workbook } from './workbook';
import { applyEdits } from './xml-edit';
import { attributesOf, childNamed, childrenOf, prefixOf, rootOf, withAttribute, type XmlElement } from './xml-element';
import { escapeXml } from './xml-text';

type List = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What a list must begin with when the workbook has none: the first ones mean "as usual" to Excel. */
const FIRST: Readonly<Record<List, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

/** Ids below are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;

/**
 * The workbook's style sheet. Ours are appended behind hers and found again on a later run, so that no index of hers
 * ever moves and nothing grows. Items are written without prefix; the sheet's own prefix is put before each name.
 */
export class StyleSheet {
  private readonly known = new Map<string, number>();

  private constructor(
    private readonly pack: Package,
    private readonly part: string,
  ) {}

  /** Opens the style sheet of a workbook, or makes one where there is none. */
  static open(pack: Package, workbook: Workbook): StyleSheet {
    const existing = relsOf(pack, workbook.part).find((rel) => rel.kind === 'styles')?.target;
    if (existing !== undefined && pack.has(existing)) return new StyleSheet(pack, existing);
    const part = `${workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)}styles.xml`;
    const { main, relationships } = addresses(workbook.strict);
    pack.setText(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"></styleSheet>`,
    );
    if (existing === undefined) addRel(pack, workbook.part, `${relationships}/styles`, part);
    addContentType(pack, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
    return new StyleSheet(pack, part);
  }

  /** The index of an item in a list; it is appended when the list does not hold the very same yet. */
  indexOf(list: List, item: string): number {
    const key = `${list}:${item}`;
    const index = this.known.get(key) ?? this.find(list, item);
    this.known.set(key, index);
    return index;
  }

  /** The id of a number format of ours. */
  formatId(code: string): number {
    const text = this.text();
    let highest = FIRST_CUSTOM_FORMAT - 1;
    for (const element of this.items('numFmts')) {
      const attributes = attributesOf(text, element);
      if (attributes.get('formatCode') === code) return Number(attributes.get('numFmtId'));
      highest = Math.max(highest, Number(attributes.get('numFmtId')));
    }
    this.append('numFmts', [`<numFmt numFmtId="${highest + 1}" formatCode="${escapeXml(code)}"/>`]);
    return highest + 1;
  }

  /** What the workbook's usual font consists of, each element as written but without prefix. */
  usualFont(): string[] {
    this.make('fonts');
    const [first] = this.items('fonts');
    if (first === undefined) return [];
    const text = this.text();
    return [...childrenOf(text, first)].map(({ start, end }) => this.plain(text.slice(start, end)));
  }

  /** Whether there are named styles, one of which every cell format points to. */
  hasNamedStyles(): boolean {
    return childNamed(this.text(), rootOf(this.text()), 'cellStyleXfs') !== null;
  }

  private find(list: List, item: string): number {
    this.make(list);
    const written = this.prefixed(item);
    const text = this.text();
    const index = this.items(list).findIndex(({ start, end }) => text.slice(start, end) === written);
    return index === -1 ? this.append(list, [item]) : index;
  }

  private append(list: List, items: readonly string[]): number {
    const before = this.items(list).length;
    const text = this.text();
    const root = rootOf(text);
    const found = childNamed(text, root, list);
    const xml = items.map((item) => this.prefixed(item)).join('');
    if (found === null) {
      const name = prefixOf(root) + list;
      const made = `<${name} count="${items.length}">${xml}</${name}>`;
      this.set(applyEdits(text, [insertChild(text, root, STYLES_ORDER, list, made)]));
      return before;
    }
    this.set(applyEdits(text, [appendChild(text, found, xml)]));
    this.setCount(list, before + items.length);
    return before;
  }

  private setCount(list: List, count: number): void {
    const text = this.text();
    const found = childNamed(text, rootOf(text), list);
    if (found === null) throw new Error(`No ${list} to count`);
    const tag = withAttribute(text.slice(found.start, found.openEnd), 'count', String(count));
    this.set(applyEdits(text, [{ start: found.start, end: found.openEnd, text: tag }]));
  }

  /** Makes sure that a list holds the items that every workbook has, before ours are put behind them. */
  private make(list: List): void {
    if (FIRST[list].length > 0 && this.items(list).length === 0) this.append(list, FIRST[list]);
  }

  private items(list: List): XmlElement[] {
    const text = this.text();
    const found = childNamed(text, rootOf(text), list);
    return found === null ? [] : [...childrenOf(text, found)];
  }

  private prefixed(item: string): string {
    return item.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefixOf(rootOf(this.text()))}`);
  }

  private plain(xml: string): string {
    const prefix = prefixOf(rootOf(this.text()));
    return prefix === '' ? xml : xml.split(`<${prefix}`).join('<').split(`</${prefix}`).join('</');
  }

  private text(): string {
    return this.pack.text(this.part);
  }

  private set(text: string): void {
    this.pack.setText(this.part, text);
  }
}
