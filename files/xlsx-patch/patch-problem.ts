/** Why a workbook cannot be patched, as a sentence; thrown inside and turned into a result by the public functions. */
export class PatchProblem extends Error {}
