<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** One reason why a request was refused */
final class ErrorDetail extends Model
{
    /**
     * What went wrong. Known codes:
     *
     * - 1000: the client identifier is missing (status 400)
     * - 1001: the user could not be authenticated (status 401)
     * - 1020: expired (status 404)
     * - 1028: the verification code is wrong
     * - 1029: a verification code is needed, because the account has two-factor authentication (status 401)
     * - 1031: the IP address is locked out (status 401)
     * - 1041: the PIN of the Plex Home user is needed
     */
    public readonly ?int $code;

    /** What went wrong, in words */
    public readonly ?string $message;

    /** The HTTP status code, once more; may be absent */
    public readonly ?int $status;

    public function __construct(?int $code = null, ?string $message = null, ?int $status = null)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'code' => new Field('code', Plain::Integer),
            'message' => new Field('message', Plain::Text),
            'status' => new Field('status', Plain::Integer),
        ];
    }
}
