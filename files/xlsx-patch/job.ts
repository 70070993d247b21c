import type { OutCell } from '../../core/workbook/action';
import { CellTexts } from './cell-text';
import { formatName, styleFor, type Look } from './our-styles';
import type { Package } from './package';
import { StyleSheet } from './style-sheet';
import { readWorkbookPart, type Workbook } from './workbook';

/** One run over one workbook: its parts, what is known of it, and what the user must be told. */
export class Job {
  workbook: Workbook;
  readonly texts: CellTexts;
  private readonly said = new Set<string>();
  private readonly looks = new Map<string, number>();
  private sheet: StyleSheet | null = null;

  constructor(readonly pack: Package) {
    this.workbook = readWorkbookPart(pack);
    this.texts = new CellTexts(pack, this.workbook.part);
  }

  /** Reads the workbook part again after it was changed. */
  reread(): void {
    this.workbook = readWorkbookPart(this.pack);
  }

  get styles(): StyleSheet {
    this.sheet ??= StyleSheet.open(this.pack, this.workbook);
    return this.sheet;
  }

  /** The cell format for a value in a look; worked out once for each kind of value. */
  style(cell: OutCell, look: Look): number {
    const align = cell !== null && 'text' in cell ? (cell.align ?? '') : '';
    const key = `${look}:${formatName(cell)}:${align}`;
    const known = this.looks.get(key) ?? styleFor(this.styles, cell, look);
    this.looks.set(key, known);
    return known;
  }

  /** Tells the user a sentence, once. */
  say(sentence: string): void {
    this.said.add(sentence);
  }

  problems(): string[] {
    return [...this.said];
  }
}
