<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** Where the request for a PIN came from */
final class PinLocation extends Model
{
    /** The city */
    public readonly ?string $city;

    /** The code of the country */
    public readonly ?string $code;

    /** The code of the continent */
    public readonly ?string $continentCode;

    /** Latitude and longitude, with a comma between them */
    public readonly ?string $coordinates;

    /** The name of the country */
    public readonly ?string $country;

    /** Whether the country belongs to the European Union */
    public readonly ?bool $europeanUnionMember;

    /** Whether laws of the country restrict the use of personal data */
    public readonly ?bool $inPrivacyRestrictedCountry;

    /** The postal code */
    public readonly ?string $postalCode;

    /** The state, province or the like */
    public readonly ?string $subdivisions;

    /** The time zone, such as `Europe/Vienna` */
    public readonly ?string $timeZone;

    public function __construct(
        ?string $city = null,
        ?string $code = null,
        ?string $continentCode = null,
        ?string $coordinates = null,
        ?string $country = null,
        ?bool $europeanUnionMember = null,
        ?bool $inPrivacyRestrictedCountry = null,
        ?string $postalCode = null,
        ?string $subdivisions = null,
        ?string $timeZone = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'city' => new Field('city', Plain::Text),
            'code' => new Field('code', Plain::Text),
            'continent_code' => new Field('continentCode', Plain::Text),
            'coordinates' => new Field('coordinates', Plain::Text),
            'country' => new Field('country', Plain::Text),
            'european_union_member' => new Field('europeanUnionMember', Plain::Boolean),
            'in_privacy_restricted_country' => new Field('inPrivacyRestrictedCountry', Plain::Boolean),
            'postal_code' => new Field('postalCode', Plain::Text),
            'subdivisions' => new Field('subdivisions', Plain::Text),
            'time_zone' => new Field('timeZone', Plain::Text),
        ];
    }
}
