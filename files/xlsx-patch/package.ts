import { whatBytes, whatZip } from '../what-came';
import { openZip, partKey, type Zip } from '../zip';
import { PatchProblem } from './patch-problem';
import { writeZip, type OutPart } from './write-zip';
import { decodeXml, encodeXml, type Encoding } from './xml-encoding';

interface Changed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts of a workbook, and what has been changed of them so far. What is not changed is copied byte for byte. */
export class Package {
  private readonly changed = new Map<string, Changed>();
  private readonly removed = new Set<string>();
  private readonly texts = new Map<string, { readonly text: string; readonly encoding: Encoding }>();

  private constructor(private readonly zip: Zip) {}

  /** Opens a workbook that can be patched; throws PatchProblem for anything else. */
  static open(bytes: Uint8Array): Package {
    const other = whatBytes(bytes);
    if (other !== null) throw new PatchProblem(other);
    const opened = openZip(bytes);
    if (!opened.ok) throw new PatchProblem(opened.problem);
    const foreign = whatZip(opened.zip);
    if (foreign !== null) throw new PatchProblem(foreign);
    return new Package(opened.zip);
  }

  has(name: string): boolean {
    const key = partKey(name);
    return !this.removed.has(key) && (this.changed.has(key) || this.zip.entry(name) !== null);
  }

  /** The names of all parts, as stored. */
  names(): string[] {
    const kept = this.zip.entries.map((entry) => entry.name).filter((name) => !this.removed.has(partKey(name)));
    const added = [...this.changed.values()].map(({ name }) => name).filter((name) => this.zip.entry(name) === null);
    return [...kept, ...added];
  }

  /** The bytes of a part; null where there is none. Throws PatchProblem for a damaged one. */
  bytes(name: string): Uint8Array | null {
    const key = partKey(name);
    if (this.removed.has(key)) return null;
    const changed = this.changed.get(key);
    if (changed !== undefined) return changed.bytes;
    const read = this.zip.read(name);
    if (read.ok) return read.bytes;
    if (read.missing) return null;
    throw new PatchProblem(`${read.problem} Open the workbook in Excel, let Excel repair it, and save it as .xlsx.`);
  }

  /** The text of an XML part; null where there is none. */
  textIfAny(name: string): string | null {
    const key = partKey(name);
    const known = this.texts.get(key);
    if (known !== undefined) return known.text;
    const bytes = this.bytes(name);
    if (bytes === null) return null;
    const decoded = decodeXml(bytes, name);
    this.texts.set(key, decoded);
    return decoded.text;
  }

  /** The text of an XML part that must be there. */
  text(name: string): string {
    const text = this.textIfAny(name);
    if (text !== null) return text;
    throw new PatchProblem(
      `The workbook is damaged: its part ${name} is missing. Open it in Excel and save it as .xlsx.`,
    );
  }

  /** Sets the text of a part, in the encoding that it had; a text that is the same changes nothing. */
  setText(name: string, text: string): void {
    const before = this.textIfAny(name);
    if (before === text) return;
    const key = partKey(name);
    const encoding = this.texts.get(key)?.encoding ?? 'utf-8';
    this.texts.set(key, { text, encoding });
    this.changed.set(key, { name, bytes: encodeXml(text, encoding) });
    this.removed.delete(key);
  }

  remove(name: string): void {
    const key = partKey(name);
    this.removed.add(key);
    this.changed.delete(key);
    this.texts.delete(key);
  }

  /** The new file: parts in their old order, new ones last. */
  toBytes(): Uint8Array {
    const parts: OutPart[] = [];
    for (const entry of this.zip.entries) {
      const key = partKey(entry.name);
      if (this.removed.has(key)) continue;
      const changed = this.changed.get(key);
      parts.push(changed === undefined ? { entry } : { entry, bytes: changed.bytes });
    }
    for (const { name, bytes } of this.changed.values()) {
      if (this.zip.entry(name) === null) parts.push({ name, bytes });
    }
    return writeZip(parts);
  }
}
