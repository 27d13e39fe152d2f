<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;

final class BadRequest extends Model
{
    /** @var list<ErrorDetail>|null */
    public readonly ?array $errors;

    /** @param list<ErrorDetail>|null $errors */
    public function __construct(?array $errors = null)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'errors' => new Field('errors', new ListOf(new ModelOf(ErrorDetail::class))),
        ];
    }
}
