import { installed } from './installed';
import type { Rival } from './rival';

interface Appender {
  appendVarchar(value: string): void;
  appendInteger(value: number): void;
  appendDouble(value: number): void;
  endRow(): void;
  closeSync(): void;
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
}
interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> };
}

/** DuckDB in memory: the asked keys are a table of their own, and one join finds the lowest price of each. */
export const duckDb: Rival = {
  name: 'DuckDB join',
  async prepare({ keys, contracts, cents }) {
    const module = installed('@duckdb/node-api') as DuckDb | null;
    if (module === null) return null;
    const instance = await module.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run('create table offers (key varchar, contract integer, cents double)');
    const offers = await connection.createAppender('offers');
    keys.forEach((key, index) => {
      offers.appendVarchar(key);
      offers.appendInteger(contracts[index] ?? 0);
      offers.appendDouble(cents[index] ?? 0);
      offers.endRow();
    });
    offers.closeSync();
    return {
      lookUp: async (asked) => {
        await connection.run('create or replace temp table asked (line integer, key varchar)');
        const lines = await connection.createAppender('asked');
        asked.forEach((key, line) => {
          lines.appendInteger(line);
          lines.appendVarchar(key);
          lines.endRow();
        });
        lines.closeSync();
        const sql = 'select line, min(cents) from asked left join offers using (key) group by line';
        const lowest = new Float64Array(asked.length).fill(NaN);
        for (const [line, least] of (await connection.runAndReadAll(sql)).getRows())
          if (least !== null) lowest[Number(line)] = Number(least);
        return lowest;
      },
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
};
