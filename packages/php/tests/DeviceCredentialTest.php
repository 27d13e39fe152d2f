<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Promise\FulfilledPromise;
use InvalidArgumentException;
use LukeHagar\Plex_API\DebugLogger;
use LukeHagar\Plex_API\Models\Errors\GetPinNotFound;
use LukeHagar\Plex_API\Models\Errors\KeyRefusedError;
use LukeHagar\Plex_API\SignIn\DeviceCredential;
use LukeHagar\Plex_API\SignIn\Jwt;
use LukeHagar\Plex_API\SignIn\SignInException;
use LukeHagar\Plex_API\SignIn\SodiumKey;
use LukeHagar\Plex_API\Tests\Support\DeviceTestCase;
use LukeHagar\Plex_API\Tests\Support\FakeClock;
use LukeHagar\Plex_API\Tests\Support\MemoryStore;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use Psr\Http\Message\RequestInterface;

final class DeviceCredentialTest extends DeviceTestCase
{
    public function testTheThumbprintOfAKeyIsThatOfRfc8037AndTheSeedIsTheKey(): void
    {
        $seed = base64_decode('nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=');
        $jwk = Jwt::publicKeyOf(new SodiumKey($seed));
        self::assertSame('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', $jwk->x);
        self::assertSame('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k', $jwk->kid);
        self::assertSame(['OKP', 'Ed25519', 'sig', 'EdDSA'], [$jwk->kty, $jwk->crv, $jwk->use, $jwk->alg]);
        $this->expectException(InvalidArgumentException::class);
        new SodiumKey('short');
    }

    public function testAPinRegistersTheKeyAndGivesAToken(): void
    {
        $credential = self::device();
        $codes = [];
        self::$mock?->tell(confirmAfter: 2);
        $credential->signIn(static function ($pin) use (&$codes): void {
            $codes[] = $pin->code;
        }, intervalMs: 0);
        self::assertSame([25], array_map(strlen(...), $codes));
        $account = self::builder($credential->token(...))->build()->authentication->getTokenDetails()->userPlexAccount;
        self::assertSame('me', $account?->username);
        self::assertSame(0, self::counted('/auth/token'));
    }

    public function testAPinThatExpiresEndsTheSignIn(): void
    {
        $this->expectException(GetPinNotFound::class);
        self::device()->signIn(static fn () => self::$mock?->tell(advance: 1800), intervalMs: 0);
    }

    public function testWhileAUserTakesLongerThanASignatureLastsAnotherIsSent(): void
    {
        $clock = new FakeClock(microtime(true) * 1000);
        // The services see the beginning of the first signature, and of the second.
        self::$mock?->tell(confirmAfter: 3, advance: 230);
        self::device(clock: $clock)->signIn(static fn () => null, intervalMs: 130_000);
        self::assertSame(2, self::counted('/auth/nonce'));
    }

    public function testATokenRegistersTheKeyAndTheKeyAloneIsEnoughFromThenOn(): void
    {
        $key = new SodiumKey(SodiumKey::newSeed());
        self::registered($key);
        self::builder(self::device($key)->token(...))->build()->authentication->getTokenDetails();
        self::assertSame(1, self::counted('/auth/token'));
    }

    public function testATokenIsRenewedWhenLessThanADayIsLeftAndUsedForAsLongAsItIsGood(): void
    {
        $clock = new FakeClock(microtime(true) * 1000);
        $plex = self::builder(self::registered(clock: $clock)->token(...))->build();
        $plex->authentication->getTokenDetails();
        $clock->now += 5.9 * self::DAY * 1000;
        self::$mock?->tell(advance: 5.9 * self::DAY);
        $plex->authentication->getTokenDetails();
        self::assertSame(1, self::counted('/auth/token'));
        $clock->now += 0.5 * self::DAY * 1000;
        $refusals = array_fill(0, 3, ['path' => '/auth/nonce', 'retryAfter' => 0]);
        self::$mock?->tell(advance: 0.5 * self::DAY, tooMany: $refusals);
        $plex->authentication->getTokenDetails();
        self::assertSame(1, self::counted('/auth/token'));
        $plex->authentication->getTokenDetails();
        self::assertSame(2, self::counted('/auth/token'));
    }

    public function testATokenThatTheServiceCallsExpiredIsRenewedOnceAndTheCallRepeated(): void
    {
        $plex = self::builder(self::registered()->token(...))->setRetries(false)->build();
        $plex->authentication->getTokenDetails();
        self::$mock?->tell(expireTokens: true);
        $plex->authentication->getTokenDetails();
        self::assertSame([3, 2], [self::counted('/user'), self::counted('/auth/token')]);
        self::$mock?->tell(expireTokens: true, forge: 'expiry');
        $error = self::errorOf(static fn () => $plex->authentication->getTokenDetails());
        self::assertSame('the token of plex.tv is not used: it has expired', $error->getMessage());
    }

    public function testAStoreKeepsTheTokenAndNothingElseDoes(): void
    {
        $store = new MemoryStore();
        $key = new SodiumKey(SodiumKey::newSeed());
        self::registered($key, store: $store)->token();
        self::assertSame($store->saved, [self::device($key, store: $store)->token()]);
        self::assertSame(1, self::counted('/auth/token'));
        // A token of a key that the device had before, what is none, and a half of one.
        self::registered(new SodiumKey(SodiumKey::newSeed()), store: $store)->token();
        $store->save('none at all');
        self::registered(new SodiumKey(SodiumKey::newSeed()), store: $store)->token();
        $store->save(substr($store->saved[0], 0, -9));
        self::device($key, store: $store)->token();
        self::assertSame(4, self::counted('/auth/token'));
    }

    public function testWithoutAClientIdentifierThereIsNone(): void
    {
        $this->expectExceptionMessage('DeviceCredential: give clientIdentifier, that of the client');
        new DeviceCredential(self::builder()->build(), '', new SodiumKey(SodiumKey::newSeed()));
    }

    public function testTwoCredentialsThatShareAStoreDoNotDisturbEachOther(): void
    {
        $store = new MemoryStore();
        $key = new SodiumKey(SodiumKey::newSeed());
        $credentials = [self::registered($key, store: $store), self::device($key, store: $store)];
        foreach ([1, 2] as $ignored) {
            foreach ([...$credentials, ...$credentials] as $credential) {
                self::builder($credential->token(...))->build()->authentication->getTokenDetails();
            }
            self::$mock?->tell(expireTokens: true);
        }
        self::builder($credentials[0]->token(...))->build()->authentication->getTokenDetails();
        self::assertSame(end($store->saved), self::device($key, store: $store)->token());
    }

    /**
     * @testWith [-691200]
     *           [3600]
     */
    public function testTheTimeIsThatOfTheServiceWhereTheClockIsWrong(int $advance): void
    {
        $credential = self::registered();
        self::$mock?->tell(advance: $advance, confirmAfter: 1);
        self::builder($credential->token(...))->build()->authentication->getTokenDetails();
        $credential->token();
        self::assertSame(2, self::counted('/auth/token'));
        self::device()->signIn(static fn () => null, intervalMs: 0);
    }

    public function testANonceThatIsNotTakenIsNoMatterOfTheClock(): void
    {
        $stack = HandlerStack::create();
        $stack->push(static fn (callable $next): callable => static fn (RequestInterface $request, array $options) =>
            $request->getUri()->getPath() === '/auth/nonce'
                ? new FulfilledPromise(Recorder::json(['nonce' => 'replayed']))
                : $next($request, $options));
        $replaying = self::builder()->setClient(new Client(['handler' => $stack]))->build();
        $error = self::errorOf(static fn () => self::registered(client: $replaying)->token());
        self::assertInstanceOf(KeyRefusedError::class, $error);
        $message = '/^exchangeToken: 422 from POST .*: JWT nonce is not valid \(1000\)$/';
        self::assertMatchesRegularExpression($message, $error->getMessage());
        self::assertSame(1, self::counted('/auth/token'));
    }

    public function testNewKeysOfPlexVerifyAnd429Passes(): void
    {
        $credential = self::registered();
        $paths = ['/auth/nonce', '/auth/token', '/auth/keys'];
        $refusals = array_map(static fn (string $path): array => ['path' => $path, 'retryAfter' => 0], $paths);
        self::$mock?->tell(rotateKeys: true, tooMany: $refusals);
        $result = self::builder($credential->token(...))->build()->authentication->getTokenDetails();
        self::assertSame(200, $result->statusCode);
    }

    public function testNoSecretIsShown(): void
    {
        $lines = [];
        $log = new DebugLogger(static function (string $line) use (&$lines): void {
            $lines[] = $line;
        });
        $seed = bin2hex(random_bytes(16));
        $key = new SodiumKey($seed);
        $logged = self::builder()->setHooks($log)->build();
        $credential = self::device($key, client: $logged);
        self::$mock?->tell(confirmAfter: 1);
        $credential->signIn(static fn () => null, intervalMs: 0);
        $plex = self::builder($credential->token(...))->setHooks($log)->build();
        $plex->authentication->getTokenDetails();
        self::$mock?->tell(expireTokens: true, forge: 'issuer');
        $error = self::errorOf(static fn () => $plex->authentication->getTokenDetails());
        self::assertInstanceOf(SignInException::class, $error);
        $values = [$credential, $key, $logged, $plex, $error];
        $shown = implode("\n", [...$lines, ...array_map(self::shown(...), $values)]);
        $shown .= var_export($credential, true) . var_export($key, true) . json_encode([$credential, $key]);
        self::assertGreaterThan(5, count($lines));
        self::assertStringNotContainsString('eyJhbGciOi', $shown);
        self::assertStringNotContainsString($seed, $shown);
    }
}
