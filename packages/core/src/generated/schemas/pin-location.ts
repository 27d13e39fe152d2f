// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const pinLocationSchema: SchemaObject = {
  type: 'object',
  properties: {
    city: { type: 'string' },
    code: { type: 'string' },
    continent_code: { type: 'string' },
    coordinates: { type: 'string' },
    country: { type: 'string' },
    european_union_member: { type: 'boolean' },
    in_privacy_restricted_country: { type: 'boolean' },
    postal_code: { type: 'string' },
    subdivisions: { type: 'string' },
    time_zone: { type: 'string' },
  },
  names: {
    continent_code: 'continentCode',
    european_union_member: 'europeanUnionMember',
    in_privacy_restricted_country: 'inPrivacyRestrictedCountry',
    postal_code: 'postalCode',
    time_zone: 'timeZone',
  },
};
