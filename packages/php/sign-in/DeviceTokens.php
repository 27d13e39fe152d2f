<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\SignIn;

use Closure;
use LukeHagar\Plex_API\Models\Components\PublicKey;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Operations\CreatePinRequestBody;
use LukeHagar\Plex_API\Models\Operations\ExchangeTokenRequestBody;
use LukeHagar\Plex_API\Models\Operations\RegisterKeyRequestBody;
use LukeHagar\Plex_API\PlexAPI;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\RetryOptions;
use LukeHagar\Plex_API\Runtime\Clock;
use Throwable;
use UnexpectedValueException;

/**
 * How a key of the device gets tokens.
 *
 * @internal
 */
final class DeviceTokens
{
    /** Seconds: a JWT that the device signs, and the nonce in it, are valid so long. */
    private const SIGNED = 300;

    /** Seconds: what is signed is used no longer, so that it does not end on its way. */
    private const USED = 240;

    /** Seconds: a token that is valid for less is renewed. */
    private const DAY = 86_400;

    /** Seconds that a clock may be wrong without anybody minding. */
    private const TOLERANCE = 30;

    private const MEDIA_SERVER = 'a media server takes no token of a device key: give a client of its own, as ' .
        'accessToken, the accessToken that plex.tv lists for the server among its resources ' .
        '(GET https://plex.tv/api/v2/resources)';

    private readonly PublicKey $jwk;
    private ?string $token = null;
    private bool $isLoaded = false;

    /** Seconds that the services are ahead of the device. */
    private int $ahead = 0;

    /** @param list<string> $scopes */
    public function __construct(
        private readonly PlexAPI $client,
        private readonly string $clientIdentifier,
        private readonly DeviceKey $key,
        private readonly array $scopes,
        private readonly ?TokenStore $store,
        private readonly Clock $clock,
    ) {
        $this->jwk = Jwt::publicKeyOf($key);
    }

    /** A token that is good for now. */
    public function get(): string
    {
        if (!$this->isLoaded) {
            $saved = $this->store?->load();
            // It may be one of a key that the device had before, or cut off.
            $this->token ??= $saved !== null && $this->mismatchOf($saved) === null ? $saved : null;
            $this->isLoaded = true;
        }
        $old = $this->token;
        $left = $old === null ? 0 : $this->secondsLeft($old);
        if ($old !== null && $left > self::DAY) {
            return $old;
        }
        try {
            return $this->renew();
        } catch (Throwable $error) {
            // While the old token is good, a service that cannot renew it is no reason to fail.
            return $old !== null && $left > 0 ? $old : throw $error;
        }
    }

    /** Whether another token may help. */
    public function refused(SDKError $error, #[\SensitiveParameter] string $token): bool
    {
        if ($error->statusCode === 498) {
            $this->token = $this->token === $token ? null : $this->token;
            return true;
        }
        if ($error->statusCode === 401 && stripos($error->contentType, 'json') === false) {
            throw new SignInException(SignInException::MEDIA_SERVER, self::MEDIA_SERVER, $error);
        }
        return false;
    }

    public function register(PlexAPI $authorized): void
    {
        $authorized->device->registerKey(new RegisterKeyRequestBody(jwk: $this->jwk), $this->options());
    }

    /** @param Closure(\LukeHagar\Plex_API\Models\Components\Pin): mixed $onPin */
    public function signIn(Closure $onPin, int $intervalMs, ?Closure $isCancelled): void
    {
        $body = new CreatePinRequestBody(jwk: $this->jwk, strong: true);
        $pin = $this->client->pins->createPin(true, $body, $this->options(true, $isCancelled))->pin;
        if ($pin?->id === null) {
            throw new UnexpectedValueException('createPin: the service answered without the number of a PIN');
        }
        $onPin($pin);
        do {
            $token = $this->signed(fn (string $jwt): ?string => $this->poll($pin->id, $jwt, $intervalMs, $isCancelled));
        } while ($token === null);
        $this->accept($token);
    }

    /** The token, or null when what is signed is too old. */
    private function poll(int $id, #[\SensitiveParameter] string $jwt, int $intervalMs, ?Closure $isCancelled): ?string
    {
        $until = $this->clock->milliseconds() + self::USED * 1000;
        while ($this->clock->milliseconds() < $until) {
            $options = $this->options(isCancelled: $isCancelled);
            $token = $this->client->pins->getPin($id, $jwt, $options)->pin?->authToken;
            if (is_string($token)) {
                return $token;
            }
            $this->clock->sleep($intervalMs);
        }
        return null;
    }

    private function renew(): string
    {
        return $this->signed(function (string $jwt): string {
            $body = new ExchangeTokenRequestBody(jwt: $jwt);
            $token = $this->client->device->exchangeToken($body, $this->options(true))->object?->authToken;
            return $this->accept((string) $token);
        });
    }

    /**
     * Signs a JWT and sends it; once more where the clock was wrong.
     *
     * @template Value
     * @param Closure(string): Value $send
     * @return Value
     */
    private function signed(Closure $send): mixed
    {
        try {
            return $send($this->sign());
        } catch (SDKError $error) {
            if (!$this->isCorrectedBy($error)) {
                throw $error;
            }
        }
        return $send($this->sign());
    }

    private function sign(): string
    {
        $nonce = $this->client->device->getNonce($this->options())->object?->nonce;
        $now = $this->now();
        $claims = ['nonce' => $nonce, 'scope' => implode(',', $this->scopes), 'aud' => 'plex.tv'];
        $claims += ['iss' => $this->clientIdentifier, 'iat' => $now, 'exp' => $now + self::SIGNED];
        return Jwt::sign((string) $this->jwk->kid, $claims, $this->key);
    }

    /** Keeps a token that is verified. */
    private function accept(#[\SensitiveParameter] string $token): string
    {
        $keys = $this->client->device->getKeys($this->options())->object?->keys ?? [];
        // A service may answer with less than the API describes.
        $known = array_map(
            static fn (mixed $key): string => $key instanceof PublicKey ? (string) $key->x : '',
            $keys,
        );
        $problem = $this->problemOf($token, $known);
        if ($problem !== null) {
            $message = "the token of plex.tv is not used: $problem";
            throw new SignInException(SignInException::UNVERIFIED_TOKEN, $message);
        }
        $this->token = $token;
        $this->store?->save($token);
        return $token;
    }

    /** @param list<string> $keys */
    private function problemOf(#[\SensitiveParameter] string $token, array $keys): ?string
    {
        if (!Jwt::isVerified($token, $keys)) {
            return 'no public key of plex.tv verifies its signature';
        }
        return $this->mismatchOf($token) ?? ($this->secondsLeft($token) > 0 ? null : 'it has expired');
    }

    /** Why a token is not one of plex.tv for this device. */
    private function mismatchOf(#[\SensitiveParameter] string $token): ?string
    {
        $claims = Jwt::claims($token);
        return match (true) {
            ($claims['iss'] ?? null) !== 'plex.tv' => 'its issuer is not plex.tv',
            !in_array($this->clientIdentifier, (array) ($claims['aud'] ?? []), true) =>
                'it is for another client identifier',
            ($claims['thumbprint'] ?? null) !== $this->jwk->kid => 'it is for another key',
            default => null,
        };
    }

    private function secondsLeft(#[\SensitiveParameter] string $token): int
    {
        $end = Jwt::claims($token)['exp'] ?? 0;
        return is_int($end) ? $end - $this->now() : 0;
    }

    /** Seconds since the Unix epoch. */
    private function now(): int
    {
        return intdiv((int) $this->clock->milliseconds(), 1000) + $this->ahead;
    }

    /** Whether the error is one for a wrong time: then the clock is right from now on. */
    private function isCorrectedBy(SDKError $error): bool
    {
        $date = strtotime($error->rawResponse()?->getHeaderLine('date') ?? '');
        if ($error->statusCode !== 422 || $date === false) {
            return false;
        }
        $difference = $date - $this->now();
        $this->ahead += abs($difference) > self::TOLERANCE ? $difference : 0;
        return abs($difference) > self::TOLERANCE;
    }

    /** @param bool $isRepeated Whether a POST may be sent again. */
    private function options(bool $isRepeated = false, ?Closure $isCancelled = null): RequestOptions
    {
        return new RequestOptions(
            retries: $isRepeated ? new RetryOptions() : null,
            headers: ['X-Plex-Client-Identifier' => $this->clientIdentifier],
            isCancelled: $isCancelled,
        );
    }
}
