<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use LukeHagar\Plex_API\Tests\Support\Unauthorized;

final class ErrorsTest extends RuntimeTestCase
{
    public function testADeclaredErrorIsOfItsClassWithItsData(): void
    {
        $body = '{"errors":[{"code":1001,"message":"User could not be authenticated"}]}';
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(401, $body));
        $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
        self::assertInstanceOf(Unauthorized::class, $error);
        self::assertSame(['get-thing', 'GET', 401], [$error->operation, $error->method, $error->statusCode]);
        self::assertEquals(json_decode($body), $error->data());
        self::assertSame(
            "getThing: 401 from GET $server->url/thing: User could not be authenticated (1001)",
            $error->getMessage(),
        );
        self::assertCount(1, $server->requests());
    }

    /**
     * @testWith [401, "text/html", "<html>no</html>", ""]
     *           [401, "application/json", "<html>", ""]
     *           [401, "application/json", "", ""]
     *           [404, "application/json", "{\"status\":404,\"error\":\"Not Found\"}", ": Not Found"]
     *           [422, "application/xml", "<error/>", ""]
     *           [400, "application/problem+json", "{\"title\":\"Bad\",\"detail\":\"worse\"}", ": worse"]
     *           [400, "application/json", "{\"error\":{\"message\":\"deep\",\"code\":\"E1\"}}", ": deep (E1)"]
     *           [400, "application/json", "{\"errors\":[\"plain\"]}", ": plain"]
     *           [400, "application/json", "null", ""]
     *           [400, "application/json", "{\"message\":{\"a\":1}}", ""]
     *           [400, "application/json", "{\"message\":\"\\u001b[31mred\\u202e\\r\\nline\"}", ": [31mred line"]
     */
    public function testOtherErrors(int $status, string $type, string $body, string $detail): void
    {
        $answer = ['content-type' => $type];
        $send = static fn (Received $request, Connection $connection) => $connection->send($status, $body, $answer);
        $server = $this->serve($send);
        $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame([$status, $type, $body], [$error->statusCode, $error->contentType, $error->body()]);
        $message = (string) preg_replace('/ +/', ' ', $error->getMessage());
        self::assertSame("getThing: $status from GET $server->url/thing$detail", $message);
    }

    public function testTwentyMegabytesOfAnError(): void
    {
        $html = ['content-type' => 'text/html'];
        $server = $this->serve(static function (Received $request, Connection $connection) use ($html): void {
            $connection->send(400, str_repeat('<p>', 7_000_000), $html);
        });
        $builder = TestBuilder::make()->setServerURL($server->url)->setTimeoutMs(0);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame("getThing: 400 from GET $server->url/thing", $error->getMessage());
        self::assertSame(21_000_000, strlen($error->body()));
    }

    public function testHostileDepth(): void
    {
        foreach ([400, 9_000, 200_000] as $depth) {
            $body = str_repeat('{"error":', $depth) . '1' . str_repeat('}', $depth);
            $server = $this->serve(static function (Received $request, Connection $connection) use ($body): void {
                $connection->send(401, $body);
            });
            $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
            self::assertInstanceOf(SDKError::class, $error);
        }
    }
}
