import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = join('node_modules', '.cache', 'coopdesk-bench');

/** What the bench compares with; never a dependency of the project, and installed on the first run only. */
const PACKAGES = { '@duckdb/node-api': '1.5.6-r.1', 'better-sqlite3': '12.11.1' } as const;

/** Loads a package that only the bench needs; null where it cannot be installed here. */
export function installed(name: keyof typeof PACKAGES): unknown {
  const folder = join(process.cwd(), FOLDER);
  if (!existsSync(join(folder, 'node_modules', name))) install(folder);
  try {
    return createRequire(join(folder, 'package.json'))(name) as unknown;
  } catch (error) {
    process.stderr.write(`${name} cannot be used: ${error instanceof Error ? error.message.split('\n')[0] : ''}\n`);
    return null;
  }
}

function install(folder: string): void {
  process.stderr.write('Installing what the bench compares with; this happens once.\n');
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: PACKAGES, allowScripts: { 'better-sqlite3': true } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  } catch (error) {
    process.stderr.write(`npm install failed: ${error instanceof Error ? error.message.split('\n')[0] : ''}\n`);
  }
}
