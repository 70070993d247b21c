import { readXml } from '../xml';
import { decodeXstring } from './names';

/**
 * Collects the text of a rich string item (`si` or `is`): plain or in runs. The readings above East Asian words
 * (`rPh`) are aids to the eye, not text.
 */
export class RichText {
  private text = '';
  private inText = false;
  private inReading = false;

  open(name: string): void {
    if (name === 't') this.inText = !this.inReading;
    else if (name === 'rPh') this.inReading = true;
  }

  hear(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inReading = false;
  }

  take(): string {
    const text = decodeXstring(this.text);
    this.text = '';
    return text;
  }
}

/** The shared texts of a workbook, in order; cells point at them by number. */
export function readSharedStrings(
  bytes: Uint8Array,
  most: number,
): { readonly ok: true; readonly texts: readonly string[] } | { readonly ok: false; readonly problem: string } {
  const texts: string[] = [];
  const rich = new RichText();
  let tooMany = false;
  const parsed = readXml(bytes, {
    open: (name) => rich.open(name),
    text: (text) => rich.hear(text),
    close(name) {
      rich.close(name);
      if (name !== 'si') return;
      const text = rich.take();
      if (texts.length < most) texts.push(text);
      else tooMany = true;
    },
  });
  if (tooMany) return { ok: false, problem: `it holds more than ${most} texts` };
  return parsed.ok ? { ok: true, texts } : parsed;
}
