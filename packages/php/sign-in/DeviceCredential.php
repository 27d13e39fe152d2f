<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\SignIn;

use Closure;
use InvalidArgumentException;
use JsonSerializable;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\PlexAPI;
use LukeHagar\Plex_API\Runtime\Clock;
use LukeHagar\Plex_API\Runtime\Confidential;
use LukeHagar\Plex_API\Runtime\RenewableCredential;
use LukeHagar\Plex_API\Runtime\SystemClock;
use WeakMap;

/**
 * A token that a key of the device renews: give its method to a client, as `new Security($credential->token(...))`.
 *
 * The first use of a key is `signIn` or `register`; after that the key alone is enough. Tokens are verified, last seven
 * days, and are renewed when less than a day is left or the service calls one expired. plex.tv takes these tokens,
 * media servers do not.
 */
final class DeviceCredential implements RenewableCredential, JsonSerializable
{
    use Confidential;

    /** @var WeakMap<self, DeviceTokens>|null Apart from the credential, where no dump looks. */
    private static ?WeakMap $tokens = null;

    /**
     * @param PlexAPI $client A client without a token, which makes the calls.
     * @param string $clientIdentifier The client identifier: the key belongs to it.
     * @param list<string> $scopes What tokens tell about the user, of `username`, `email`, `friendly_name`,
     *     `restricted`, `anonymous`, `joinedAt`: no permissions. Default: nothing.
     * @param TokenStore|null $store Keeps the token. Default: nothing does, so every run of a program gets a new one.
     * @param Clock $clock The time of the device. Default: that of the system.
     * @throws InvalidArgumentException Without a client identifier.
     */
    public function __construct(
        PlexAPI $client,
        string $clientIdentifier,
        #[\SensitiveParameter] DeviceKey $key,
        array $scopes = [],
        ?TokenStore $store = null,
        Clock $clock = new SystemClock(),
    ) {
        if ($clientIdentifier === '') {
            throw new InvalidArgumentException('DeviceCredential: give clientIdentifier, that of the client');
        }
        self::$tokens ??= new WeakMap();
        self::$tokens[$this] = new DeviceTokens($client, $clientIdentifier, $key, $scopes, $store, $clock);
    }

    /** A token that is good for now. */
    public function token(): string
    {
        return self::$tokens[$this]->get();
    }

    /** What a client calls when a server refuses a token. */
    public function refused(SDKError $error, #[\SensitiveParameter] string $secret): bool
    {
        return self::$tokens[$this]->refused($error, $secret);
    }

    /**
     * Registers the key with a PIN that the user confirms, without any token before it.
     *
     * @param Closure(\LukeHagar\Plex_API\Models\Components\Pin): mixed $onPin Shows the user the code, the link that
     *     `BrowserLink` makes of it, or the QR code.
     * @param int $intervalMs Milliseconds between two questions whether the user has confirmed the PIN.
     * @param Closure(): bool|null $isCancelled Ends the sign-in when it gives true.
     * @throws \LukeHagar\Plex_API\Models\Errors\GetPinNotFound When the PIN has expired.
     * @throws \LukeHagar\Plex_API\Models\Errors\KeyRefusedError When another device has the key.
     * @throws SignInException When the token is not one of plex.tv for this device.
     */
    public function signIn(Closure $onPin, int $intervalMs = 1000, ?Closure $isCancelled = null): void
    {
        self::$tokens[$this]->signIn($onPin, $intervalMs, $isCancelled);
    }

    /**
     * Registers the key with a token that there is already.
     *
     * @param PlexAPI $authorized A client that has the token, and the same client identifier.
     * @throws \LukeHagar\Plex_API\Models\Errors\KeyRefusedError When another device has the key.
     */
    public function register(PlexAPI $authorized): void
    {
        self::$tokens[$this]->register($authorized);
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [];
    }
}
