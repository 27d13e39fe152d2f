<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Body;

use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Parameters\Value;
use LukeHagar\Plex_API\Runtime\RequestBody;
use LukeHagar\Plex_API\Runtime\Secrets;
use LukeHagar\Plex_API\Runtime\Wire;

/**
 * Multipart bodies (RFC 2046, section 5.1), of the type `multipart/form-data` (RFC 7578) if nothing else is said. Each
 * property is a part, each item of a list one of its own; objects are JSON.
 */
final class MultipartBody
{
    /**
     * Absent when there is no value.
     *
     * @param Model|array<string, mixed>|null $value
     * @param array<string, Encoding> $encoding By names in the form
     */
    public static function of(
        #[\SensitiveParameter] Model|array|null $value,
        array $encoding = [],
        string $contentType = 'multipart/form-data',
    ): ?RequestBody {
        if ($value === null) {
            return null;
        }
        $boundary = 'form-' . bin2hex(random_bytes(16));
        $content = '';
        foreach (Wire::fields((object) Wire::of($value)) as $name => $field) {
            foreach (self::parts((string) $name, $field, $encoding[$name] ?? new Encoding()) as $part) {
                $content .= "--$boundary\r\n$part\r\n";
            }
        }
        $type = "$contentType; boundary=$boundary";
        return new RequestBody($type, "$content--$boundary--\r\n", Secrets::of($value));
    }

    /** @return list<string> */
    private static function parts(string $name, #[\SensitiveParameter] mixed $field, Encoding $encoding): array
    {
        $parts = [];
        if ($encoding->style !== null) {
            $pairs = (string) FormBody::property($name, $field, $encoding->withoutReserved());
            foreach ($pairs === '' ? [] : explode('&', $pairs) as $pair) {
                [$key, $text] = array_map(rawurldecode(...), explode('=', $pair, 2)) + ['', ''];
                $parts[] = self::head($key) . $text;
            }
            return $parts;
        }
        foreach (is_array($field) ? $field : [$field] as $item) {
            if ($item !== null) {
                $isFile = $encoding->isFile || Bytes::isBytes($item);
                $parts[] = $isFile ? self::file($name, $item, $encoding) : self::text($name, $item, $encoding);
            }
        }
        return $parts;
    }

    private static function file(string $name, #[\SensitiveParameter] mixed $item, Encoding $encoding): string
    {
        $file = Bytes::file($item);
        $type = $encoding->contentType === null
            ? $file->contentType ?? 'application/octet-stream'
            : Bytes::type($file->contentType, $encoding->contentType);
        $content = Bytes::read($file);
        $head = self::head($name, $type, Bytes::name($file));
        return $head . ($encoding->isBase64 ? base64_encode($content) : $content);
    }

    private static function text(string $name, #[\SensitiveParameter] mixed $wire, Encoding $encoding): string
    {
        $usual = is_object($wire) || is_array($wire) ? 'application/json' : null;
        return self::head($name, $encoding->contentType ?? $usual) . Value::text($wire);
    }

    private static function head(string $name, ?string $contentType = null, ?string $fileName = null): string
    {
        return 'Content-Disposition: form-data; name="' . self::quoted($name) . '"'
            . ($fileName === null ? '' : '; filename="' . self::quoted($fileName) . '"')
            . ($contentType === null ? '' : "\r\nContent-Type: " . self::line($contentType))
            . "\r\n\r\n";
    }

    /** In the way of browsers: no character in a name can end it. */
    private static function quoted(string $name): string
    {
        return strtr($name, ['"' => '%22', "\r" => '%0D', "\n" => '%0A']);
    }

    private static function line(string $type): string
    {
        return (string) preg_replace('/[^\x20-\x7e]+/', ' ', $type);
    }
}
