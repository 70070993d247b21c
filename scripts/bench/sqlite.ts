import { installed } from './installed';
import type { Rival } from './rival';

interface Statement {
  run(...values: unknown[]): unknown;
  get(...values: unknown[]): unknown;
}
interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement & { pluck(): Statement };
  close(): void;
}

/** SQLite in memory with an index on the key, one prepared look-up for each line. */
export const sqlite: Rival = {
  name: 'SQLite prepared look-ups',
  async prepare({ keys, contracts, cents }) {
    const Opened = installed('better-sqlite3') as (new (path: string) => Database) | null;
    if (Opened === null) return null;
    const database = new Opened(':memory:');
    database.exec('create table offers (key text, contract integer, cents real); begin');
    const insert = database.prepare('insert into offers values (?, ?, ?)');
    keys.forEach((key, index) => insert.run(key, contracts[index], cents[index]));
    database.exec('commit; create index by_key on offers (key, cents)');
    const least = database.prepare('select min(cents) from offers where key = ?').pluck();
    return {
      lookUp: (asked) => Float64Array.from(asked, (key) => (least.get(key) as number | null) ?? NaN),
      close: () => database.close(),
    };
  },
};
