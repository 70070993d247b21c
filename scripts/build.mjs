// Bundles the command line into one file, so that it starts fast and needs nothing else at run time.
import { build } from 'esbuild';

await build({
  entryPoints: ['cli/coop.ts'],
  outfile: 'dist/coop.mjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as nodeRequire } from 'node:module';\nconst require = nodeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
