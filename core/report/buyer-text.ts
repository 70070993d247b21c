import type { Buyer } from '../contracts/buyer';
import { ENTITY_WORDS } from '../rules/entity-words';

/** Who buys, in words: "Sample Township School District (a K-12 school district in PA)". */
export function buyerText(buyer: Buyer | null): string {
  return buyer === null
    ? 'Not said, so nobody can tell which contracts are open to it'
    : `${buyer.name} (${ENTITY_WORDS[buyer.entityType]} in ${buyer.state})`;
}
