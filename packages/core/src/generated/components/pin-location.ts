// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object, renamed } from '../../runtime/index.js';

/** Where the request for a PIN came from */
export interface PinLocation {
  /** The city */
  city?: string;
  /** The code of the country */
  code?: string;
  /** The code of the continent */
  continentCode?: string;
  /** Latitude and longitude, with a comma between them */
  coordinates?: string;
  /** The name of the country */
  country?: string;
  /** Whether the country belongs to the European Union */
  europeanUnionMember?: boolean;
  /** Whether laws of the country restrict the use of personal data */
  inPrivacyRestrictedCountry?: boolean;
  /** The postal code */
  postalCode?: string;
  /** The state, province or the like */
  subdivisions?: string;
  /** The time zone, such as `Europe/Vienna` */
  timeZone?: string;
}

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
