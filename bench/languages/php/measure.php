<?php

declare(strict_types=1);

// `php measure.php TASK`: makes the calls that the task, a JSON object, wants, and prints as JSON what they took.

/** @return array{float, float} Microseconds that a call takes, and those of processor time */
function burst(Closure $call, int $count): array
{
    [$start, $processor] = [hrtime(true), processor()];
    for ($number = 0; $number < $count; $number++) {
        $call();
    }
    return [(hrtime(true) - $start) / 1e3 / $count, (processor() - $processor) / $count];
}

/** Microseconds since the process began. */
function processor(): float
{
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e6
        + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

/** KiB, where the system tells. */
function peakMemory(): ?int
{
    $status = '/proc/self/status';
    $text = is_file($status) ? (string) file_get_contents($status) : '';
    return preg_match('/VmHWM:\s*(\d+)/', $text, $found) === 1 ? (int) $found[1] : null;
}

$task = json_decode($argv[1], true, 512, JSON_THROW_ON_ERROR);
$calls = array_map(
    static fn (string $client): Closure => (require __DIR__ . "/$client.php")($task['server']),
    $task['clients'],
);
$answers = array_map(static fn (Closure $call): string => $call(), $calls);
$rounds = [];
for ($number = 0; $number < $task['rounds']; $number++) {
    $taken = [];
    for ($turn = 0; $turn < count($calls); $turn++) {
        // Each round begins with another one.
        $index = ($number + $turn) % count($calls);
        $taken[$index] = burst($calls[$index], $task['calls']);
    }
    ksort($taken);
    $rounds[] = $taken;
}
echo json_encode(['answers' => $answers, 'rounds' => $rounds, 'memory' => peakMemory()], JSON_THROW_ON_ERROR), "\n";
