import { encodeUtf8Into } from '../bytes/utf8';

/** Texts one behind the other, in a run of bytes that doubles when it is full. */
export class GrowingBytes {
  private bytes = new Uint8Array(1024);
  private end = 0;

  /** Adds a text and answers where it ends. */
  add(text: string): number {
    const most = this.end + 3 * text.length;
    if (most > this.bytes.length) {
      const wider = new Uint8Array(Math.max(most, 2 * this.bytes.length));
      wider.set(this.bytes.subarray(0, this.end));
      this.bytes = wider;
    }
    this.end = encodeUtf8Into(text, this.bytes, this.end);
    return this.end;
  }

  result(): Uint8Array {
    return this.bytes.subarray(0, this.end);
  }
}
