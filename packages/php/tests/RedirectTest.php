<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Security\Bearer;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;

final class RedirectTest extends RuntimeTestCase
{
    private static function body(): RequestParts
    {
        return new RequestParts(body: Body::text('secret body'));
    }

    public function testAMethodIsSentAsItIsWritten(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $request->target === '/thing'
                ? $connection->send(307, 'moved', ['location' => '/other'])
                : $connection->send(200, '{"size":2}');
        });
        TestBuilder::make()->setServerURL($server->url)->call(['method' => 'link']);
        $methods = array_map(static fn (Received $request): string => $request->method, $server->requests());
        self::assertSame(['link', 'link'], $methods);
    }

    public function testTheSameOriginGetsEverythingAgain(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $request->target === '/thing'
                ? $connection->send(307, 'moved', ['location' => '/other?x=1'])
                : $connection->send(200, '{"size":2}');
        });
        $response = TestBuilder::make()->setServerURL($server->url)->call(['method' => 'PUT'], self::body());
        self::assertSame(2, $response->thing?->size);
        [, $second] = $server->requests();
        self::assertSame(['PUT', '/other?x=1', 'secret body'], [$second->method, $second->target, $second->body]);
        self::assertSame(TestBuilder::CANARY, $second->headers['x-token']);
        self::assertSame('text/plain', $second->headers['content-type']);
    }

    /**
     * @testWith [301, "POST", "GET"]
     *           [302, "POST", "GET"]
     *           [303, "POST", "GET"]
     *           [303, "PUT", "GET"]
     *           [307, "POST", "POST"]
     *           [308, "POST", "POST"]
     *           [302, "PUT", "PUT"]
     */
    public function testTheMethodAfterARedirect(int $status, string $method, string $expected): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection) use ($status): void {
            $request->number === 1
                ? $connection->send($status, '', ['location' => 'other'])
                : $connection->send(200, '{}');
        });
        TestBuilder::make()->setServerURL($server->url)->call(['method' => $method], self::body());
        [, $second] = $server->requests();
        $hasBody = $expected === $method;
        self::assertSame([$expected, $hasBody ? 'secret body' : ''], [$second->method, $second->body]);
        self::assertSame($hasBody, isset($second->headers['content-type']));
    }

    /**
     * @testWith [false]
     *           [true]
     */
    public function testAnotherOriginGetsNothingButAccept(bool $isBearer): void
    {
        $other = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, '{}'));
        $server = $this->serve(static function (Received $request, Connection $connection) use ($other): void {
            $connection->send(302, '', ['location' => "$other->url/elsewhere"]);
        });
        $change = $isBearer ? ['security' => new Bearer('token', 'V')] : [];
        $builder = TestBuilder::make()->setServerURL($server->url)->setDevice('mine');
        $builder->setHeaders(['cookie' => 'a=1', 'x-mine' => 'b'])->call($change);
        [$received] = $other->requests();
        $names = array_diff(array_keys($received->headers), ['host', 'user-agent', 'connection', 'accept']);
        self::assertSame([], array_values($names));
        self::assertSame('application/json', $received->headers['accept']);
    }

    public function testAnotherOriginDoesNotGetTheBody(): void
    {
        $other = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, '{}'));
        $server = $this->serve(static function (Received $request, Connection $connection) use ($other): void {
            $connection->send(307, '', ['location' => $other->url]);
        });
        $builder = TestBuilder::make()->setServerURL($server->url);
        $error = self::errorOf(static fn () => $builder->call(['method' => 'POST'], self::body()));
        self::assertInstanceOf(SDKError::class, $error);
        $reason = "redirected to $other->url, which must not get the body";
        self::assertStringContainsString($reason, $error->getMessage());
        self::assertSame([], $other->requests());
    }

    /**
     * @testWith ["file:///etc/passwd"]
     *           ["http://u:p@127.0.0.1/"]
     *           ["http://"]
     *           ["javascript:alert(1)"]
     *           ["http:///x:y:z"]
     */
    public function testAddressesThatCannotBeFollowed(string $location): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection) use ($location): void {
            $connection->send(302, '', ['location' => $location]);
        });
        $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame(302, $error->statusCode);
        self::assertStringContainsString('redirected to an address that cannot be followed', $error->getMessage());
    }

    public function testTooManyRedirects(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $connection->send(302, '', ['location' => "/$request->number"]);
        });
        $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
        self::assertStringContainsString('redirected too often', $error->getMessage());
        self::assertCount(6, $server->requests());
    }

    public function testARedirectWithoutAddressIsAnError(): void
    {
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(302, ''));
        $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame(302, $error->statusCode);
    }
}
