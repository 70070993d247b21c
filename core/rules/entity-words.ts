import type { EntityType } from '../contracts/common';

/** Each type of organisation in the words of a sentence. */
export const ENTITY_WORDS: Readonly<Record<EntityType, string>> = {
  'k12-district': 'a K-12 school district',
  'charter-school': 'a charter school',
  'private-school': 'a private school',
  'educational-service-agency': 'an educational service agency',
  'community-college': 'a community college',
  'public-higher-education': 'a public college or university',
  'private-higher-education': 'a private college or university',
  library: 'a library',
  municipality: 'a municipality',
  county: 'a county',
  'special-district': 'a special district',
  'fire-ems-nonprofit': 'a non-profit fire or ambulance company',
  'public-hospital': 'a public hospital',
  'nonprofit-clinic': 'a non-profit clinic',
  nonprofit: 'a non-profit organisation',
  'state-agency': 'a state agency',
  tribe: 'a tribe',
  'federal-agency': 'a federal agency',
};

/** Words at the head of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
