/** A generated file as it should be, and as it stands; null where it is not there. */
export interface Comparison {
  readonly path: string;
  readonly made: string;
  readonly stands: string | null;
}

/** One sentence for each file that is not as the code makes it. */
export function outOfDate(comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(({ path, made, stands }) => {
    if (stands === made) return [];
    const why =
      stands === null ? 'is missing' : `differs from what the code makes, first in line ${place(made, stands)}`;
    return [`${path} ${why}. Run npm run generate and commit it.`];
  });
}

function place(made: string, stands: string): number {
  const [left, right] = [made.split('\n'), stands.split('\n')];
  const first = left.findIndex((line, index) => line !== right[index]);
  return (first === -1 ? left.length : first) + 1;
}
