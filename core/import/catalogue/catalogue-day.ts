import { importFinding } from '../../findings/import-findings';
import { excerpt } from '../../workbook/clean-text';
import type { EffectiveDay } from '../effective-day';
import type { Catalogue } from './catalogue';
import { exchangeDay } from './exchange-day';

interface Said {
  readonly day: string;
  readonly where: string;
  readonly text: string;
}

/** The day from which a catalogue says that its prices hold: its own, else the one that all its prices begin on. */
export function catalogueDay({ start, articles, counted, format }: Catalogue): EffectiveDay {
  const own = start === null ? null : exchangeDay(start);
  if (start !== null && own !== null) return found({ day: own, where: `The head of the ${format} file`, text: start });
  const said = new Map<string, Said>();
  for (const { prices, place } of articles) {
    for (const price of prices) {
      const day = price.start === null ? null : exchangeDay(price.start);
      if (day === null || said.has(day)) continue;
      said.set(day, { day, where: `the article of ${counted} ${place}`, text: price.start ?? '' });
    }
  }
  const days = Array.from(said.values());
  const [first] = days;
  if (first === undefined) return { day: null, finding: importFinding('effective-day-missing', {}) };
  if (days.length === 1) return found(first);
  const words = days.slice(0, 6).map(({ day, where }) => `${day} (${where})`);
  return { day: null, finding: importFinding('effective-days-differ', { days: words.join(', ') }) };
}

function found({ day, where, text }: Said): EffectiveDay {
  return { day, finding: importFinding('effective-day-found', { day, where, text: excerpt(text) }) };
}
