<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use Closure;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Builder;
use LukeHagar\Plex_API\Runtime\ClientDefinition;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Security\ApiKeyHeader;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** A client of an API with one operation, or variants of it. */
final class TestBuilder extends Builder
{
    /** What none of the errors and logs may show. */
    public const CANARY = 'canary-5ecret/+=&"x';

    public function setToken(string|Closure|null $token, ?string $other = null): static
    {
        $this->credentials = new Login($token, $other);
        return $this;
    }

    public function setDevice(?string $device): static
    {
        $this->settings['device'] = $device;
        return $this;
    }

    public static function make(): self
    {
        return (new self())->setToken(self::CANARY)->setClock(new FakeClock());
    }

    public function build(): Core
    {
        return $this->core(new ClientDefinition(
            servers: static fn (): array => ['http://127.0.0.1:1', 'http://127.0.0.1:2'],
            headers: static fn (array $settings): array => ['x-device' => $settings['device'] ?? null],
            userAgent: 'test-sdk/1.2.3',
        ));
    }

    /** @param array<string, mixed> $change Of the operation's definition */
    public function call(
        array $change = [],
        ?RequestParts $parts = null,
        ?RequestOptions $options = null,
    ): ThingResponse {
        $build = $parts === null ? null : static fn (): RequestParts => $parts;
        return $this->build()->call(self::operation($change), $build, $options);
    }

    /** @param array<string, mixed> $change */
    public static function operation(array $change = []): Operation
    {
        return new Operation(...$change + [
            'id' => 'get-thing',
            'name' => 'getThing',
            'method' => 'GET',
            'path' => '/thing',
            'response' => ThingResponse::class,
            'outcomes' => [
                new Outcome(200, 'application/json', 'thing', new ModelOf(Thing::class), self::schema(...)),
                new Outcome(200, 'text/plain', 'text'),
                new Outcome(200, 'image/*', 'text'),
                new Outcome(204),
            ],
            'failures' => [new Failure(401, 'application/json', Unauthorized::class, Plain::Any)],
            'accept' => 'application/json',
            'security' => new ApiKeyHeader('token', 'x-token', 'TEST_TOKEN'),
        ]);
    }

    /** @return array<string, mixed> */
    private static function schema(): array
    {
        return ['type' => 'object', 'properties' => ['size' => ['type' => 'integer']]];
    }
}
