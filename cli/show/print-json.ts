import type { Terminal } from '../io/terminal';

/**
 * Prints an object as JSON.stringify(object, null, 2) does, but every entry of its lists by itself: the answers to a
 * hundred thousand rows are longer than one text may be.
 */
export function printJson(object: Readonly<Record<string, unknown>>, terminal: Pick<Terminal, 'out'>): void {
  const fields = Object.entries(object).filter(([, value]) => value !== undefined);
  terminal.out('{');
  fields.forEach(([name, value], index) => {
    const comma = index < fields.length - 1 ? ',' : '';
    const head = `  ${JSON.stringify(name)}: `;
    if (!Array.isArray(value) || value.length === 0) return terminal.out(`${head}${indented(value, '  ')}${comma}`);
    terminal.out(`${head}[`);
    const last = value.length - 1;
    value.forEach((entry, at) => terminal.out(`    ${indented(entry, '    ')}${at < last ? ',' : ''}`));
    terminal.out(`  ]${comma}`);
  });
  terminal.out('}');
}

function indented(value: unknown, margin: string): string {
  return (JSON.stringify(value, null, 2) ?? 'null').replace(/\n/g, `\n${margin}`);
}
