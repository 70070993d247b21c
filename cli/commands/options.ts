import { Option, type Command } from 'commander';

/** The options that several commands share, worded once. */
export const jsonOption = () => new Option('--json', 'print one JSON object instead of words');

/** Against what, for whom, on which day. */
export function addSettingOptions(command: Command): Command {
  return command
    .option('--book <path...>', 'folders or files of contracts and price lists')
    .option('--buyer <file>', 'your organisation (coop schema buyer shows the format)')
    .option('--as-of <day>', 'the day of the order, YYYY-MM-DD');
}
