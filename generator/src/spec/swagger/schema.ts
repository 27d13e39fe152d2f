import { own } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** Rewrites a schema of Swagger 2.0 in place as OpenAPI 3.0 says the same: also those of files that are not converted. */
export function upgradeSwaggerSchema(schema: JsonObject): void {
  const discriminator = own(schema, 'discriminator');
  if (typeof discriminator === 'string') schema['discriminator'] = { propertyName: discriminator };
  if (own(schema, 'x-nullable') === true) schema['nullable'] = true;
  if (own(schema, 'type') === 'file') Object.assign(schema, { type: 'string', format: 'binary' });
}
