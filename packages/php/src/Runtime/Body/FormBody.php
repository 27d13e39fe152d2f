<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Body;

use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Parameters\Query;
use LukeHagar\Plex_API\Runtime\Parameters\Value;
use LukeHagar\Plex_API\Runtime\RequestBody;
use LukeHagar\Plex_API\Runtime\Secrets;
use LukeHagar\Plex_API\Runtime\Wire;

/** Bodies of the type `application/x-www-form-urlencoded`: lists repeat their name, and objects are JSON. */
final class FormBody
{
    /**
     * Absent when there is no value.
     *
     * @param Model|array<string, mixed>|null $value
     * @param array<string, Encoding> $encoding By names in the form
     */
    public static function of(#[\SensitiveParameter] Model|array|null $value, array $encoding = []): ?RequestBody
    {
        if ($value === null) {
            return null;
        }
        $pairs = [];
        foreach (Wire::fields((object) Wire::of($value)) as $name => $field) {
            $pairs[] = self::property((string) $name, $field, $encoding[$name] ?? new Encoding());
        }
        $content = implode('&', array_filter($pairs, static fn (?string $pair): bool => $pair !== null));
        return new RequestBody('application/x-www-form-urlencoded', $content, Secrets::of($value));
    }

    /** A property as its encoding says: pairs of names and values, percent-encoded. */
    public static function property(string $name, #[\SensitiveParameter] mixed $wire, Encoding $encoding): ?string
    {
        $reserved = $encoding->allowReserved;
        if ($encoding->style === null && $encoding->explode === null && !$reserved) {
            return Query::form($name, is_object($wire) ? Value::text($wire) : $wire);
        }
        $style = $encoding->style ?? 'form';
        $explode = $encoding->explode ?? $style === 'form';
        return match ($style) {
            'spaceDelimited' => Query::spaceDelimited($name, $wire, $explode, $reserved),
            'pipeDelimited' => Query::pipeDelimited($name, $wire, $explode, $reserved),
            'deepObject' => Query::deepObject($name, $wire, $reserved),
            default => Query::form($name, $wire, $explode, $reserved),
        };
    }
}
