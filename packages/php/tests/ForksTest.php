<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use Closure;
use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\Tests\Support\Certificate;
use LukeHagar\Plex_API\Tests\Support\NumberServer;
use LukeHagar\Plex_API\Tests\Support\Program;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;

/** A connection belongs to the process that opened it. */
final class ForksTest extends RuntimeTestCase
{
    private ?NumberServer $server = null;

    private string $certificate = '';

    protected function setUp(): void
    {
        if (!function_exists('pcntl_fork')) {
            self::markTestSkipped('this PHP starts no processes');
        }
    }

    protected function tearDown(): void
    {
        $this->server?->stop();
        $this->certificate === '' || unlink($this->certificate);
        parent::tearDown();
    }

    /**
     * @testWith ["http"]
     *           ["https"]
     */
    public function testChildrenAndParentEachGetTheirOwnAnswers(string $scheme): void
    {
        $settings = [];
        if ($scheme === 'https') {
            $this->certificate = Certificate::file('IP:127.0.0.1');
            $settings = ['-d', "curl.cainfo=$this->certificate"];
        }
        $this->server = NumberServer::start($scheme === 'https' ? $this->certificate : null);
        $command = [PHP_BINARY, ...$settings, __DIR__ . '/Support/calling-forks.php', $this->server->url];
        $run = Program::run($command, __DIR__);
        $expected = array_map(static fn (int $first): array => range($first, $first + 49), range(1000, 6000, 1000));
        // The parent's first, then those of the children, then what it asked for after they had ended.
        self::assertSame(json_encode([$expected[4], ...array_slice($expected, 0, 4), $expected[5]]), $run->output);
        if ($scheme === 'http') {
            self::assertSame(5, $this->server->connections());
        }
    }

    public function testAClientOfTheUserIsRefusedWhereAnotherProcessHasUsedIt(): void
    {
        $core = TestBuilder::make()->setClient(new Recorder())->build();
        self::assertSame('200', self::inChild(static fn () => $core->call(TestBuilder::operation())->statusCode));
        $core->call(TestBuilder::operation());
        $shown = self::inChild(static function () use ($core): string {
            $error = self::errorOf(static fn () => $core->call(TestBuilder::operation()));
            return $error::class . ' ' . $error->getMessage();
        });
        $reason = 'the HTTP client has been used in another process, whose connections it shares; give a new one in';
        $message = "getThing: cannot send GET http://127.0.0.1:1/thing: $reason each process";
        self::assertSame(InvalidRequestError::class . " $message", $shown);
    }

    /** What it gives as text, in a process of its own that ends without what a test runner does at its end. */
    private static function inChild(Closure $work): string
    {
        $file = (string) tempnam(sys_get_temp_dir(), 'child-');
        $process = pcntl_fork();
        if ($process === 0) {
            try {
                file_put_contents($file, (string) $work());
            } finally {
                posix_kill(posix_getpid(), SIGKILL);
            }
        }
        pcntl_waitpid($process, $status);
        $result = (string) file_get_contents($file);
        unlink($file);
        return $result;
    }
}
