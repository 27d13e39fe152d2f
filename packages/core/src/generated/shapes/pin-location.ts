// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object, renamed } from '../../runtime/index.js';

export const pinLocationShape: Shape = /* @__PURE__ */ renamed(
  {
    continent_code: 'continentCode',
    european_union_member: 'europeanUnionMember',
    in_privacy_restricted_country: 'inPrivacyRestrictedCountry',
    postal_code: 'postalCode',
    time_zone: 'timeZone',
  },
  /* @__PURE__ */ object({
    european_union_member: boolean,
    in_privacy_restricted_country: boolean,
  }),
);
