<?php

declare(strict_types=1);

namespace Conformance;

use Closure;
use ReflectionMethod;
use RuntimeException;

/** Makes a client and calls a method of it, as a scenario says. */
final class Call
{
    private ?object $client = null;
    private ?Device $device = null;

    /** @param Closure(string): void $log */
    public function __construct(
        #[\SensitiveParameter] private readonly object $question,
        private readonly Package $package,
        private readonly Closure $log,
    ) {
    }

    public function run(): object
    {
        $environment = get_object_vars($this->question->client->environment ?? (object) []);
        array_walk($environment, static fn (string $value, string $name) => putenv("$name=$value"));
        try {
            $this->client = $this->build(get_object_vars($this->question->client));
            $send = fn (): object => $this->call($this->question->call);
            return $this->device === null ? $send() : $this->device->run($send);
        } finally {
            array_walk($environment, static fn (string $value, string $name) => putenv($name));
        }
    }

    public function client(): ?object
    {
        return $this->client;
    }

    /** @param array<string, mixed> $settings */
    private function build(array $settings): object
    {
        $builder = $this->package->builder();
        if ($settings['log'] ?? false) {
            $builder->setHooks(new ($this->package->class('DebugLogger'))($this->log));
        }
        if (isset($settings['credentials'])) {
            $credentials = array_map($this->credential(...), named($settings['credentials']));
            $builder->setSecurity(new ($this->package->class('Models\\Components\\Security'))(...$credentials));
        }
        if (isset($settings['retries'])) {
            $builder->setRetries($this->retries($settings['retries']));
        }
        if (isset($settings['headers'])) {
            $builder->setHeaders(get_object_vars($settings['headers']));
        }
        $names = ['serverURL', 'overrideServerURL', 'userAgent', 'serverIndex', 'timeoutMs', 'validateResponses', 'maxResponseBytes', 'proxy'];
        $plain = array_intersect_key($settings, array_flip($names));
        $parameters = named($settings['parameters'] ?? (object) []);
        foreach ($plain + $parameters + named($settings['serverVariables'] ?? (object) []) as $name => $value) {
            $builder->{"set$name"}($value);
        }
        return $builder->build();
    }

    private function call(object $asked): object
    {
        $given = get_object_vars($asked->arguments);
        if (property_exists($asked, 'body')) {
            $given['requestBody'] = $asked->body;
        }
        $method = new ReflectionMethod($this->client->{camel($asked->group)}, camel($asked->operation));
        $parameters = $method->getParameters();
        if ($parameters[0]->getName() === 'request') {
            $request = $parameters[0]->getType()->getName();
            $arguments = ['request' => made($request, $given, $this->package)];
        } else {
            $arguments = argumentsOf($method, $given, $this->package);
        }
        if (isset($asked->polling)) {
            $arguments['polling'] = $this->polling(get_object_vars($asked->polling));
        }
        $options = get_object_vars($asked->options);
        if (isset($asked->cancel)) {
            $options['isCancelled'] = self::cancelled($asked->cancel);
        }
        if ($options !== []) {
            $arguments['options'] = $this->options($options);
        }
        return $this->client->{camel($asked->group)}->{camel($asked->operation)}(...$arguments);
    }

    /** @param array<string, int> $asked `stopAfter`: so many results are enough */
    private function polling(array $asked): object
    {
        $left = $asked['stopAfter'] ?? PHP_INT_MAX;
        unset($asked['stopAfter']);
        $onResult = static function () use (&$left): bool {
            return --$left > 0;
        };
        return new ($this->package->class('PollOptions'))(...$asked, onResult: $onResult);
    }

    /** @param array<string, mixed> $options */
    private function options(array $options): object
    {
        if (isset($options['retries'])) {
            $options['retries'] = $this->retries($options['retries']);
        }
        if (isset($options['headers'])) {
            $options['headers'] = get_object_vars($options['headers']);
        }
        return new ($this->package->class('RequestOptions'))(...$options);
    }

    /** Whether the URL has answered, which a process of its own asks; or true at once. */
    private static function cancelled(object|string $when): Closure
    {
        if ($when === 'before') {
            return static fn (): bool => true;
        }
        $program = 'file_get_contents($argv[1]);';
        $process = proc_open([PHP_BINARY, '-r', $program, $when->after], [['pipe', 'r'], ['pipe', 'w']], $pipes);
        return static function () use ($process, $pipes): bool {
            return !proc_get_status($process)['running'];
        };
    }

    private function retries(object|false $retries): object|false
    {
        return $retries ? new ($this->package->class('RetryOptions'))(...get_object_vars($retries)) : false;
    }

    /** A secret, or a function that gives one after the other, or that throws, or a key of the device. */
    private function credential(object|string $value): string|Closure
    {
        if (is_string($value)) {
            return $value;
        }
        if (isset($value->{'$device'})) {
            $settings = array_diff_key(get_object_vars($this->question->client), ['credentials' => true]);
            $clientWith = function (array $credentials) use ($settings): object {
                return $this->build($settings + ($credentials === [] ? [] : ['credentials' => (object) $credentials]));
            };
            $identifier = $this->question->client->parameters->{'X-Plex-Client-Identifier'};
            $this->device = new Device($value->{'$device'}, $this->question->call, $identifier, $clientWith);
            // A trace shows what functions are bound to, down to this.
            unset($this->question->client->credentials);
            return $this->device->credential->token(...);
        }
        if (isset($value->{'$throws'})) {
            return static fn () => throw new RuntimeException($value->{'$throws'});
        }
        if (isset($value->{'$each'})) {
            return static function () use ($value): ?string {
                return array_shift($value->{'$each'});
            };
        }
        return "$value->username:$value->password";
    }
}

/** @return array<string, mixed> */
function named(object $values): array
{
    $named = [];
    foreach (get_object_vars($values) as $name => $value) {
        $named[camel((string) $name)] = $value;
    }
    return $named;
}
