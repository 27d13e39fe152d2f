<?php

declare(strict_types=1);

/*
 * Loads classes through Composer where it has installed the package, and otherwise through the autoloaders that Debian
 * puts into /usr/share/php.
 */

$installed = dirname(__DIR__) . '/vendor/autoload.php';
if (is_file($installed)) {
    require_once $installed;
    return;
}

set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
$libraries = ['GuzzleHttp', 'Psr/Http/Client', 'Psr/Http/Message', 'Nyholm/Psr7', 'Symfony/Component/HttpClient'];
foreach ($libraries as $library) {
    $autoload = stream_resolve_include_path("$library/autoload.php");
    if ($autoload !== false) {
        require_once $autoload;
    }
}

spl_autoload_register(static function (string $class): void {
    $prefixes = [
        'LukeHagar\\Plex_API\\Tests\\' => ['tests'],
        'LukeHagar\\Plex_API\\SignIn\\' => ['sign-in'],
        'LukeHagar\\Plex_API\\' => ['generated', 'src'],
    ];
    foreach ($prefixes as $prefix => $folders) {
        foreach (str_starts_with($class, $prefix) ? $folders : [] as $folder) {
            $path = str_replace('\\', '/', substr($class, strlen($prefix)));
            $file = dirname(__DIR__) . "/$folder/$path.php";
            if (is_file($file)) {
                require $file;
                return;
            }
        }
    }
});
