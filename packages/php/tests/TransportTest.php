<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use GuzzleHttp\Psr7\NoSeekStream;
use GuzzleHttp\Psr7\PumpStream;
use GuzzleHttp\Psr7\Utils;
use LukeHagar\Plex_API\Hooks;
use LukeHagar\Plex_API\Models\Errors\ConnectionError;
use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\OutgoingRequest;
use LukeHagar\Plex_API\RetryOptions;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\Server;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use Nyholm\Psr7\Response;
use RuntimeException;

final class TransportTest extends RuntimeTestCase
{
    public function testABodyOfAClientThatCanBeReadOnceOnlyIsKept(): void
    {
        $once = new NoSeekStream(Utils::streamFor('{"size":2}'));
        $recorder = new Recorder(new Response(200, ['content-type' => 'application/json'], $once));
        $response = TestBuilder::make()->setClient($recorder)->call();
        self::assertSame(2, $response->thing?->size);
        self::assertSame('{"size":2}', $response->rawResponse->getBody()->getContents());
    }

    public function testABodyOfAClientThatBreaksIsAConnectionError(): void
    {
        $broken = new PumpStream(static fn () => throw new RuntimeException('reset by peer'));
        $recorder = new Recorder(new Response(200, ['content-type' => 'application/json'], $broken));
        $builder = TestBuilder::make()->setClient($recorder)->setRetries(false);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(ConnectionError::class, $error);
        self::assertStringContainsString('the connection broke within the body from GET', $error->getMessage());
    }

    /**
     * @testWith [true]
     *           [false]
     */
    public function testWhatCannotBecomeARequestIsNotSent(bool $isGuzzle): void
    {
        $recorder = new Recorder();
        $builder = $isGuzzle ? TestBuilder::make() : TestBuilder::make()->setClient($recorder);
        $builder->setServerURL('http://127.0.0.1:port');
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(InvalidRequestError::class, $error);
        self::assertStringStartsWith('getThing: cannot send GET /thing: the server URL must', $error->getMessage());
        self::assertSame([], $recorder->sent);
    }

    public function testAClosedStreamIsNotSent(): void
    {
        $stream = Utils::streamFor('x');
        $parts = new RequestParts(body: Body::binary($stream));
        $stream->close();
        $error = self::errorOf(static fn () => TestBuilder::make()->call(['method' => 'PUT'], $parts));
        self::assertInstanceOf(InvalidRequestError::class, $error);
    }

    public function testHowAHookWritesTheNameOfAHeaderDoesNotMatter(): void
    {
        $hook = new class extends Hooks {
            public function beforeRequest(OutgoingRequest $request): void
            {
                $request->headers['Accept'] = 'text/plain';
                $request->headers['User-Agent'] = 'mine/1';
            }
        };
        $server = $this->answering('{}');
        TestBuilder::make()->setServerURL($server->url)->setHooks($hook)->call();
        [$request] = $server->requests();
        self::assertSame(['text/plain', 'mine/1'], [$request->headers['accept'], $request->headers['user-agent']]);
    }

    public function testBodiesOfEveryKindHaveTheirLength(): void
    {
        $server = $this->answering('{}');
        $core = TestBuilder::make()->setServerURL($server->url);
        foreach (['text', Utils::streamFor('text'), new NoSeekStream(Utils::streamFor('text'))] as $content) {
            $core->call(['method' => 'PUT'], new RequestParts(body: Body::binary($content)));
        }
        $core->call(['method' => 'POST']);
        $seen = array_map(static fn (Received $request): array => [
            $request->body,
            $request->headers['content-length'] ?? null,
            $request->headers['expect'] ?? null,
        ], $server->requests());
        self::assertSame([['text', '4', null], ['text', '4', null], ['text', '4', null], ['', '0', null]], $seen);
    }

    /**
     * Where a connection that was used turns out to be broken, cURL sends the request again by itself.
     *
     * @testWith ["POST", 200, null]
     *           ["PATCH", 200, null]
     *           ["GET", 503, 1]
     *           ["GET", 200, 0]
     *           ["GET", 200, false]
     */
    public function testWhatMustNotBeRepeatedUnseenDoesNotUseAConnectionThatWasUsed(
        string $method,
        int $status,
        int|false|null $retries,
    ): void {
        $server = $this->serve(static function (Received $request, Connection $connection) use ($status): void {
            $status = $request->number === 1 ? $status : 200;
            $head = "HTTP/1.1 $status Whatever\r\ncontent-type: application/json\r\nconnection: keep-alive";
            // The connection stays open, but nobody reads what comes next.
            $connection->write("$head\r\ncontent-length: 2\r\n\r\n{}");
        });
        $builder = TestBuilder::make()->setServerURL($server->url)->setTimeoutMs(120_000);
        $core = $builder->setRetries($retries === false ? false : new RetryOptions(maxRetries: $retries))->build();
        $core->call(TestBuilder::operation(['method' => $method]));
        $status === 503 || $core->call(TestBuilder::operation(['method' => $method]));
        self::assertCount(2, $server->requests());
    }

    private function answering(string $body): Server
    {
        return $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, $body));
    }
}
