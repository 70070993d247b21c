import { findingsDoc } from './findings-doc';
import type { GeneratedFile } from './generated-file';
import { functionsDoc } from './functions-doc';
import { priceKindsDoc } from './price-kinds-doc';
import { programmesDoc } from './programmes-doc';
import { rulesDoc } from './rules-doc';

/** Every generated file. A new one is a file beside this one and a line here. */
export const GENERATED: readonly GeneratedFile[] = [programmesDoc, priceKindsDoc, rulesDoc, findingsDoc, functionsDoc];
