/** `block`: an order must not go out like this. `warning`: look at it. `info`: worth knowing. */
export type Severity = 'block' | 'warning' | 'info';

/** Where in the workbook. Row from 1 as a person sees it; column as letters. */
export interface Place {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** One reason, as data: a stable code, how grave it is, the sentence, and what the sentence rests on. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** What is so, where, and what to do about it: plain words. */
  readonly text: string;
  /** The rule, clause or document behind it, where there is one. */
  readonly source?: string;
  readonly place?: Place;
}

/** The message table of one area: code → how grave, and the sentence with {facts} in braces. */
export type MessageTable = Readonly<Record<string, { readonly severity: Severity; readonly text: string }>>;

/** The facts a sentence needs, read from its own text by the compiler: "{a} of {b}" needs a and b. */
export type FactsOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [K in Name]: string | number } & FactsOf<Rest>
  : unknown;

/** Makes the one function that turns a code of this table and its facts into a finding; it carries the table with it. */
export function findingsFrom<const Table extends MessageTable>(table: Table) {
  const split = new Map<string, readonly string[]>();
  const partsOf = (code: string): readonly string[] => {
    const known = split.get(code) ?? (table[code]?.text ?? '').split(/\{(\w+)\}/);
    split.set(code, known);
    return known;
  };
  const make = <Code extends keyof Table & string>(
    code: Code,
    facts: FactsOf<Table[Code]['text']>,
    more: { source?: string | undefined; place?: Place | undefined } = {},
  ): Finding => {
    const entry = table[code];
    if (entry === undefined) throw new Error(`No such finding: ${code}`);
    const known = facts as Readonly<Record<string, string | number>>;
    const text = sentence(code, partsOf(code), known);
    return {
      code,
      severity: entry.severity,
      text,
      ...(more.source === undefined ? {} : { source: more.source }),
      ...(more.place === undefined ? {} : { place: more.place }),
    };
  };
  return Object.assign(make, { table });
}

/** Text and names of facts stand in turn. */
function sentence(code: string, parts: readonly string[], facts: Readonly<Record<string, string | number>>): string {
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    const fact = Object.prototype.hasOwnProperty.call(facts, name) ? facts[name] : undefined;
    if (fact === undefined) throw new Error(`Finding ${code} needs the fact "${name}"`);
    text += `${fact}${parts[at + 1] ?? ''}`;
  }
  return text;
}
