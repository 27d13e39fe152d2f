<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\KeyRefusedError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Operations\GetTransientTokenQueryParamType;
use LukeHagar\Plex_API\Models\Operations\Scope;
use LukeHagar\Plex_API\SignIn\SignInException;
use LukeHagar\Plex_API\SignIn\SodiumKey;
use LukeHagar\Plex_API\Tests\Support\DeviceTestCase;

/** What is refused to a credential of a device, and what it refuses to use. */
final class DeviceRefusalsTest extends DeviceTestCase
{
    public function testAKeyThatNobodyRegisteredAndOneThatAnotherDeviceHasAreRefused(): void
    {
        $key = new SodiumKey(SodiumKey::newSeed());
        self::assertInstanceOf(KeyRefusedError::class, self::errorOf(self::device($key)->token(...)));
        self::registered($key);
        $phone = self::device($key, clientIdentifier: 'phone');
        $authorized = self::builder(self::LEGACY)->build();
        self::assertInstanceOf(KeyRefusedError::class, self::errorOf(static fn () => $phone->register($authorized)));
        $signIn = static fn () => $phone->signIn(static fn () => null);
        self::assertInstanceOf(KeyRefusedError::class, self::errorOf($signIn));
    }

    /** @return iterable<string, array{string, string}> */
    public static function forgeries(): iterable
    {
        yield 'signature' => ['signature', 'no public key of plex.tv verifies its signature'];
        yield 'issuer' => ['issuer', 'its issuer is not plex.tv'];
        yield 'audience' => ['audience', 'it is for another client identifier'];
        yield 'thumbprint' => ['thumbprint', 'it is for another key'];
        yield 'expiry' => ['expiry', 'it has expired'];
    }

    /** @dataProvider forgeries */
    public function testATokenThatIsNotForThisDeviceIsNotUsed(string $forge, string $why): void
    {
        $credential = self::registered();
        self::$mock?->tell(forge: $forge);
        $error = self::errorOf($credential->token(...));
        self::assertInstanceOf(SignInException::class, $error);
        self::assertSame(SignInException::UNVERIFIED_TOKEN, $error->failure);
        self::assertSame("the token of plex.tv is not used: $why", $error->getMessage());
    }

    public function testAMediaServerThatTakesNoJwtIsToldFromATokenThatIsWrong(): void
    {
        $plex = self::builder(self::registered()->token(...))->build();
        [$type, $scope] = [GetTransientTokenQueryParamType::Delegation, Scope::All];
        $error = self::errorOf(static fn () => $plex->authentication->getTransientToken($type, $scope));
        self::assertInstanceOf(SignInException::class, $error);
        self::assertSame(SignInException::MEDIA_SERVER, $error->failure);
        self::assertStringContainsString('GET https://plex.tv/api/v2/resources', $error->getMessage());
        self::assertInstanceOf(SDKError::class, $error->getPrevious());
    }
}
