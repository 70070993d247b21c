import { attribute, readXml } from '../xml';
import { isMain } from './names';
import { numberFormat, type NumberFormat } from './number-format';

/** The number format of each cell style, by the style's number. */
export function readStyles(
  bytes: Uint8Array,
): { readonly ok: true; readonly formats: readonly NumberFormat[] } | { readonly ok: false; readonly problem: string } {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  // Conditional formats (dxf) carry formats of the same name that mean no cell.
  let list = '';
  const parsed = readXml(bytes, {
    open(name, tag) {
      if (!isMain(tag.uri)) return;
      if (name === 'cellXfs' || name === 'numFmts') list = name;
      else if (name === 'xf' && list === 'cellXfs') ids.push(Number(attribute(tag, 'numFmtId') ?? '0'));
      else if (name === 'numFmt' && list === 'numFmts')
        codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
    },
    close(name) {
      if (name === list) list = '';
    },
  });
  if (!parsed.ok) return parsed;
  const known = new Map<number, NumberFormat>();
  const formats = ids.map((id) => {
    const format = known.get(id) ?? numberFormat(id, codes.get(id));
    known.set(id, format);
    return format;
  });
  return { ok: true, formats };
}
