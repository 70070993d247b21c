import { cpus, totalmem } from 'node:os';
import { parseCsvMs, runRivals, type RivalFigure } from './bench/rivals';
import { runSize, type SizeFigures } from './bench/run-size';

const LINES = 10_000;
const RUNS = 5;
// Their runs are so short that whatever else the machine does shows in them.
const RIVAL_RUNS = 25;

interface Options {
  readonly offers: number;
  readonly json: boolean;
  readonly office: boolean;
}

function optionsOf(words: readonly string[]): Options {
  const at = words.indexOf('--offers');
  const offers = at < 0 ? 1_000_000 : Number(words[at + 1]);
  if (!Number.isInteger(offers) || offers < 10_000 || offers > 1_000_000)
    throw new Error('--offers takes a whole number from 10000 to 1000000');
  return { offers, json: words.includes('--json'), office: !words.includes('--no-office') };
}

const options = optionsOf(process.argv.slice(2));
const sizes: SizeFigures[] = [];
let asked: Parameters<typeof runRivals>[1] = [];
for (const offers of [10_000, 100_000, 1_000_000].filter((size) => size < options.offers).concat(options.offers)) {
  process.stderr.write(`${offers.toLocaleString('en-US')} offers…\n`);
  const measured = await runSize(offers, LINES, RUNS);
  sizes.push(measured.figures);
  asked = measured.asked;
}
process.stderr.write('CSV and the others…\n');
const csvMs = await parseCsvMs(options.offers);
const rivals = await runRivals(options.offers, asked, RIVAL_RUNS, options.office);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
if (options.json) process.stdout.write(`${JSON.stringify({ machine, lines: LINES, sizes, csvMs, rivals }, null, 2)}\n`);
else process.stdout.write(report(sizes, csvMs, rivals));

function report(all: readonly SizeFigures[], csv: number, others: readonly RivalFigure[]): string {
  const largest = all[all.length - 1];
  if (largest === undefined) throw new Error('Nothing was measured');
  const base = others[0]?.ms ?? NaN;
  const row = (name: string, ms: number | null, note: string) =>
    `| ${name} | ${ms === null ? '–' : ms.toFixed(1)} | ${ms === null ? '–' : ((1000 * ms) / LINES).toFixed(2)} | ${ms === null ? '–' : (ms / base).toFixed(1)} | ${note} |`;
  return [
    `${LINES.toLocaleString('en-US')} lines, ${largest.offers.toLocaleString('en-US')} offers, 50 contracts; ${machine}.`,
    '',
    '| | ms | µs a line | times the Map | |',
    '|---|--:|--:|--:|---|',
    row('Coopdesk, cells to reasons', largest.pricingMs, `first run ${largest.firstMs.toFixed(0)} ms`),
    row('of that, reading the cells', largest.readingMs, ''),
    ...others.map(({ name, ms, note }) => row(name, ms, note)),
    '',
    '| offers | compile s | file MB | open ms | bytes an offer | µs a line |',
    '|--:|--:|--:|--:|--:|--:|',
    ...all.map(
      (size) =>
        `| ${size.offers.toLocaleString('en-US')} | ${(size.compileMs / 1000).toFixed(1)} | ${(size.fileBytes / 1e6).toFixed(1)} | ${size.openMs.toFixed(1)} | ${size.bytesPerOffer.toFixed(0)} | ${((1000 * size.pricingMs) / LINES).toFixed(1)} |`,
    ),
    '',
    `Parsing the CSV of ${largest.offers.toLocaleString('en-US')} offers: ${csv.toFixed(0)} ms, ${(csv / largest.openMs).toFixed(0)} times the opening of the compiled book.`,
    '',
  ].join('\n');
}
