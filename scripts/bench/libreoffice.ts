import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RivalData } from './rival';

/** More rows than this take a spreadsheet minutes to open. */
const MOST_ROWS = 100_000;

/**
 * Seconds that LibreOffice takes for one exact VLOOKUP a line over a sheet of the offers: the time of converting a file
 * with the formulas less that of the same file without them. Null where it is not installed.
 */
export function vlookupSeconds(data: RivalData, asked: readonly string[]): { seconds: number; rows: number } | null {
  if (spawnSync('soffice', ['--version']).error !== undefined) return null;
  const rows = Math.min(MOST_ROWS, data.keys.length);
  const folder = mkdtempSync(join(tmpdir(), 'coopdesk-bench-'));
  const timed = (name: string, formulas: boolean) => {
    writeFileSync(join(folder, `${name}.fods`), flatSheet(data, asked, rows, formulas));
    const start = performance.now();
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const words = [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, `${name}.fods`];
    execFileSync('soffice', words, { cwd: folder, stdio: 'ignore' });
    return (performance.now() - start) / 1000;
  };
  timed('first', false);
  const without = timed('without', false);
  const seconds = timed('with', true) - without;
  rmSync(folder, { recursive: true, force: true });
  return { seconds, rows };
}

function flatSheet({ keys, cents }: RivalData, asked: readonly string[], rows: number, formulas: boolean): string {
  const lines: string[] = [];
  for (let row = 0; row < Math.max(rows, asked.length); row++) {
    const offer =
      row < rows
        ? textCell(keys[row] ?? '') + numberCell(cents[row] ?? 0)
        : '<table:table-cell table:number-columns-repeated="2"/>';
    const key = asked[row];
    const formula = `of:=IFERROR(VLOOKUP([.C${row + 1}];[.$A$1:.$B$${rows}];2;0);-1)`;
    const answer = formulas ? `<table:table-cell table:formula="${formula}"/>` : numberCell(0);
    lines.push(`<table:table-row>${offer}${key === undefined ? '' : textCell(key) + answer}</table:table-row>`);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Offers">${lines.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}

function textCell(text: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

function numberCell(value: number): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
}
