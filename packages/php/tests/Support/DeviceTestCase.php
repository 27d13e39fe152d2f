<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use LukeHagar\Plex_API\Models\Components\Security;
use LukeHagar\Plex_API\PlexAPI;
use LukeHagar\Plex_API\PlexAPIBuilder;
use LukeHagar\Plex_API\RetryOptions;
use LukeHagar\Plex_API\SignIn\DeviceCredential;
use LukeHagar\Plex_API\SignIn\DeviceKey;
use LukeHagar\Plex_API\SignIn\SodiumKey;

/** Credentials of a device, at a mock of signing in. */
abstract class DeviceTestCase extends RuntimeTestCase
{
    protected const DAY = 86_400;
    protected const LEGACY = 'legacy-token-of-the-mock';

    protected static ?SignInMock $mock = null;

    public static function setUpBeforeClass(): void
    {
        if (function_exists('proc_open') && extension_loaded('sodium')) {
            self::$mock = SignInMock::start();
        }
    }

    public static function tearDownAfterClass(): void
    {
        self::$mock?->stop();
    }

    protected function setUp(): void
    {
        if (self::$mock === null) {
            self::markTestSkipped('this PHP starts no processes, or has no sodium');
        }
        self::$mock->tell(reset: true);
    }

    protected static function builder(mixed $token = null): PlexAPIBuilder
    {
        return PlexAPI::builder()->setXPlexClientIdentifier('tv')->setOverrideServerURL((string) self::$mock?->url)
            ->setRetries(new RetryOptions(initialDelayMs: 0, maxDelayMs: 0))->setSecurity(new Security($token));
    }

    protected static function device(?DeviceKey $key = null, mixed ...$options): DeviceCredential
    {
        $usual = ['client' => self::builder()->build(), 'clientIdentifier' => 'tv', 'scopes' => ['username']];
        return new DeviceCredential(...($options + $usual), key: $key ?? new SodiumKey(SodiumKey::newSeed()));
    }

    protected static function registered(?DeviceKey $key = null, mixed ...$options): DeviceCredential
    {
        $credential = self::device($key, ...$options);
        $credential->register(self::builder(self::LEGACY)->build());
        return $credential;
    }

    protected static function counted(string $path): int
    {
        return self::$mock?->counted($path) ?? 0;
    }
}
