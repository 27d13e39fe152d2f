<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Body;

use LukeHagar\Plex_API\File;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Parameters\Value;
use LukeHagar\Plex_API\Runtime\RequestBody;
use LukeHagar\Plex_API\Runtime\Secrets;
use LukeHagar\Plex_API\Runtime\Wire;
use Psr\Http\Message\StreamInterface;

/** Bodies of the type `multipart/form-data` (RFC 7578): lists repeat their name, objects are JSON. */
final class MultipartBody
{
    /**
     * Absent when there is no value.
     *
     * @param Model|array<string, mixed>|null $value
     * @param array<string, Encoding> $encoding By names in the form
     * @param list<string> $files Names of the parts that are bytes
     */
    public static function of(
        #[\SensitiveParameter] Model|array|null $value,
        array $encoding = [],
        array $files = [],
    ): ?RequestBody {
        if ($value === null) {
            return null;
        }
        $boundary = 'form-' . bin2hex(random_bytes(16));
        $content = '';
        foreach (get_object_vars((object) Wire::of($value)) as $name => $field) {
            $contentType = ($encoding[$name] ?? null)?->contentType;
            foreach (is_array($field) ? $field : [$field] as $item) {
                if ($item !== null) {
                    $isFile = in_array((string) $name, $files, true) || $item instanceof File;
                    $part = $isFile ? self::file($item, $contentType) : self::part($item, $contentType);
                    $label = self::quoted((string) $name);
                    $content .= "--$boundary\r\nContent-Disposition: form-data; name=\"$label\"$part\r\n";
                }
            }
        }
        $type = "multipart/form-data; boundary=$boundary";
        return new RequestBody($type, "$content--$boundary--\r\n", Secrets::of($value));
    }

    private static function file(mixed $value, ?string $contentType): string
    {
        $content = $value instanceof StreamInterface || is_string($value) ? $value : Value::text($value);
        $file = $value instanceof File ? $value : new File($content);
        $type = $contentType ?? $file->contentType ?? 'application/octet-stream';
        $name = self::quoted($file->name);
        return "; filename=\"$name\"\r\nContent-Type: " . self::line($type) . "\r\n\r\n" . self::bytes($file->content);
    }

    private static function part(#[\SensitiveParameter] mixed $wire, ?string $contentType): string
    {
        $type = $contentType ?? (is_object($wire) ? 'application/json' : null);
        return ($type === null ? '' : "\r\nContent-Type: " . self::line($type)) . "\r\n\r\n" . Value::text($wire);
    }

    private static function bytes(string|StreamInterface $content): string
    {
        if (is_string($content)) {
            return $content;
        }
        if ($content->isSeekable()) {
            $content->rewind();
        }
        return $content->getContents();
    }

    /** As browsers do: nothing in a name can end it. */
    private static function quoted(string $name): string
    {
        return strtr($name, ['"' => '%22', "\r" => '%0D', "\n" => '%0A']);
    }

    private static function line(string $type): string
    {
        return (string) preg_replace('/[^\x20-\x7e]/', '', $type);
    }
}
