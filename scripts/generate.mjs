// Bundles scripts/generate.ts and runs it here: npm run generate writes the files, -- --check compares them.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const outfile = 'dist/generate.mjs';

await build({
  entryPoints: ['scripts/generate.ts'],
  outfile,
  bundle: true,
  // Libraries are taken from node_modules as they are.
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});

await import(pathToFileURL(resolve(outfile)).href);
