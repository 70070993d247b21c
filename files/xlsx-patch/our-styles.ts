import type { NumberFormat, OutCell, OutRow } from '../../core/workbook/action';
import { Decimal } from '../../core/money/decimal';
import { VERDICTS, type Verdict } from '../../core/priced-line';
import type { StyleSheet } from './style-sheet';

/** How a cell of ours looks: what kind of row it stands in, or that it stands in a column beside her table. */
export type Look = NonNullable<OutRow['style']> | 'column' | 'column-heading';

/**
 * Excel's own formats by id, ours by code. "###" at the end keeps up to five decimals of money; "_)" leaves the room of
 * a bracket at the right, because LibreOffice drops the indent of some cells.
 */
const FORMATS: Readonly<Record<NumberFormat | 'fraction' | 'day' | 'text', number | string>> = {
  money: '#,##0.00###_)',
  // "#,##0.###" shows 12 as "12.", so whole quantities have a format of their own.
  quantity: 3,
  fraction: '#,##0.0#####',
  percent: '0.0##%',
  integer: 1,
  day: 'yyyy\\-mm\\-dd',
  // "@": a text that begins with "=" or "00" stays text when she edits it.
  text: 49,
};

/** The index of the cell format for a value in that look. */
export function styleFor(styles: StyleSheet, cell: OutCell, look: Look): number {
  const format = FORMATS[formatName(cell)];
  const numFmtId = typeof format === 'number' ? format : styles.formatId(format);
  const fontId = styles.indexOf('fonts', fontFor(styles, look));
  const fillId = isHeading(look) ? styles.indexOf('fills', HEADING_FILL) : 0;
  const borderId = styles.indexOf('borders', isHeading(look) ? LINE_BELOW : look === 'total' ? LINE_ABOVE : NO_LINES);
  const named = styles.hasNamedStyles() ? ' xfId="0"' : '';
  const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  const xf = `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"${named} ${applies}>`;
  return styles.indexOf('cellXfs', `${xf}${alignment(cell, look)}</xf>`);
}

/** Which format a value needs. */
export function formatName(cell: OutCell): keyof typeof FORMATS {
  if (cell === null || 'text' in cell) return 'text';
  if ('day' in cell) return 'day';
  return cell.format === 'quantity' && !Decimal.of(cell.number).isWhole() ? 'fraction' : cell.format;
}

function isHeading(look: Look): boolean {
  return look === 'heading' || look === 'column-heading';
}

/** Long text wraps on our own sheets; beside her table it does not, because it would change the height of her rows. */
function alignment(cell: OutCell, look: Look): string {
  const toRight = cell !== null && 'text' in cell && cell.align === 'right' ? ' horizontal="right" indent="1"' : '';
  if (isHeading(look)) return `<alignment${toRight} vertical="center" wrapText="1"/>`;
  const vertical = look === 'column' ? 'bottom' : 'top';
  // Numbers end a little before the next column's text begins.
  if (cell !== null && !('text' in cell)) return `<alignment horizontal="right" vertical="${vertical}" indent="1"/>`;
  const wraps = look === 'normal' || look === 'total';
  return `<alignment vertical="${vertical}"${wraps ? ' wrapText="1"' : ''}/>`;
}

const HEADING_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE4EAF1"/><bgColor indexed="64"/></patternFill></fill>';
const NO_LINES = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const LINE_BELOW = '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border>';
const LINE_ABOVE = '<border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border>';

/** Her usual font, made bold, larger or smaller: our cells look like the rest of her workbook. */
function fontFor(styles: StyleSheet, look: Look): string {
  const bold = isHeading(look) || look === 'total' || look === 'title';
  const size = look === 'title' ? '<sz val="16"/>' : look === 'small' ? '<sz val="9"/>' : null;
  const kept = styles
    .usualFont()
    .filter((xml) => !/^<(b|i|strike|u)[\s/>]/.test(xml) && !(size !== null && /^<sz[\s/>]/.test(xml)));
  return `<font>${bold ? '<b/>' : ''}${size ?? ''}${kept.join('')}</font>`;
}

/** Dark words on a light ground, so that they stay readable when printed in grey; weight and slant differ as well. */
const MARKS: Readonly<Record<Verdict, { readonly font: string; readonly ink: string; readonly ground: string }>> = {
  'on-contract': { font: '', ink: 'FF0B5323', ground: 'FFDDF3E2' },
  'over-price': { font: '<b/>', ink: 'FF8A0010', ground: 'FFFBD9DC' },
  'needs-document': { font: '<b/>', ink: 'FF5C4300', ground: 'FFFFF0C2' },
  'not-eligible': { font: '<b/><i/>', ink: 'FF333333', ground: 'FFDEDEDE' },
  'off-contract': { font: '', ink: 'FF1B3A68', ground: 'FFDCE8F7' },
  'cannot-tell': { font: '<i/>', ink: 'FF4A2A70', ground: 'FFE9E1F3' },
};

/** The differential formats of the verdict words, in the order of VERDICTS. */
export function markFormats(styles: StyleSheet): { readonly verdict: Verdict; readonly dxfId: number }[] {
  return VERDICTS.map((verdict) => {
    const { font, ink, ground } = MARKS[verdict];
    // Excel takes a solid ground of a differential format from bgColor, others from fgColor.
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${ground}"/><bgColor rgb="${ground}"/></patternFill></fill>`;
    return { verdict, dxfId: styles.indexOf('dxfs', `<dxf><font>${font}<color rgb="${ink}"/></font>${fill}</dxf>`) };
  });
}
