/** Milliseconds that something takes. */
export async function timed<Value>(work: () => Value | Promise<Value>): Promise<{ ms: number; value: Value }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** The middle of several runs, after one that warms up; and the first of all. */
export async function repeated(
  runs: number,
  work: () => unknown,
): Promise<{ readonly first: number; readonly median: number }> {
  const first = (await timed(work)).ms;
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push((await timed(work)).ms);
  times.sort((a, b) => a - b);
  return { first, median: times[Math.floor(times.length / 2)] ?? first };
}

/** Bytes in use once everything that can go has gone. Needs `node --expose-gc`. */
export function bytesInUse(): number {
  if (globalThis.gc === undefined) throw new Error('Run this with node --expose-gc');
  for (let round = 0; round < 3; round++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
