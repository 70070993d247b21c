import type { Field } from './line';

/**
 * One row of the headings table. Phrases are normalised (normalise-heading.ts): "Mfr. Part #" is "manufacturer part
 * number". A phrase may stand in several rows ("unit"); then what the cells hold decides.
 */
export interface HeadingRow {
  readonly field: Field;
  /** What the field is called in messages. */
  readonly name: string;
  /** Phrases that mean the field as the whole heading, or inside a longer one ("Office Depot Product Number"). */
  readonly words: readonly string[];
  /** Phrases that mean it only as the whole heading: inside a longer one they say too little ("item", "unit"). */
  readonly whole?: readonly string[];
  /** Whole headings that count only where no other column claims the field ("bid number" beside "contract number"). */
  readonly lesser?: readonly string[];
  /** Phrases that rule the field out wherever they stand ("MFC price" is another customer's price). */
  readonly notWords?: readonly string[];
}
