import { resolveUnit } from './resolve-unit';

/** Whether two texts on one row name one unit: "box" and "BX OF 12" do, "EA" and "DZ" do not. */
export function sameUnit(a: string, b: string): boolean {
  return resolveUnit(a, [b]).code === resolveUnit(b, [a]).code;
}
