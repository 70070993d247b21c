import {
  columnLetters,
  type Cell,
  type CellRange,
  type SheetRow,
  type SheetSnapshot,
} from '../../core/workbook/snapshot';
import type { ReadLimits } from '../limits';
import type { ProblemList } from '../problem-list';
import { attribute, isOn, readXml, type XmlTag } from '../xml';
import { parseRange, parseReference, parseRow } from './cell-reference';
import { makeCell, type CellContext, type RawCell } from './make-cell';
import { isMain } from './names';
import { moveFormula } from './shared-formula';
import { RichText } from './shared-strings';

/** What a sheet's reader may still use up, shared by the sheets of a workbook. */
export interface Budget {
  cells: number;
  /** Characters of formulas moved from the cell that carries them to the many that share them. */
  movedFormulas: number;
}

/** Reads one sheet's XML. A sheet whose XML breaks off is not read at all: half a list would look like a whole one. */
export function readSheet(
  bytes: Uint8Array,
  name: string,
  context: CellContext,
  use: { readonly limits: ReadLimits; readonly budget: Budget; readonly problems: ProblemList },
): { readonly ok: true; readonly sheet: SheetSnapshot } | { readonly ok: false; readonly problem: string } {
  const reader = new SheetReader(name, context, use.limits, use.budget, use.problems);
  const parsed = readXml(bytes, reader);
  if (!parsed.ok) return parsed;
  if (use.budget.cells < 0) return { ok: false, problem: `it takes the workbook beyond ${use.limits.cells} cells` };
  return { ok: true, sheet: reader.finish() };
}

interface OpenRow {
  readonly row: number;
  hidden: boolean;
  readonly cells: (Cell | undefined)[];
}

class SheetReader {
  private readonly rows = new Map<number, OpenRow>();
  private readonly merges: CellRange[] = [];
  private readonly hiddenSpans: { from: number; to: number }[] = [];
  private readonly masters = new Map<string, { formula: string; row: number; column: number }>();
  private readonly inline = new RichText();

  private inData = false;
  private inCell = false;
  private inInline = false;
  private hearing: 'v' | 'f' | null = null;

  private row: OpenRow = { row: 0, hidden: false, cells: [] };
  private column = -1;
  private type = 'n';
  private style = 0;
  private value: string | null = null;
  private inlineText: string | null = null;
  private formula: string | null = null;
  private sharedAs: string | null = null;

  constructor(
    private readonly name: string,
    private readonly context: CellContext,
    private readonly limits: ReadLimits,
    private readonly budget: Budget,
    private readonly problems: ProblemList,
  ) {}

  open(name: string, tag: XmlTag): void {
    if (!isMain(tag.uri)) return;
    if (this.inInline) this.inline.open(name);
    else if (this.inCell) this.openInCell(name, tag);
    else if (this.inData && name === 'c') this.openCell(tag);
    else if (this.inData && name === 'row') this.openRow(tag);
    else if (name === 'sheetData') this.inData = true;
    else if (name === 'col') this.readColumns(tag);
    else if (name === 'mergeCell') this.readMerge(tag);
  }

  text(text: string): void {
    if (this.inInline) this.inline.hear(text);
    else if (this.hearing === 'v') this.value += text;
    else if (this.hearing === 'f') this.formula += text;
  }

  close(name: string): void {
    if (this.inInline && name !== 'is') this.inline.close(name);
    else if (name === 'is') this.closeInline();
    else if (name === 'v' || name === 'f') this.hearing = null;
    else if (name === 'c' && this.inCell) this.closeCell();
    else if (name === 'sheetData') this.inData = false;
  }

  finish(): Omit<SheetSnapshot, 'hidden'> {
    const rows: SheetRow[] = [...this.rows.values()]
      .filter((row) => row.cells.length > 0)
      .sort((a, b) => a.row - b.row)
      .map(({ row, hidden, cells }) => ({ row, ...(hidden ? { hidden } : {}), cells }));
    const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
    const hiddenColumns = this.hiddenColumns(width);
    return {
      name: this.name,
      rows,
      ...(this.merges.length > 0 ? { merges: this.merges } : {}),
      ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    };
  }

  /** Rows and cells may leave out where they stand: they then follow the one before. */
  private openRow(tag: XmlTag): void {
    const stated = attribute(tag, 'r');
    const number = stated === undefined ? this.row.row + 1 : parseRow(stated);
    this.startRow(number ?? this.row.row + 1);
    if (number === null)
      this.say('rows without a readable number', `A row after row ${this.row.row - 1} has no number`);
    if (isOn(attribute(tag, 'hidden')) || Number(attribute(tag, 'ht') ?? '1') === 0) this.row.hidden = true;
  }

  private startRow(number: number): void {
    this.row = this.rows.get(number) ?? { row: number, hidden: false, cells: [] };
    this.column = -1;
  }

  private openCell(tag: XmlTag): void {
    this.inCell = true;
    this.type = attribute(tag, 't') ?? 'n';
    this.style = Number(attribute(tag, 's') ?? '0');
    this.value = this.inlineText = this.formula = this.sharedAs = null;
    const stated = attribute(tag, 'r');
    const place = stated === undefined ? null : parseReference(stated);
    this.column = place?.column ?? this.column + 1;
    if (place !== null && place.row !== this.row.row) {
      this.startRow(place.row);
      this.column = place.column;
    }
  }

  private openInCell(name: string, tag: XmlTag): void {
    if (name === 'v') {
      this.value = '';
      this.hearing = 'v';
    } else if (name === 'is') {
      this.inInline = true;
    } else if (name === 'f') {
      this.formula = '';
      this.hearing = 'f';
      if (attribute(tag, 't') === 'shared') this.sharedAs = attribute(tag, 'si') ?? null;
    }
  }

  private closeInline(): void {
    this.inInline = false;
    this.inlineText = this.inline.take();
  }

  private closeCell(): void {
    this.inCell = false;
    if (this.value === null && this.inlineText === null && this.formula === null) return;
    if (this.row.row > this.limits.rows || this.column >= this.limits.columns) {
      this.say(
        'cells beyond the edge of a sheet',
        `Cell ${this.place()} lies beyond the edge of a sheet and is not read`,
      );
      return;
    }
    const made = makeCell(this.rawCell(), this.context);
    if (made.problem !== undefined) this.say('cells that cannot be understood', `Cell ${this.place()} ${made.problem}`);
    if (made.cell === undefined || --this.budget.cells < 0) return;
    this.put(made.cell);
  }

  private put(cell: Cell): void {
    if (this.row.cells[this.column] !== undefined) {
      this.say('cells that stand twice', `Cell ${this.place()} stands twice in the file, so its value is not known`);
      this.row.cells[this.column] = { kind: 'error', value: '#TWICE' };
      return;
    }
    this.rows.set(this.row.row, this.row);
    this.row.cells[this.column] = cell;
  }

  private rawCell(): RawCell {
    const { type, style, value, inlineText: inline } = this;
    return { type, style, value, inline, formula: this.ownFormula() };
  }

  /** The first cell of a shared formula carries the text; the others only say which one they share. */
  private ownFormula(): string | null {
    const { formula, sharedAs, column } = this;
    const row = this.row.row;
    if (formula === null || sharedAs === null) return formula;
    if (formula !== '') {
      this.masters.set(sharedAs, { formula, row, column });
      return formula;
    }
    const master = this.masters.get(sharedAs);
    this.budget.movedFormulas -= master?.formula.length ?? 0;
    if (master !== undefined && this.budget.movedFormulas >= 0) {
      const moved = moveFormula(master.formula, row - master.row, column - master.column);
      if (moved !== null) return moved;
    }
    this.say('formulas without text', `Cell ${this.place()} shares a formula whose text cannot be told`);
    return '';
  }

  private readColumns(tag: XmlTag): void {
    if (!isOn(attribute(tag, 'hidden')) && Number(attribute(tag, 'width') ?? '1') !== 0) return;
    const from = Number(attribute(tag, 'min')) - 1;
    const to = Number(attribute(tag, 'max')) - 1;
    if (from >= 0 && to >= from && this.hiddenSpans.length < this.limits.columns) this.hiddenSpans.push({ from, to });
  }

  /** A hidden span may reach to the last of 16,384 columns; only those that hold something are named. */
  private hiddenColumns(width: number): number[] {
    const hidden = new Set<number>();
    for (const { from, to } of this.hiddenSpans) {
      for (let column = from; column <= to && column < width; column++) hidden.add(column);
    }
    return [...hidden].sort((a, b) => a - b);
  }

  private readMerge(tag: XmlTag): void {
    const ref = attribute(tag, 'ref') ?? '';
    const range = parseRange(ref);
    if (range !== null && --this.budget.cells >= 0) this.merges.push(range);
    else this.say('merged cells that cannot be understood', `The merged cells "${ref.slice(0, 40)}" are not a range`);
  }

  private place(): string {
    return `${columnLetters(this.column)}${this.row.row}`;
  }

  private say(kind: string, sentence: string): void {
    this.problems.say(`${kind}, in sheet "${this.name}"`, `${sentence} (sheet "${this.name}").`);
  }
}
