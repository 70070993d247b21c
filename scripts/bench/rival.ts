/** One row of what rivals know: a cleaned key, its contract and its price. */
export interface RivalData {
  readonly keys: readonly string[];
  readonly contracts: Int32Array;
  readonly cents: Float64Array;
}

/** Somebody else's way to the lowest price of each key, without rules, units, tiers, quotes or reasons. */
export interface Rival {
  readonly name: string;
  /** Makes it ready over the offers; answers the look-up, which is what is timed. Null: not installed. */
  prepare(data: RivalData): Promise<Asked | null>;
}

export interface Asked {
  /** The lowest price of each key in cents; NaN where there is none. */
  lookUp(keys: readonly string[]): Promise<Float64Array> | Float64Array;
  close(): void;
  /** What has to be said of it in the table. */
  readonly note?: string;
}
