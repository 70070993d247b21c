import type { Buyer } from '../../core/contracts/buyer';
import { PROGRAMMES } from '../../core/programmes';

/** Every paper that a built-in programme names anywhere, so that a new programme's papers are in every test. */
export function papersOfProgrammes(): string[] {
  const ids = new Set(['cpo-approval', 'cooperative-authority', 'eligibility-confirmation']);
  JSON.stringify(PROGRAMMES, (key, value: unknown) => {
    if (key === 'document' && typeof value === 'string') ids.add(value);
    if (key === 'documents' && Array.isArray(value)) (value as { id: string }[]).forEach(({ id }) => ids.add(id));
    return value;
  });
  return [...ids].sort();
}

/** A buyer's file that holds everything: each membership, each paper, and each once more for one contract. */
export function everythingOnFile(contract: string): Required<Pick<Buyer, 'memberships' | 'documents'>> {
  const papers = [...papersOfProgrammes(), 'executed-renewal'];
  return {
    memberships: PROGRAMMES.map(({ id }) => ({ programme: id, number: '4567' })),
    documents: papers.flatMap((id) => [{ id }, { id, contract }]),
  };
}
