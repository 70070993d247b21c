import { ENTITY_TYPES, type EntityType } from '../contracts/common';

/**
 * Political subdivisions: they buy as parts of government in their own state. A library counts as a library district
 * (DOMAIN §2, entity types).
 */
export const SUBDIVISIONS: readonly EntityType[] = [
  'k12-district',
  'educational-service-agency',
  'community-college',
  'public-higher-education',
  'library',
  'municipality',
  'county',
  'special-district',
  'public-hospital',
];

/** Every type of organisation that none of the lists names: whoever is left must be asked for. */
export function everyoneBut(...named: (readonly EntityType[])[]): EntityType[] {
  return ENTITY_TYPES.filter((type) => !named.some((list) => list.includes(type)));
}
