/** How a contract rounds. `none` keeps every digit (per-click rates, unrounded escalations). */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down' | 'none';

/** Rounding as a contract states it: the mode and how many decimal places are kept. */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly places: number;
}

/** Half up to the cent: what a core list does (0.93825 → 0.94; DOMAIN §1.10) unless the contract says otherwise. */
export const HALF_UP_TO_THE_CENT: Rounding = { mode: 'half-up', places: 2 };
