<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Body;

use LukeHagar\Plex_API\File;
use LukeHagar\Plex_API\Runtime\Json;
use LukeHagar\Plex_API\Runtime\Parameters\Value;
use LukeHagar\Plex_API\Runtime\RequestBody;
use LukeHagar\Plex_API\Runtime\Secrets;
use LukeHagar\Plex_API\Runtime\Shape\Shape;
use LukeHagar\Plex_API\Runtime\Wire;
use Psr\Http\Message\StreamInterface;

/** Bodies of JSON, text and bytes; absent when there is no value. */
final class Body
{
    /** RFC 8259. */
    public static function json(
        #[\SensitiveParameter] mixed $value,
        ?Shape $shape = null,
        string $contentType = 'application/json',
    ): ?RequestBody {
        if ($value === null) {
            return null;
        }
        $wire = $shape === null ? Wire::of($value) : $shape->encode($value);
        return new RequestBody($contentType, Json::encode($wire), Secrets::of($value));
    }

    public static function text(
        #[\SensitiveParameter] mixed $value,
        string $contentType = 'text/plain',
    ): ?RequestBody {
        return $value === null ? null : new RequestBody($contentType, Value::text(Wire::of($value)));
    }

    /**
     * A stream that cannot be read twice is read into memory, since the call may have to be sent again.
     *
     * @param string $contentType A media type, or a range or a list of them, from which the value chooses
     */
    public static function binary(
        #[\SensitiveParameter] File|StreamInterface|string|null $value,
        string $contentType = 'application/octet-stream',
    ): ?RequestBody {
        if ($value === null) {
            return null;
        }
        [$content, $own] = $value instanceof File ? [$value->content, $value->contentType] : [$value, null];
        $isLasting = is_string($content) || ($content instanceof StreamInterface && $content->isSeekable());
        return new RequestBody(Bytes::type($own, $contentType), $isLasting ? $content : Bytes::read($content));
    }
}
