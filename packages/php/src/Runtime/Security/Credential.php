<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use Closure;
use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;
use LukeHagar\Plex_API\Runtime\RenewableCredential;
use ReflectionFunction;

/** A secret of the client, from an option or from the environment. */
final class Credential
{
    public function __construct(
        private readonly string $option,
        private readonly string $variable,
    ) {
    }

    /** A function is called for every attempt, so that it may renew what has expired. */
    public function of(ClientOptions $client, Attempt $attempt): string
    {
        $given = $client->credentials?->{$this->option} ?? $this->environment();
        $source = $given instanceof Closure ? (new ReflectionFunction($given))->getClosureThis() : null;
        $given = $given instanceof Closure ? $given() : $given;
        if (!is_string($given) || $given === '') {
            $detail = "no credential; give the client {$this->option} in its security, or set the environment variable";
            throw new InvalidRequestError($attempt, "$detail {$this->variable}");
        }
        $attempt->secrets[] = $given;
        if ($source instanceof RenewableCredential) {
            $attempt->renewable[] = [$source, $given];
        }
        return $given;
    }

    private function environment(): ?string
    {
        $value = getenv($this->variable);
        $value = $value === false ? $_SERVER[$this->variable] ?? $_ENV[$this->variable] ?? null : $value;
        return is_string($value) ? $value : null;
    }
}
