import type { Command } from 'commander';
import { FORMATS, jsonSchemaOf } from '../../core/contracts/formats';
import { refuse, type ExitCode, type Terminal } from '../io/terminal';
import { jsonOption } from './options';

/** `coop schema NAME`: the JSON Schema of a file format that a user may write. */
export function schemaCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const names = FORMATS.map(({ name }) => name);
  program
    .command('schema')
    .description(`print the JSON Schema of a file format: ${names.join(', ')}`)
    .argument('<name>', names.join(' | '))
    .addOption(jsonOption())
    .action((name: string) => {
      const format = FORMATS.find((known) => known.name === name);
      if (format === undefined)
        return end(refuse(terminal, `There is no format "${name}". Formats: ${names.join(', ')}.`));
      terminal.out(JSON.stringify(jsonSchemaOf(format), null, 2));
      return end(0);
    });
}
