import type { Finding } from '../../../core/findings/finding';
import { catalogueFinding } from '../../../core/findings/catalogue-findings';
import type { CatalogueRead } from '../../../core/import/catalogue/catalogue';

/** A file from which nothing may be taken. */
export function refusedFile(...findings: readonly Finding[]): CatalogueRead {
  return { ok: false, findings };
}

/** A file that cannot be read as its format. */
export function brokenFile(format: string, why: string): CatalogueRead {
  return refusedFile(catalogueFinding('catalogue-broken', { format, why }));
}
