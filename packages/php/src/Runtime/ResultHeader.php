<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Closure;
use LukeHagar\Plex_API\Runtime\Shape\Shape;

/** A declared header of a success, or of an error. */
final class ResultHeader
{
    /**
     * How the text of a header is read (OpenAPI 3.1, style `simple`): `string`, `integer`, `number`, `boolean`, or
     * `json`, a JSON text; `list`, items between commas; `lines`, an item a header line; `fields` by name and `others`,
     * which are `R,100,G,200`, or `R=100,G=200` with `explode`.
     *
     * @param string $name In lower case
     * @param string $field The field of the response, or the method of the error, that has its value
     * @param string|array<string, mixed> $form
     * @param Closure(): array<string, mixed> $schema
     * @param bool $required Whether every success has it
     * @param list<int|string>|null $statuses Declared statuses that it belongs to; null for all
     */
    public function __construct(
        public readonly string $name,
        public readonly string $field,
        public readonly string|array $form,
        public readonly Shape $shape,
        public readonly Closure $schema,
        public readonly bool $required = false,
        public readonly ?array $statuses = null,
    ) {
    }
}
