import { runCoop } from './run-coop';

process.exitCode = await runCoop(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  progress: process.stderr.isTTY ? (text) => void process.stderr.write(`\r\u001b[K${text}`) : () => undefined,
  columns: process.stdout.columns ?? 120,
});
