/** What one workbook may hold. Rows and columns are Excel's own; cells and texts keep a hostile file from filling memory. */
export interface ReadLimits {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly texts: number;
}

/** Ten thousand lines are designed for; these leave room for the largest price lists seen. */
export const READ_LIMITS: ReadLimits = { rows: 1_048_576, columns: 16_384, cells: 6_000_000, texts: 6_000_000 };
