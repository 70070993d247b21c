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
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
