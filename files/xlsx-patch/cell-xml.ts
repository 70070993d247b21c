import type { OutCell } from '../../core/workbook/action';
import { Decimal } from '../../core/money/decimal';
import { daySerial } from './day-serial';
import { cellXmlText } from './xml-text';

/** What a cell's element holds besides place and style. */
export interface CellBody {
  readonly attributes: string;
  readonly inner: string;
}

/**
 * The inside of a cell. Text is an inline string, not a shared one: an inline string can never be a formula, Excel,
 * LibreOffice and openpyxl all read it, and the workbook's shared texts (with her rich text) stay byte for byte.
 */
export function cellBody(cell: OutCell, prefix: string, date1904: boolean): CellBody | null {
  if (cell === null) return null;
  if ('text' in cell) return cell.text === '' ? null : textBody(cell.text, prefix);
  if ('number' in cell) return numberBody(numberText(cell.number, cell.format === 'percent'), prefix);
  const serial = daySerial(cell.day, date1904);
  return serial === null ? textBody(cell.day, prefix) : numberBody(String(serial), prefix);
}

function textBody(text: string, p: string): CellBody {
  return {
    attributes: ' t="inlineStr"',
    inner: `<${p}is><${p}t xml:space="preserve">${cellXmlText(text)}</${p}t></${p}is>`,
  };
}

function numberBody(text: string, p: string): CellBody {
  return { attributes: '', inner: `<${p}v>${text}</${p}v>` };
}

const HUNDREDTH = Decimal.of('0.01');

/** A percent figure travels as a person says it (12.5) and is stored as spreadsheets store it (0.125), exactly. */
function numberText(number: string, percent: boolean): string {
  const value = Decimal.of(number);
  return (percent ? value.times(HUNDREDTH) : value).toText();
}
