import type { Numbers } from './container';

/** One field of all offers, packed while a book is compiled. */
export interface ColumnMaker {
  /** Takes the next offer's value; answers false when the column cannot hold it exactly, and then holds nothing there. */
  add(value: unknown): boolean;
  /** Its sections, by the last part of their names; none when no offer has the field. */
  sections(): ReadonlyMap<string, Numbers>;
}

/** One field of all offers, in a compiled book. */
export interface Column {
  /** What the offer has there; undefined when nothing. */
  at(offer: number): unknown;
}

/** The section of a column; throws where the file lacks it, because its checksum was right. */
export type SectionOf = (part: string) => Numbers | undefined;

/** How values of one kind are packed and read. */
export interface ColumnKind {
  make(): ColumnMaker;
  open(section: SectionOf): Column | null;
}
