<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use ArrayObject;
use LukeHagar\Plex_API\Hooks;
use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\Models\Errors\ResponseValidationError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\OutgoingRequest;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Response;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use LukeHagar\Plex_API\Tests\Support\ThingResponse;
use Nyholm\Psr7\Factory\Psr17Factory;
use Nyholm\Psr7\Response as NyholmResponse;
use RuntimeException;
use Throwable;

final class CoreTest extends RuntimeTestCase
{
    public function testACallGivesContentTypeStatusRawResponseAndBody(): void
    {
        $recorder = new Recorder();
        $response = TestBuilder::make()->setClient($recorder)->setDevice('d')->call();
        self::assertSame('application/json', $response->contentType);
        self::assertSame(200, $response->statusCode);
        self::assertSame(1, $response->thing?->size);
        self::assertSame('{"size":1}', $response->rawResponse->getBody()->getContents());
        $headers = array_map(static fn (array $values): string => $values[0], $recorder->sent[0]->getHeaders());
        unset($headers['Host']);
        $own = ['x-device' => 'd', 'x-token' => TestBuilder::CANARY];
        self::assertEquals(['accept' => 'application/json', 'user-agent' => 'test-sdk/1.2.3'] + $own, $headers);
    }

    public function testAnyFactoriesWillDo(): void
    {
        $recorder = new Recorder();
        $factory = new Psr17Factory();
        $parts = new RequestParts(body: Body::json(['a' => 1]));
        TestBuilder::make()->setClient($recorder, $factory, $factory)->call(['method' => 'PUT'], $parts);
        self::assertInstanceOf(\Nyholm\Psr7\Request::class, $recorder->sent[0]);
        self::assertSame('{"a":1}', (string) $recorder->sent[0]->getBody());
    }

    /** @dataProvider servers */
    public function testTheServerIsThatOfTheCallThenOfTheOperationThenOfTheClient(
        string $expected,
        ?string $ofClient,
        ?string $ofOperation,
        ?string $ofCall,
        int $index = 0,
    ): void {
        $recorder = new Recorder();
        $change = $ofOperation === null ? [] : ['server' => static fn (): string => $ofOperation];
        TestBuilder::make()->setClient($recorder)->setServerURL($ofClient)->setServerIndex($index)
            ->call($change, null, new RequestOptions(serverURL: $ofCall));
        self::assertSame($expected, (string) $recorder->sent[0]->getUri());
    }

    /** @return list<array<int, mixed>> */
    public function servers(): array
    {
        return [
            ['http://127.0.0.1:1/thing', null, null, null],
            ['http://127.0.0.1:2/thing', null, null, null, 1],
            ['https://client.example/thing', 'https://client.example', null, null],
            ['https://own.example/v2/thing', 'https://client.example', 'https://own.example/v2/', null],
            ['https://call.example/thing', null, 'https://own.example/v2/', 'https://call.example'],
            ['https://host/api/thing', 'https://host/api//', null, null],
        ];
    }

    /**
     * @testWith ["ftp://host"]
     *           ["host"]
     *           [""]
     *           ["file:///etc"]
     *           ["https://"]
     *           ["https://u:p@host"]
     *           ["https://host?a=b"]
     *           ["https://host#x"]
     *           ["https://a\\@b"]
     *           ["data:,x"]
     *           ["http://a b"]
     *           ["http://a\n"]
     */
    public function testOtherServersAreRefused(string $server): void
    {
        $recorder = new Recorder();
        $builder = TestBuilder::make()->setClient($recorder)->setServerURL($server);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(InvalidRequestError::class, $error);
        self::assertStringContainsString('the server URL must be http(s)://', $error->getMessage());
        self::assertStringNotContainsString('u:p@', $error->getMessage());
        self::assertSame([], $recorder->sent);
    }

    public function testHeadersOfTheCallReplaceThoseOfTheOperationWhichReplaceThoseOfTheClient(): void
    {
        $recorder = new Recorder();
        $ofClient = ['X-Device' => 'client', 'X-Other' => 'client', 'X-Third' => 'client', 'X-None' => null];
        $parts = new RequestParts(headers: ['x-other' => 'operation', 'x-third' => 'operation', 'x-device' => null]);
        TestBuilder::make()->setClient($recorder)->setDevice('option')->setHeaders($ofClient)
            ->call([], $parts, new RequestOptions(headers: ['X-THIRD' => 'call']));
        self::assertSame('client', $recorder->sent[0]->getHeaderLine('x-device'));
        self::assertSame('operation', $recorder->sent[0]->getHeaderLine('x-other'));
        self::assertSame('call', $recorder->sent[0]->getHeaderLine('x-third'));
        self::assertFalse($recorder->sent[0]->hasHeader('x-none'));
    }

    /**
     * @testWith ["a\r\nx-evil: 1"]
     *           ["a\n"]
     *           ["a\u0000"]
     *           ["😀"]
     *           ["ă"]
     */
    public function testAHeaderThatCannotBeSentIsRefusedAndNotShown(string $value): void
    {
        $recorder = new Recorder();
        $builder = TestBuilder::make()->setClient($recorder)->setToken("hush$value");
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(InvalidRequestError::class, $error);
        self::assertStringContainsString('the value of header x-token has a line break', $error->getMessage());
        self::assertStringNotContainsString('hush', self::shown($error));
        self::assertSame([], $recorder->sent);
    }

    public function testLatin1IsSentAsSuch(): void
    {
        $recorder = new Recorder();
        TestBuilder::make()->setClient($recorder)->setDevice("é\tÿ")->call();
        self::assertSame("\xe9\t\xff", $recorder->sent[0]->getHeaderLine('x-device'));
    }

    public function testOutcomes(): void
    {
        $answer = static function (string $body, int $status, string $type = ''): ThingResponse {
            $headers = $type === '' ? [] : ['content-type' => $type];
            return TestBuilder::make()->setClient(new Recorder(new NyholmResponse($status, $headers, $body)))->call();
        };
        self::assertSame('x', $answer('x', 200, 'text/plain; charset=utf-8')->text);
        self::assertSame("\0\xff", $answer("\0\xff", 200, 'image/png')->text);
        self::assertNull($answer('', 204)->thing);
        self::assertSame(3, $answer('{"size":3}', 201, 'application/vnd.x+json')->thing?->size);
        self::assertSame(4, $answer('{"size":4}', 200)->thing?->size);
        $other = $answer('[5]', 200, 'application/json');
        self::assertNull($other->thing);
        self::assertSame('[5]', (string) $other->rawResponse->getBody());
    }

    /**
     * @testWith ["<html>", 200, "text/html", "the content type is text/html, expected application/json or text/plain"]
     *           ["", 200, "application/json", "the body is empty, JSON was expected"]
     *           ["{\"a\":", 200, "application/json", "the body is not complete, valid JSON"]
     *           ["<a/>", 202, "application/xml", "the content type is application/xml"]
     */
    public function testASuccessThatIsNotWhatWasDeclaredIsAnError(
        string $body,
        int $status,
        string $type,
        string $message,
    ): void {
        $recorder = new Recorder(new NyholmResponse($status, ['content-type' => $type], $body));
        $error = self::errorOf(static fn () => TestBuilder::make()->setClient($recorder)->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame([$status, $type, $body], [$error->statusCode, $error->contentType, $error->body()]);
        $start = "getThing: $status from GET http://127.0.0.1:1/thing: $message";
        self::assertStringStartsWith($start, $error->getMessage());
    }

    public function testHooksSurroundEveryAttemptInOrderAndMayChangeHeaders(): void
    {
        $log = new ArrayObject();
        $hook = static fn (string $name): Hooks => new class ($name, $log) extends Hooks {
            /** @param ArrayObject<int, string> $log */
            public function __construct(private string $name, private ArrayObject $log)
            {
            }

            public function beforeRequest(OutgoingRequest $request): void
            {
                $this->log[] = "$this->name before $request->attempt";
                $request->headers['x-trace'] = $this->name;
            }

            public function afterSuccess(OutgoingRequest $request, Response $response): void
            {
                $this->log[] = "$this->name success $response->statusCode";
            }

            public function afterError(OutgoingRequest $request, Throwable $error): void
            {
                $this->log[] = "$this->name error " . ($error instanceof SDKError ? $error->statusCode : '');
            }
        };
        $recorder = new Recorder(new NyholmResponse(503), Recorder::json([]));
        TestBuilder::make()->setClient($recorder)->setHooks($hook('one'), $hook('two'))->call();
        self::assertSame(
            ['one before 0', 'two before 0', 'one error 503', 'two error 503', 'one before 1', 'two before 1',
                'one success 200', 'two success 200'],
            $log->getArrayCopy(),
        );
        self::assertSame('two', $recorder->sent[0]->getHeaderLine('x-trace'));
    }

    public function testWhatAHookThrowsEndsTheCall(): void
    {
        $mine = new RuntimeException('mine');
        $hook = new class ($mine) extends Hooks {
            public function __construct(private Throwable $mine)
            {
            }

            public function beforeRequest(OutgoingRequest $request): void
            {
                throw $this->mine;
            }
        };
        $recorder = new Recorder();
        $error = self::errorOf(static fn () => TestBuilder::make()->setClient($recorder)->setHooks($hook)->call());
        self::assertSame($mine, $error);
        self::assertSame([], $recorder->sent);
    }

    public function testStrictClientsListWhatDoesNotFitTheSchemaOthersDoNotCare(): void
    {
        $builder = TestBuilder::make()->setClient(new Recorder(Recorder::json(['size' => 'hush'])));
        self::assertNull($builder->call()->thing?->size);
        $error = self::errorOf(static fn () => $builder->setValidateResponses(true)->call());
        self::assertInstanceOf(ResponseValidationError::class, $error);
        self::assertSame('$.size', $error->issues[0]->path);
        self::assertSame('must be integer, is string', $error->issues[0]->message);
        self::assertStringNotContainsString('hush', self::shown($error));
    }

    public function testWhatTheArgumentsDoNotAllowIsAnInvalidRequest(): void
    {
        $core = TestBuilder::make()->setClient(new Recorder())->build();
        $build = static fn (): RequestParts => new RequestParts(body: Body::json("\xff"));
        $error = self::errorOf(static fn () => $core->call(TestBuilder::operation(), $build));
        self::assertInstanceOf(InvalidRequestError::class, $error);
        self::assertStringContainsString('Malformed UTF-8', $error->getMessage());
    }
}
