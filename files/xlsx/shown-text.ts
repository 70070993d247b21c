import type { NumberFormat, Piece } from './number-format';
import { pad, type CalendarTime } from '../../core/workbook/serial-date';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * What a person sees of a number where the format says more than the value: 0.375 as "37.5%", and a whole number in a
 * format for identifiers, with zeros before it (00000) or signs between its digits (000-000). Undefined for every other
 * format: amounts and General show nothing that the value lacks.
 */
export function shownNumber(value: number, format: NumberFormat): string | undefined {
  return shownPercent(value, format) ?? shownIdentifier(value, format);
}

function shownPercent(value: number, { kind, pieces }: NumberFormat): string | undefined {
  if (kind !== 'number' || pieces === null || !pieces.some(({ type, text }) => type === 'run' && text.includes('%'))) {
    return undefined;
  }
  const code = pieces.map(({ type, text }) => (type === 'run' ? text : '')).join('');
  const places = /\.([0#?]{1,10})/.exec(code)?.[1]?.length ?? 0;
  // Fifteen digits are what a spreadsheet keeps: 0.57 × 100 is 57, not 56.99999999999999.
  return `${Number((value * 100).toPrecision(15)).toFixed(places)}%`;
}

function shownIdentifier(value: number, format: NumberFormat): string | undefined {
  if (format.kind !== 'number' || format.pieces === null || !Number.isSafeInteger(value) || value < 0) return undefined;
  const zeros = format.pieces.filter((piece) => piece.type === 'run' && /^0+$/.test(piece.text));
  const places = zeros.reduce((sum, piece) => sum + piece.text.length, 0);
  const plain = format.pieces.every((piece) => piece.type === 'text' || zeros.includes(piece) || isLiteral(piece));
  if (!plain || places < 2) return undefined;
  const digits = pad(value, places);
  // Digits beyond the format's places stand before its first zero.
  let next = 0;
  let first = true;
  const shown = format.pieces.map((piece) => {
    if (!zeros.includes(piece)) return piece.text;
    const take = piece.text.length + (first ? digits.length - places : 0);
    first = false;
    next += take;
    return digits.slice(next - take, next);
  });
  const text = shown.join('').trim();
  return text === String(value) ? undefined : text;
}

function isLiteral(piece: Piece): boolean {
  return piece.type === 'run' && /^[-/ ():+]+$/.test(piece.text);
}

/** What a person sees of a day; undefined where that depends on her system or on a language other than English. */
export function shownDate(time: CalendarTime, format: NumberFormat): string | undefined {
  if (format.pieces === null || format.pieces.some((piece) => !isKnown(piece))) return undefined;
  const half = format.pieces.some((piece) => piece.type === 'ampm');
  const text = format.pieces.map((piece, at) => datePiece(piece, at, format.pieces ?? [], time, half)).join('');
  return text.trim();
}

function isKnown(piece: Piece): boolean {
  if (piece.type === 'bracket') return /^\[(\$-(409|1009|809|C09)|black|blue|red|green|white)\]$/i.test(piece.text);
  return piece.type !== 'run' || /^([-/ ,.:]+|y+|m+|d+|h+|s+)$/i.test(piece.text);
}

function datePiece(piece: Piece, at: number, pieces: readonly Piece[], time: CalendarTime, half: boolean): string {
  if (piece.type === 'bracket') return '';
  if (piece.type === 'text') return piece.text;
  const hour = Math.floor(time.seconds / 3600);
  if (piece.type === 'ampm') return piece.text.length > 3 ? (hour < 12 ? 'AM' : 'PM') : hour < 12 ? 'A' : 'P';
  const width = piece.text.length;
  switch (piece.text[0]?.toLowerCase()) {
    case 'y':
      return width <= 2 ? pad(time.year % 100, 2) : pad(time.year, 4);
    case 'm':
      return isMinutes(at, pieces) ? pad(Math.floor(time.seconds / 60) % 60, Math.min(width, 2)) : month(time, width);
    case 'd':
      return width <= 2 ? pad(time.day, width) : named(DAYS[time.weekday], width);
    case 'h':
      return pad(half ? ((hour + 11) % 12) + 1 : hour, Math.min(width, 2));
    case 's':
      return pad(time.seconds % 60, Math.min(width, 2));
    default:
      return piece.text;
  }
}

function month(time: CalendarTime, width: number): string {
  if (width <= 2) return pad(time.month, width);
  const name = MONTHS[time.month - 1];
  return width === 5 ? (name ?? '').slice(0, 1) : named(name, width);
}

function named(name: string | undefined, width: number): string {
  return width === 3 ? (name ?? '').slice(0, 3) : (name ?? '');
}

/** "m" means minutes beside hours or seconds, months otherwise. */
function isMinutes(at: number, pieces: readonly Piece[]): boolean {
  if ((pieces[at]?.text.length ?? 0) > 2) return false;
  const letter = (step: 1 | -1): string | undefined => {
    for (let next = at + step; next >= 0 && next < pieces.length; next += step) {
      const piece = pieces[next];
      if (piece?.type === 'run' && /^[ymdhs]/i.test(piece.text)) return piece.text[0]?.toLowerCase();
    }
    return undefined;
  };
  return letter(-1) === 'h' || letter(1) === 's';
}
