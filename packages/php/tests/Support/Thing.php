<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\EnumOf;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\MapOf;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** A model as they are generated, with a field of every kind. */
final class Thing extends Model
{
    public readonly ?int $size;

    public readonly ?string $authToken;

    public readonly ?bool $isLocal;

    public readonly ?float $ratio;

    public readonly Color|string|null $color;

    public readonly ?array $things;

    public readonly ?array $labels;

    public readonly ?string $note;

    public function __construct(
        int $size,
        #[\SensitiveParameter] ?string $authToken = null,
        ?bool $isLocal = null,
        ?float $ratio = null,
        Color|string|null $color = null,
        ?array $things = null,
        ?array $labels = null,
        string|Absent|null $note = Absent::Field,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'size' => new Field('size', Plain::Integer, required: true),
            'authToken' => new Field('authToken', Plain::Text, secret: true),
            'Local' => new Field('isLocal', Plain::Boolean),
            'ratio' => new Field('ratio', Plain::Number),
            'color' => new Field('color', new EnumOf(Color::class)),
            'Thing' => new Field('things', new ListOf(new ModelOf(self::class), single: true)),
            'labels' => new Field('labels', new MapOf(Plain::Text)),
            'note' => new Field('note', Plain::Text, nullable: true),
        ];
    }
}
