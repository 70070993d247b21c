import { attribute, readXml } from '../xml';
import type { PartRead, Zip } from '../zip';

/** Where a part points: the last word of the relationship's type ("worksheet"), and the part it means. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relationships of a part ('' for the package itself). */
export function readRelationships(
  zip: Zip,
  part: string,
): { readonly ok: true; readonly list: readonly Relationship[] } | { readonly ok: false; readonly problem: string } {
  const slash = part.lastIndexOf('/') + 1;
  const read = readSmallPart(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (!read.ok) return read;
  const list: Relationship[] = [];
  const parsed = readXml(read.bytes, {
    open(name, tag) {
      const id = attribute(tag, 'Id');
      const target = attribute(tag, 'Target');
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      if (attribute(tag, 'TargetMode') === 'External') return;
      const type = attribute(tag, 'Type') ?? '';
      list.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(part.slice(0, slash), target),
      });
    },
  });
  return parsed.ok ? { ok: true, list } : parsed;
}

/** "/xl/a.xml" from the top, "a.xml" and "../a.xml" from the part's own folder; slashes of either kind. */
export function resolveTarget(folder: string, target: string): string {
  const path = unescapeTarget(target).replace(/\\/g, '/');
  const steps = path.startsWith('/') ? [] : folder.split('/');
  const resolved: string[] = [];
  for (const step of [...steps, ...path.split('/')]) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}

function unescapeTarget(target: string): string {
  return target.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const SMALL = 32 * 1024 * 1024;

/** A part that is small in every real workbook; one that is not could fill memory with the objects made from it. */
export function readSmallPart(zip: Zip, name: string): PartRead {
  const size = zip.entry(name)?.size ?? 0;
  if (size <= SMALL) return zip.read(name);
  return { ok: false, missing: false, problem: `The part ${name} is far larger than it should be.` };
}
