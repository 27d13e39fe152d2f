<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Body;

use InvalidArgumentException;
use LukeHagar\Plex_API\File;
use LukeHagar\Plex_API\Runtime\MediaType;
use LukeHagar\Plex_API\Runtime\Parameters\Value;
use Psr\Http\Message\StreamInterface;

/** The values that users can give for bytes. */
final class Bytes
{
    /** Whether a value is bytes; text is not. */
    public static function isBytes(mixed $value): bool
    {
        return $value instanceof File || $value instanceof StreamInterface || is_resource($value);
    }

    public static function file(#[\SensitiveParameter] mixed $value): File
    {
        return $value instanceof File ? $value : new File($value);
    }

    /** All of the bytes, since the call may have to be sent again. */
    public static function read(#[\SensitiveParameter] mixed $value): string
    {
        if ($value instanceof File) {
            return self::read($value->content);
        }
        if ($value instanceof StreamInterface) {
            if ($value->isSeekable()) {
                $value->rewind();
            }
            return $value->getContents();
        }
        if (!is_resource($value)) {
            return Value::text($value);
        }
        $content = stream_get_contents($value);
        return $content === false ? throw new InvalidArgumentException('the file cannot be read') : $content;
    }

    /** The file name that the server gets. */
    public static function name(File $file): string
    {
        $content = $file->content;
        $about = is_resource($content) ? stream_get_meta_data($content) : [];
        if ($content instanceof StreamInterface) {
            $about = (array) $content->getMetadata();
        }
        $isOnDisk = ($about['wrapper_type'] ?? null) === 'plainfile';
        return $file->name ?? ($isOnDisk ? basename((string) ($about['uri'] ?? 'blob')) : 'blob');
    }

    /**
     * The media type to send bytes as: their own if the description allows it, otherwise the first that it names.
     *
     * @param string $described A media type, a range such as `image/*`, or a list of them
     */
    public static function type(?string $own, string $described): string
    {
        $types = array_map(trim(...), explode(',', $described));
        foreach ($own === null ? [] : $types as $type) {
            if (MediaType::isWithin(MediaType::essence((string) $own), MediaType::essence($type))) {
                return (string) $own;
            }
        }
        foreach ($types as $type) {
            if (!str_contains($type, '*')) {
                return $type;
            }
        }
        return 'application/octet-stream';
    }
}
