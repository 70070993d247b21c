import { decodeXstring } from '../xlsx/names';
import { readSharedStrings } from '../xlsx/shared-strings';
import type { Package } from './package';
import { PatchProblem } from './patch-problem';
import { relsOf } from './relationships';
import { cellsOf, rowsOf, sheetDataOf } from './sheet-rows';
import { attributesOf, childNamed, childrenOf, localName, type XmlElement } from './xml-element';
import { unescapeXml } from './xml-text';

const MOST_TEXTS = 5_000_000;

/** Reads texts of cells; the shared ones are unpacked when first asked for. */
export class CellTexts {
  private shared: readonly string[] | null = null;

  constructor(
    private readonly pack: Package,
    private readonly workbookPart: string,
  ) {}

  /** The text of a text cell; null for every other kind and for blank ones. */
  of(text: string, cell: XmlElement): string | null {
    const type = attributesOf(text, cell).get('t');
    if (type === 'inlineStr') return inlineText(text, childNamed(text, cell, 'is'));
    if (type !== 's' && type !== 'str') return null;
    const value = childNamed(text, cell, 'v');
    if (value === null) return null;
    const content = unescapeXml(text.slice(value.openEnd, value.closeStart));
    return type === 'str' ? decodeXstring(content) : (this.sharedTexts()[Number(content)] ?? null);
  }

  /** The text in A1 of a worksheet part. */
  firstCell(part: string): string | null {
    const text = this.pack.textIfAny(part);
    if (text === null) return null;
    for (const row of rowsOf(text, sheetDataOf(text, part))) {
      if (row.number > 1) return null;
      const first = cellsOf(text, row).find((cell) => cell.column === 0);
      return first === undefined ? null : this.of(text, first.element);
    }
    return null;
  }

  private sharedTexts(): readonly string[] {
    this.shared ??= this.readShared();
    return this.shared;
  }

  private readShared(): readonly string[] {
    const part = relsOf(this.pack, this.workbookPart).find((rel) => rel.kind === 'sharedStrings')?.target;
    const bytes = part === undefined ? null : this.pack.bytes(part);
    if (bytes === null) return [];
    const read = readSharedStrings(bytes, MOST_TEXTS);
    if (read.ok) return read.texts;
    throw new PatchProblem(`The workbook is damaged: the list of its texts cannot be read (${read.problem}).`);
  }
}

function inlineText(text: string, parent: XmlElement | null): string | null {
  if (parent === null) return null;
  let found = '';
  for (const child of childrenOf(text, parent)) {
    if (localName(child) === 't') found += unescapeXml(text.slice(child.openEnd, child.closeStart));
    else if (localName(child) === 'r') found += inlineText(text, child) ?? '';
  }
  return decodeXstring(found);
}
