const KEPT_OF_A_KIND = 5;

/** Gathers sentences; of each kind only the first few stay, with a count of the rest, so that one fault is no flood. */
export class ProblemList {
  private readonly sentences: string[] = [];
  private readonly counts = new Map<string, number>();

  /** `kind` is what is counted together, a sentence's shape without its places: "text missing in sheet Prices". */
  say(kind: string, sentence: string): void {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    if (count <= KEPT_OF_A_KIND) this.sentences.push(sentence);
  }

  list(): readonly string[] {
    const rest = [...this.counts]
      .filter(([, count]) => count > KEPT_OF_A_KIND)
      .map(([kind, count]) => `And ${count - KEPT_OF_A_KIND} more like it: ${kind}.`);
    return [...this.sentences, ...rest];
  }
}
