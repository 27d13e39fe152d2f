<?php

declare(strict_types=1);

// Guzzle, of Composer or of Debian. A package that Composer installs is loaded by the same map from names to files.

$installed = dirname(__DIR__, 3) . '/packages/php/vendor/autoload.php';
if (is_file($installed)) {
    require_once $installed;
} else {
    set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
    require_once 'GuzzleHttp/autoload.php';
    spl_autoload_register(static function (string $class): void {
        $prefix = 'LukeHagar\\Plex_API\\';
        foreach (str_starts_with($class, $prefix) ? ['generated', 'src'] : [] as $folder) {
            $path = str_replace('\\', '/', substr($class, strlen($prefix)));
            $file = dirname(__DIR__, 3) . "/packages/php/$folder/$path.php";
            if (is_file($file)) {
                require $file;
                return;
            }
        }
    });
}
