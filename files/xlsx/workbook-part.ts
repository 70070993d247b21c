import { attribute, isOn, readXml } from '../xml';
import { decodeXstring, isMain, isRelationshipAttribute } from './names';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string | null;
}

/** What the workbook part says of the whole. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  readonly neverComputed: boolean;
}

/** Reads xl/workbook.xml. */
export function readWorkbookPart(
  bytes: Uint8Array,
): { readonly ok: true; readonly part: WorkbookPart } | { readonly ok: false; readonly problem: string } {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  let neverComputed = false;
  const parsed = readXml(bytes, {
    open(name, tag) {
      if (!isMain(tag.uri)) return;
      if (name === 'sheet') {
        const id = Object.values(tag.attributes).find((a) => a.local === 'id' && isRelationshipAttribute(a.uri));
        const state = attribute(tag, 'state');
        sheets.push({
          name: decodeXstring(attribute(tag, 'name') ?? ''),
          hidden: state === 'hidden' || state === 'veryHidden',
          relationship: id?.value ?? null,
        });
      } else if (name === 'workbookPr') {
        date1904 = isOn(attribute(tag, 'date1904'));
      } else if (name === 'calcPr') {
        // xlsxwriter and openpyxl both write just these two; Excel never leaves the second behind.
        neverComputed = attribute(tag, 'calcId') === '124519' && isOn(attribute(tag, 'fullCalcOnLoad'));
      }
    },
  });
  return parsed.ok ? { ok: true, part: { sheets, date1904, neverComputed } } : parsed;
}
