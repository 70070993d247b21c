/** A file that is made from the code, committed, and made again to compare. */
export interface GeneratedFile {
  readonly path: string;
  /** What it is made from: stands on its first line. */
  readonly from: string;
  /** Everything below the first line. */
  readonly make: () => string;
}
