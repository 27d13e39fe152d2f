<?php

declare(strict_types=1);

// Calls https://api.test twice through the proxy whose URL it is given. Prints what it got, or the kind of the error.

namespace LukeHagar\Plex_API\Tests\Support;

use Throwable;

require dirname(__DIR__) . '/bootstrap.php';

$builder = TestBuilder::make()->setServerURL('https://api.test')->setProxy($argv[1])->setRetries(false);
$core = $builder->setTimeoutMs(120_000)->build();
try {
    foreach ([1, 2] as $number) {
        echo json_encode($core->call(TestBuilder::operation())->thing), "\n";
    }
} catch (Throwable $error) {
    echo $error::class, "\n";
}
