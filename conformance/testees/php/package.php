<?php

declare(strict_types=1);

namespace Conformance;

use BackedEnum;

/** The package of an API, and how it spells the names of the spec. */
final class Package
{
    private function __construct(
        public readonly string $namespace,
        private readonly string $client,
    ) {
    }

    public static function load(string $api): self
    {
        $conformance = dirname(__DIR__, 2);
        // Loads the package of this repository, and the libraries of both.
        require dirname($conformance) . '/packages/php/tests/bootstrap.php';
        if ($api === 'plex') {
            return new self('LukeHagar\\Plex_API', 'PlexAPI');
        }
        $home = "$conformance/generated/packages/php";
        $manifest = json_decode((string) file_get_contents("$home/composer.json"), true);
        foreach ($manifest['autoload']['psr-4'] as $namespace => $folders) {
            spl_autoload_register(static function (string $class) use ($home, $namespace, $folders): void {
                foreach (str_starts_with($class, $namespace) ? $folders : [] as $folder) {
                    $file = "$home/$folder" . strtr(substr($class, strlen($namespace)), '\\', '/') . '.php';
                    is_file($file) && require_once $file;
                }
            });
        }
        return new self('ConformanceSDK', 'Conformance');
    }

    /** The full name of a class. */
    public function class(string $name): string
    {
        return "$this->namespace\\$name";
    }

    public function builder(): object
    {
        return $this->class($this->client)::builder();
    }

    /** @return class-string|null The full name of a model or enum that a comment names */
    public function model(string $name): ?string
    {
        foreach (['Components', 'Operations'] as $folder) {
            $class = $this->class("Models\\$folder\\$name");
            if (class_exists($class) || is_a($class, BackedEnum::class, true)) {
                return $class;
            }
        }
        return null;
    }
}

/** `X-Tenant` is `xTenant`. */
function camel(string $name): string
{
    preg_match_all('/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/', $name, $found);
    return lcfirst(implode('', array_map(static fn (string $word): string => ucfirst(strtolower($word)), $found[0])));
}
