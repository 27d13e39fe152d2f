<?php

declare(strict_types=1);

// PHPUnit, wherever it is installed.

$installed = dirname(__DIR__) . '/vendor/autoload.php';
require is_file($installed) ? $installed : 'PHPUnit/Autoload.php';
PHPUnit\TextUI\Command::main();
