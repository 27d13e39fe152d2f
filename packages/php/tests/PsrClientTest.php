<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use GuzzleHttp\Client;
use LukeHagar\Plex_API\Models\Errors\ConnectionError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Errors\TimeoutError;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\Remedy;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use Nyholm\Psr7\Factory\Psr17Factory;
use Psr\Http\Client\ClientInterface;
use Symfony\Component\HttpClient\HttpClient;
use Symfony\Component\HttpClient\Psr18Client;

/** Clients that are not ours, over real connections. */
final class PsrClientTest extends RuntimeTestCase
{
    /** @return array<string, array{string}> */
    public function clients(): array
    {
        return ['Guzzle' => ['Guzzle'], 'Symfony' => ['Symfony']];
    }

    /** @param float $timeout In seconds; ends what hangs, where it is not what a test is about */
    private static function client(string $name, float $timeout = 120): ClientInterface
    {
        if ($name === 'Guzzle') {
            return new Client(['timeout' => $timeout]);
        }
        if (!class_exists(HttpClient::class)) {
            Remedy::skip('Symfony\'s HTTP client');
        }
        $factory = new Psr17Factory();
        return new Psr18Client(HttpClient::create(['max_redirects' => 0, 'timeout' => $timeout]), $factory, $factory);
    }

    /** @dataProvider clients */
    public function testRequestsAndResponsesAreWhole(string $name): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $zipped = (string) gzencode('{"size":2}');
            $request->number === 1
                ? $connection->send(200, $zipped, ['content-encoding' => 'gzip'])
                : $connection->send(401, '{"error":"no"}');
        });
        $builder = TestBuilder::make()->setClient(self::client($name))->setServerURL($server->url);
        $parts = new RequestParts('/thing?a=%2F', ['x-mine' => 'b'], Body::json(['c' => 'é']));
        $response = $builder->call(['method' => 'PUT'], $parts);
        self::assertSame(2, $response->thing?->size);
        self::assertSame('{"size":2}', $response->rawResponse->getBody()->getContents());
        $error = self::errorOf(static fn () => $builder->call(['method' => 'PUT'], $parts));
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame([401, '{"error":"no"}'], [$error->statusCode, $error->body()]);
        foreach ($server->requests() as $request) {
            self::assertSame(['PUT', '/thing?a=%2F'], [$request->method, $request->target]);
            self::assertSame(['{"c":"é"}', 'b'], [$request->body, $request->headers['x-mine']]);
            self::assertSame(TestBuilder::CANARY, $request->headers['x-token']);
            self::assertSame('application/json', $request->headers['accept']);
        }
    }

    /** @dataProvider clients */
    public function testAnotherOriginGetsNoCredentials(string $name): void
    {
        $other = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, '{}'));
        $server = $this->serve(static function (Received $request, Connection $connection) use ($other): void {
            $connection->send(302, '', ['location' => "$other->url/elsewhere"]);
        });
        $response = TestBuilder::make()->setClient(self::client($name))->setServerURL($server->url)->call();
        self::assertSame(200, $response->statusCode);
        self::assertArrayNotHasKey('x-token', $other->requests()[0]->headers);
    }

    /** @dataProvider clients */
    public function testATimeLimitOfTheClient(string $name): void
    {
        $server = $this->serve(static fn () => null);
        $builder = TestBuilder::make()->setClient(self::client($name, 0.5))->setServerURL($server->url);
        $error = self::errorOf(static fn () => $builder->setRetries(false)->call());
        self::assertInstanceOf(TimeoutError::class, $error);
        self::assertStringNotContainsString('canary', self::shown($error));
    }

    /** @dataProvider clients */
    public function testNobodyListens(string $name): void
    {
        $server = $this->serve(static fn () => null);
        $server->stop();
        $builder = TestBuilder::make()->setClient(self::client($name))->setServerURL($server->url)->setRetries(false);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(ConnectionError::class, $error);
        self::assertStringNotContainsString('canary', self::shown($error));
    }

    /** @dataProvider clients */
    public function testABodyThatBreaksIsNotTakenForWhole(string $name): void
    {
        foreach (['content-length: 20', 'transfer-encoding: chunked'] as $length) {
            $server = $this->serve(static function (Received $request, Connection $connection) use ($length): void {
                $connection->write("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n$length\r\n\r\n9\r\nhalf");
                $connection->end();
            });
            $builder = TestBuilder::make()->setClient(self::client($name))->setServerURL($server->url);
            $error = self::errorOf(static fn () => $builder->setRetries(false)->call());
            self::assertInstanceOf(ConnectionError::class, $error, $length);
        }
    }
}
