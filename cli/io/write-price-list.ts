import { existsSync } from 'node:fs';
import type { PriceList } from '../../core/contracts/price-list';
import { sameContents } from '../../core/contracts/same-contents';
import { priceListText } from '../../core/import/price-list-text';
import type { ListFile } from './earlier-lists';
import { isSameFile, readJson, writeWhole, type Read } from './files';

/** What became of a price list that was to be written: a new file, or one that said the same already. */
export type ListWritten = 'written' | 'already-there';

/** Writes a price list. A version that stands is never changed: the same again is fine, another is refused. */
export function writePriceList(out: string, list: PriceList, known: readonly ListFile[]): Read<ListWritten> {
  if (!/\.json$/i.test(out)) return no(`--out ${out}: a price list is a JSON file; give a name that ends in .json.`);
  if (existsSync(out)) {
    const there = readJson(out);
    if (!there.ok) return no(`${there.problem} It is not written over; give another name.`);
    if (sameContents(there.value, JSON.parse(priceListText(list)))) return { ok: true, value: 'already-there' };
    return no(
      `${out} exists and says something else. A price list that was written is never changed: give the new one another name, day and version.`,
    );
  }
  const rival = known.find((file) => file.list.version === list.version && !isSameFile(file.path, out));
  if (rival !== undefined && !sameContents(rival.list, list)) {
    return no(
      `${rival.path} already is version "${list.version}" of this contract, with other contents. Give the new one a name of its own with --version.`,
    );
  }
  const wrote = writeWhole(out, priceListText(list));
  return wrote.ok ? { ok: true, value: 'written' } : wrote;
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
