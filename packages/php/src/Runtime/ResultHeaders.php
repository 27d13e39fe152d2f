<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use JsonException;
use LukeHagar\Plex_API\Issue;
use LukeHagar\Plex_API\Runtime\Strict\Validator;
use Psr\Http\Message\ResponseInterface;
use UnexpectedValueException;

/** Declared headers of successes and errors as values. @internal */
final class ResultHeaders
{
    private const PATTERNS = [
        'integer' => '/^-?[0-9]+$/D',
        'number' => '/^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/D',
        'boolean' => '/^(true|false|1|0)$/D',
    ];

    /**
     * The fields of a response or error; those that are missing or cannot be read are not there.
     *
     * @param list<ResultHeader> $declared
     * @param int|string $status The declared one
     * @return array<string, mixed>
     */
    public static function read(array $declared, ResponseInterface $response, int|string $status): array
    {
        $fields = [];
        foreach (self::belongingTo($declared, $status) as $header) {
            try {
                $value = self::parse($header, $response);
            } catch (UnexpectedValueException) {
                continue;
            }
            if ($value !== null) {
                $fields[$header->field] = $header->shape->decode($value);
            }
        }
        return $fields;
    }

    /**
     * Every mismatch with what is described.
     *
     * @param list<ResultHeader> $declared
     * @return list<Issue>
     */
    public static function issues(array $declared, ResponseInterface $response, int|string $status): array
    {
        $issues = [];
        foreach (self::belongingTo($declared, $status) as $header) {
            $path = "header {$header->name}";
            if (!$response->hasHeader($header->name)) {
                $issues = [...$issues, ...($header->required ? [new Issue($path, 'is required, is missing')] : [])];
                continue;
            }
            try {
                $value = self::parse($header, $response);
                $issues = [...$issues, ...Validator::validate($value, $header->schema, $path)];
            } catch (UnexpectedValueException) {
                $issues[] = new Issue($path, 'cannot be read as described');
            }
        }
        return $issues;
    }

    /**
     * @param list<ResultHeader> $declared
     * @return list<ResultHeader>
     */
    private static function belongingTo(array $declared, int|string $status): array
    {
        return array_values(array_filter(
            $declared,
            static fn (ResultHeader $header): bool =>
                $header->statuses === null || in_array($status, $header->statuses, true),
        ));
    }

    /** The value as JSON has it; null where the header is missing. @throws UnexpectedValueException */
    private static function parse(ResultHeader $header, ResponseInterface $response): mixed
    {
        $lines = $response->getHeader($header->name);
        if ($lines === []) {
            return null;
        }
        $form = $header->form;
        if (is_array($form) && isset($form['lines'])) {
            return array_values($lines);
        }
        // Lines of the same name are one list (RFC 9110, section 5.2), apart from Set-Cookie.
        $text = trim(implode(', ', $lines));
        if (is_string($form)) {
            return self::scalar($text, $form);
        }
        $items = $text === '' ? [] : array_map(trim(...), explode(',', $text));
        return isset($form['list'])
            ? array_map(static fn (string $item): mixed => self::scalar($item, $form['list']), $items)
            : self::fields($items, $form);
    }

    /**
     * @param list<string> $items
     * @param array<string, mixed> $form
     */
    private static function fields(array $items, array $form): object
    {
        if (!$form['explode'] && count($items) % 2 === 1) {
            throw new UnexpectedValueException();
        }
        $pairs = $form['explode']
            ? array_map(static fn (string $item): array => explode('=', $item, 2), $items)
            : array_chunk($items, 2);
        $fields = [];
        foreach ($pairs as $pair) {
            $fields[$pair[0]] = self::scalar($pair[1] ?? '', $form['fields'][$pair[0]] ?? $form['others']);
        }
        return (object) $fields;
    }

    private static function scalar(string $text, string $form): mixed
    {
        if ($form === 'string') {
            return $text;
        }
        if ($form === 'json') {
            try {
                return Json::decode($text);
            } catch (JsonException) {
                throw new UnexpectedValueException();
            }
        }
        if (preg_match(self::PATTERNS[$form], $text) !== 1) {
            throw new UnexpectedValueException();
        }
        return match ($form) {
            'integer' => filter_var($text, FILTER_VALIDATE_INT) === false ? (float) $text : (int) $text,
            'number' => (float) $text,
            default => $text === 'true' || $text === '1',
        };
    }
}
