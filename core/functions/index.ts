import { ceiling } from './ceiling';
import { check } from './check';
import { clicks } from './clicks';
import { contract } from './contract';
import type { CoopFunction } from './coop-function';
import { eligible } from './eligible';
import { expires } from './expires';
import { extended } from './extended';
import { lease } from './lease';
import { method } from './method';
import { nextTier } from './next-tier';
import { offers } from './offers';
import { price } from './price';
import { savings } from './savings';
import { search } from './search';
import { status } from './status';
import { supplier } from './supplier';
import { why } from './why';

/** Every custom function, in the order in which a reader meets them. A new one is a file and a line here. */
export const FUNCTIONS: readonly CoopFunction[] = [
  price,
  extended,
  contract,
  supplier,
  status,
  why,
  check,
  offers,
  savings,
  nextTier,
  ceiling,
  clicks,
  lease,
  eligible,
  expires,
  search,
  method,
];
