<?php

declare(strict_types=1);

// Loads every class: PHP itself then checks that each is where its name says, and fits what it extends and implements.

require dirname(__DIR__) . '/tests/bootstrap.php';

$home = dirname(__DIR__);
$count = 0;
$missing = [];
foreach (['src' => '', 'generated' => '', 'sign-in' => 'SignIn\\'] as $folder => $namespace) {
    foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$home/$folder")) as $file) {
        $path = (string) $file;
        if (!str_ends_with($path, '.php')) {
            continue;
        }
        $name = strtr(substr($path, strlen("$home/$folder/"), -4), '/', '\\');
        $class = "LukeHagar\\Plex_API\\$namespace$name";
        $isThere = class_exists($class) || interface_exists($class) || enum_exists($class) || trait_exists($class);
        $isThere ? $count++ : $missing[] = $path;
    }
}
$result = $missing === [] ? "$count classes load" : 'no class of the name of ' . implode(', ', $missing);
echo $result, ' on PHP ', PHP_VERSION, "\n";
exit($missing === [] ? 0 : 1);
