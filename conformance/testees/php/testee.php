<?php

declare(strict_types=1);

// Answers a line of standard input with a line of standard output: see ../../README.md.

namespace Conformance;

foreach (['package', 'values', 'device', 'call', 'outcome', 'answer'] as $file) {
    require __DIR__ . "/$file.php";
}

$package = Package::load($argv[1]);
while (($line = fgets(STDIN)) !== false) {
    $answer = answer(json_decode($line), $package);
    fwrite(STDOUT, json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRESERVE_ZERO_FRACTION, 1000) . "\n");
}
