<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\CancelledError;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\FakeClock;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use Nyholm\Psr7\Response;
use RuntimeException;

final class CancellationTest extends RuntimeTestCase
{
    public function testACallThatIsCancelledBeforehandIsNotSent(): void
    {
        $recorder = new Recorder();
        $options = new RequestOptions(isCancelled: static fn (): bool => true);
        $call = static fn () => TestBuilder::make()->setClient($recorder)->call([], null, $options);
        self::assertInstanceOf(CancelledError::class, self::errorOf($call));
        self::assertSame([], $recorder->sent);
    }

    public function testACallThatIsCancelledWhileItWaitsForTheAnswerIsNotRepeated(): void
    {
        $server = $this->serve(static fn () => null);
        $asked = 0;
        $options = new RequestOptions(isCancelled: static function () use (&$asked): bool {
            return ++$asked > 3;
        });
        $error = self::errorOf(
            static fn () => TestBuilder::make()->setServerURL($server->url)->call([], null, $options),
        );
        self::assertInstanceOf(CancelledError::class, $error);
        self::assertSame("getThing: cancelled GET $server->url/thing", $error->getMessage());
        self::assertStringNotContainsString('canary', self::shown($error));
    }

    public function testACallThatIsCancelledWhileItWaitsForARetryEndsBeforeIt(): void
    {
        $clock = new FakeClock();
        $start = $clock->now;
        $recorder = new Recorder(new Response(503, ['retry-after' => '30']));
        $options = new RequestOptions(isCancelled: static fn (): bool => $clock->now - $start > 2500);
        $builder = TestBuilder::make()->setClient($recorder)->setClock($clock);
        self::assertInstanceOf(CancelledError::class, self::errorOf(fn () => $builder->call([], null, $options)));
        self::assertSame([1000.0, 1000.0, 1000.0], $clock->slept);
        self::assertCount(1, $recorder->sent);
    }

    public function testWhatAskingWhetherItIsCancelledThrowsEndsTheCall(): void
    {
        $server = $this->serve(static fn () => null);
        $asked = 0;
        $mine = new RuntimeException('mine');
        $options = new RequestOptions(isCancelled: static function () use (&$asked, $mine): bool {
            return ++$asked > 3 ? throw $mine : false;
        });
        $builder = TestBuilder::make()->setServerURL($server->url);
        self::assertSame($mine, self::errorOf(static fn () => $builder->call([], null, $options)));
    }

    public function testACallThatCanBeCancelledButIsNot(): void
    {
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, '{}'));
        $options = new RequestOptions(isCancelled: static fn (): bool => false);
        $builder = TestBuilder::make()->setServerURL($server->url);
        self::assertSame(200, $builder->call([], null, $options)->statusCode);
        self::assertSame(200, $builder->call()->statusCode);
    }
}
