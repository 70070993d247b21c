import type { SetMarks } from '../../core/workbook/action';
import { VERDICTS, type Verdict } from '../../core/priced-line';
import { parseRange } from '../xlsx/cell-reference';
import { reference } from './dimension';
import { insertChild, WORKSHEET_ORDER } from './schema-order';
import { applyEdits } from './xml-edit';
import { attributesOf, childNamed, childrenOf, localName, prefixOf, rootOf, type XmlElement } from './xml-element';
import { nextTag } from './xml-tag';
import { unescapeXml } from './xml-text';
import type { CellRange } from '../../core/workbook/snapshot';

/** The format of each verdict word, by its index among the workbook's differential formats. */
export type MarkFormats = readonly { readonly verdict: Verdict; readonly dxfId: number }[];

/** Takes out the marks of an earlier run: conditional formats whose rules are our six words and nothing else. */
export function removeMarks(text: string): string {
  const edits = ourMarks(text).map(({ start, end }) => ({ start, end, text: '' }));
  return applyEdits(text, edits);
}

/** The ranges that our marks cover now. */
export function markedRanges(text: string): CellRange[] {
  return ourMarks(text).flatMap((element) => {
    const refs = (attributesOf(text, element).get('sqref') ?? '').split(/\s+/);
    return refs.flatMap((ref) => parseRange(ref) ?? []);
  });
}

function ourMarks(text: string): XmlElement[] {
  const root = rootOf(text);
  const name = `${prefixOf(root)}conditionalFormatting`;
  return [...childrenOf(text, root)].filter((element) => element.name === name && isOurs(text, element));
}

/** A person who colours one of the words makes one rule; all six and no other are ours. */
function isOurs(text: string, formatting: XmlElement): boolean {
  const words = new Set<string>();
  for (const rule of childrenOf(text, formatting)) {
    const attributes = attributesOf(text, rule);
    const formula = childNamed(text, rule, 'formula');
    const word = formula === null ? '' : unescapeXml(text.slice(formula.openEnd, formula.closeStart));
    if (localName(rule) !== 'cfRule' || attributes.get('operator') !== 'equal') return false;
    if (!VERDICTS.some((verdict) => word === `"${verdict}"`)) return false;
    words.add(word);
  }
  return words.size === VERDICTS.length;
}

/** Adds marks behind hers: where two rules meet on a cell, hers counts. */
export function addMarks(text: string, marks: readonly SetMarks[], formats: MarkFormats): string {
  const root = rootOf(text);
  const p = prefixOf(root);
  let priority = highestPriority(text);
  const xml = marks.map(({ column, firstRow, lastRow }) => {
    const sqref = reference({ top: firstRow, left: column, bottom: lastRow, right: column });
    const rules = formats.map(({ verdict, dxfId }) => {
      priority++;
      const open = `<${p}cfRule type="cellIs" dxfId="${dxfId}" priority="${priority}" operator="equal">`;
      return `${open}<${p}formula>"${verdict}"</${p}formula></${p}cfRule>`;
    });
    return `<${p}conditionalFormatting sqref="${sqref}">${rules.join('')}</${p}conditionalFormatting>`;
  });
  return applyEdits(text, [insertChild(text, root, WORKSHEET_ORDER, 'conditionalFormatting', xml.join(''))]);
}

/** Over all rules of the sheet, those in extensions (x14) as well: they share one row of priorities. */
function highestPriority(text: string): number {
  const root = rootOf(text);
  const sheetData = childNamed(text, root, 'sheetData');
  let highest = 0;
  for (let tag = nextTag(text, sheetData?.end ?? root.openEnd); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.kind === 'close' || localName(tag) !== 'cfRule') continue;
    const priority = attributesOf(text, { ...tag, openEnd: tag.end, closeStart: tag.end }).get('priority');
    highest = Math.max(highest, Number(priority ?? '0'));
  }
  return highest;
}
