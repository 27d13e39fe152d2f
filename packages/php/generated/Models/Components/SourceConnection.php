<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** One way to reach a device */
final class SourceConnection extends Model
{
    /** The IP address or host name */
    public readonly ?string $address;

    /** Whether the address is in the device's own network; arrives as `true`, `1` or `"1"` */
    public readonly ?bool $local;

    /** The port */
    public readonly ?int $port;

    /** The protocol, such as `https` */
    public readonly ?string $protocol;

    /** Whether the connection goes through a Plex relay; arrives as `true`, `1` or `"1"` */
    public readonly ?bool $relay;

    /** The whole address */
    public readonly ?string $uri;

    public function __construct(
        ?string $address = null,
        ?bool $local = null,
        ?int $port = null,
        ?string $protocol = null,
        ?bool $relay = null,
        ?string $uri = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'address' => new Field('address', Plain::Text),
            'local' => new Field('local', Plain::Boolean),
            'port' => new Field('port', Plain::Integer),
            'protocol' => new Field('protocol', Plain::Text),
            'relay' => new Field('relay', Plain::Boolean),
            'uri' => new Field('uri', Plain::Text),
        ];
    }
}
