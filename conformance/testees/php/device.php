<?php

declare(strict_types=1);

namespace Conformance;

use Closure;
use LukeHagar\Plex_API\SignIn\DeviceCredential;
use LukeHagar\Plex_API\SignIn\SodiumKey;

/** A client's device credential, and calls with orders to the mock of signing in between. */
final class Device
{
    public readonly DeviceCredential $credential;
    /** Signs in with a PIN. */
    private readonly bool $hasPin;
    /** A client whose token registers the key, where that is asked. */
    private readonly ?object $authorized;

    /** @param Closure(array<string, string>): object $clientWith Makes another client, with these credentials. */
    public function __construct(
        #[\SensitiveParameter] object $asked,
        private readonly object $call,
        string $identifier,
        Closure $clientWith,
    ) {
        $key = new SodiumKey((string) base64_decode($asked->seed, true));
        $this->credential = new DeviceCredential($clientWith([]), $identifier, $key);
        $this->hasPin = $asked->register === 'pin';
        $this->authorized = $asked->register === true ? $clientWith(['accessToken' => $asked->token]) : null;
    }

    /**
     * Nothing is at once in PHP: the calls of a step come one after the other.
     *
     * @param Closure(): object $send
     * @return object What the last call gives
     */
    public function run(Closure $send): object
    {
        if ($this->hasPin) {
            $this->credential->signIn(static fn () => null);
        }
        if ($this->authorized !== null) {
            $this->credential->register($this->authorized);
        }
        $result = (object) [];
        foreach ($this->call->steps as $step) {
            $http = ['method' => 'POST', 'header' => 'Content-Type: application/json'];
            $http['content'] = json_encode($step->orders);
            file_get_contents($this->call->control, false, stream_context_create(['http' => $http]));
            for ($calls = $step->calls; $calls > 0; $calls--) {
                $result = $send();
            }
        }
        return $result;
    }
}
