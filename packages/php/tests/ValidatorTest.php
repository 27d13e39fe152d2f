<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Issue;
use LukeHagar\Plex_API\Runtime\Json;
use LukeHagar\Plex_API\Runtime\Strict\Validator;
use PHPUnit\Framework\TestCase;

final class ValidatorTest extends TestCase
{
    /**
     * @dataProvider mismatches
     * @param array<string, mixed> $schema
     * @param list<string> $expected
     */
    public function testMismatches(string $json, array $schema, array $expected): void
    {
        $issues = Validator::validate(Json::decode($json), $schema);
        self::assertSame(
            $expected,
            array_map(static fn (Issue $issue): string => "$issue->path $issue->message", $issues),
        );
    }

    /** @return list<array{string, array<string, mixed>, list<string>}> */
    public function mismatches(): array
    {
        $integer = ['type' => 'integer'];
        $boolean = ['type' => 'boolean'];
        $nullable = ['anyOf' => [['type' => 'string'], ['type' => 'null']]];
        return [
            ['1', $integer, []],
            ['1.0', $integer, []],
            ['1.5', $integer, ['$ must be integer, is number']],
            ['[true,false,0,1,"0","1","true","false"]', ['type' => 'array', 'items' => $boolean], []],
            ['2', $boolean, ['$ must be boolean, is number']],
            ['"yes"', $boolean, ['$ must be boolean, is string']],
            ['null', $boolean, ['$ must be boolean, is null']],
            ['null', $nullable, []],
            ['5', $nullable, ['$ must fit one of 2 variants, fits none', '$ must be string, is number']],
            ['{}', ['type' => 'object', 'required' => ['a b']], ['$["a b"] is required, is missing']],
            ['{"a":{"b":"x"}}', ['properties' => ['a' => ['properties' => ['b' => $integer]]]], [
                '$.a.b must be integer, is string',
            ]],
            ['{"x":"y"}', ['additionalProperties' => $integer], ['$.x must be integer, is string']],
            ['[1,"a"]', ['items' => $integer], ['$[1] must be integer, is string']],
            ['[1,1.0]', ['uniqueItems' => true, 'maxItems' => 1], [
                '$ must have at most 1 items, has 2',
                '$ must not hold an item twice',
            ]],
            ['"green"', ['enum' => ['red', 'blue']], ['$ must be one of ["red","blue"]']],
            ['2', ['const' => 1], ['$ must be 1']],
            ['"äö"', ['minLength' => 3, 'pattern' => '^x~'], [
                '$ must have at least 3 characters, has 2',
                '$ must match ^x~',
            ]],
            ['0.3', ['multipleOf' => 0.1], []],
            ['7', ['minimum' => 8, 'exclusiveMaximum' => 7], ['$ must be at least 8', '$ must be less than 7']],
            ['2147483648', $integer + ['format' => 'int32'], ['$ must be an int32']],
            ['"2026-02-30"', ['format' => 'date'], ['$ must be a date']],
            ['"2026-02-28T12:00:00Z"', ['format' => 'date-time'], []],
            ['"2026-02-28 24:00:00Z"', ['format' => 'date-time'], ['$ must be a date-time']],
            ['"x"', ['format' => 'uuid', 'pattern' => '['], ['$ must be a uuid']],
            ['"a"', ['slowPattern' => '^a+$'], ['$ must match ^a+$, which could not be decided in time']],
            ['1', ['slowPattern' => '^a+$'], []],
            ['1e400', ['type' => 'number', 'enum' => [1]], [
                '$ must be one of [1]',
                '$ must be a number within the range of a double',
            ]],
            ['-1e400', $integer, ['$ must be integer, is number']],
            ['[1e400,1e400,1]', ['uniqueItems' => true], ['$ must not hold an item twice']],
        ];
    }

    public function testAPatternThatCannotBeDecidedWithinTheLimitsOfPHPIsAnIssue(): void
    {
        [$limit, $isCompiled] = [ini_set('pcre.backtrack_limit', '2'), ini_set('pcre.jit', '0')];
        try {
            $issues = Validator::validate('aaab', ['pattern' => '^[ab]+b$']);
        } finally {
            ini_set('pcre.backtrack_limit', (string) $limit);
            ini_set('pcre.jit', (string) $isCompiled);
        }
        self::assertSame(['must match ^[ab]+b$, which could not be decided in time'], array_column($issues, 'message'));
    }

    public function testASchemaCanHoldItself(): void
    {
        $schema = static function () use (&$schema): array {
            return ['type' => 'object', 'properties' => ['next' => $schema]];
        };
        $issues = Validator::validate(Json::decode('{"next":{"next":5}}'), $schema);
        self::assertSame('$.next.next', $issues[0]->path);
    }
}
