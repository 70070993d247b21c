import type { CatalogueRead } from '../../core/import/catalogue/catalogue';

/** One way in which suppliers exchange catalogues: how its files are known, and how they are read. */
export interface ExchangeFormat {
  readonly id: string;
  readonly title: string;
  /** Whether a file is of this format, by how its text begins; its name says nothing. */
  readonly recognises: (head: string) => boolean;
  readonly read: (bytes: Uint8Array) => CatalogueRead;
}
