<?php

declare(strict_types=1);

// Calls the server whose URL it is given, while four children of it do, which then end as any program does. Prints in
// JSON which numbers each got: the parent's first, those after the children ended last.

namespace LukeHagar\Plex_API\Tests\Support;

use LukeHagar\Plex_API\Runtime\RequestParts;

require dirname(__DIR__) . '/bootstrap.php';

$core = TestBuilder::make()->setServerURL($argv[1])->setTimeoutMs(120_000)->build();
$ask = static function (int $number) use ($core): ?int {
    $parts = new RequestParts("/thing?n=$number");
    return $core->call(TestBuilder::operation(), static fn (): RequestParts => $parts)->thing?->size;
};
$work = static fn (int $first): array => array_map($ask, range($first, $first + 49));

$ask(0);
$children = [];
foreach ([1000, 2000, 3000, 4000] as $first) {
    $file = (string) tempnam(sys_get_temp_dir(), 'forks-');
    $process = pcntl_fork();
    if ($process === 0) {
        file_put_contents($file, json_encode($work($first)));
        exit(0);
    }
    $children[$process] = $file;
}
$results = [$work(5000)];
foreach ($children as $process => $file) {
    pcntl_waitpid($process, $status);
    $results[] = json_decode((string) file_get_contents($file));
    unlink($file);
}
$results[] = $work(6000);
echo json_encode($results);
