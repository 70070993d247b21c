import type { GeneratedFile } from './generated-file';

/** How a comment is written, by the end of a file's name. A new kind of generated file is a line here. */
const COMMENTS: Readonly<Record<string, (text: string) => string>> = {
  md: (text) => `<!-- ${text} -->\n`,
  ts: (text) => `// ${text}`,
  js: (text) => `// ${text}`,
  mjs: (text) => `// ${text}`,
};

/** The first line says that the file is generated, and from what. */
export function firstLine({ path, from }: Pick<GeneratedFile, 'path' | 'from'>): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const comment = COMMENTS[ending];
  if (comment === undefined) throw new Error(`How a comment is written in .${ending} files is not in first-line.ts`);
  return comment(`Generated from ${from} by npm run generate: change that, not this.`);
}
