<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LogicException;
use LukeHagar\Plex_API\DebugLogger;
use LukeHagar\Plex_API\Hooks;
use LukeHagar\Plex_API\OutgoingRequest;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Body\FormBody;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\Redaction;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Security\ApiKeyQuery;
use LukeHagar\Plex_API\Runtime\Security\Basic;
use LukeHagar\Plex_API\Runtime\Security\Bearer;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\Login;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use LukeHagar\Plex_API\Tests\Support\Thing;
use Nyholm\Psr7\Response;
use Psr\Http\Client\ClientExceptionInterface;
use RuntimeException;
use TypeError;

final class SecretsTest extends RuntimeTestCase
{
    private static function assertNoCanary(mixed $value): void
    {
        $canary = TestBuilder::CANARY;
        $shown = is_string($value) ? $value : self::shown($value);
        $json = substr((string) json_encode($canary), 1, -1);
        foreach ([$canary, rawurlencode($canary), base64_encode($canary), $json] as $form) {
            self::assertStringNotContainsString($form, $shown);
        }
    }

    /**
     * @testWith ["t"]
     *           ["tt"]
     *           ["p"]
     */
    public function testSecretsOfOneOrTwoCharactersLeaveMessagesReadable(string $token): void
    {
        $recorder = new Recorder(new Response(400, ['content-type' => 'application/json'], '{"error":"no token"}'));
        $builder = TestBuilder::make()->setToken($token)->setClient($recorder);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertSame('getThing: 400 from GET http://127.0.0.1:1/thing: no token', $error->getMessage());
    }

    public function testWhatAHookThrowsHasNoArgumentsOfTheCallsThatLedToIt(): void
    {
        $hook = new class extends Hooks {
            public function beforeRequest(OutgoingRequest $request): void
            {
                throw new LogicException('of a hook', 0, new TypeError('of a type'));
            }
        };
        $before = ini_set('zend.exception_ignore_args', '0');
        try {
            $error = self::errorOf(static fn () => TestBuilder::make()->setHooks($hook)->call());
        } finally {
            ini_set('zend.exception_ignore_args', (string) $before);
        }
        self::assertInstanceOf(LogicException::class, $error);
        foreach ([$error, $error->getPrevious()] as $each) {
            self::assertNotEmpty($each?->getTrace());
            self::assertSame([], array_column((array) $each?->getTrace(), 'args'));
        }
        self::assertNoCanary($error);
    }

    /**
     * @testWith [400]
     *           [401]
     *           [500]
     */
    public function testAServerThatEchoesEverything(int $status): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection) use ($status): void {
            $canary = TestBuilder::CANARY;
            $given = [$request->target, $request->body, ...$request->headers];
            $all = implode(' ', [...$given, $canary, rawurlencode($canary)]);
            $body = (string) json_encode(['errors' => [['code' => 1, 'message' => $all]], 'authToken' => $canary]);
            $connection->send($status, $body, ['x-echo' => rawurlencode($all)]);
        });
        $log = [];
        $logger = new DebugLogger(static function (string $line) use (&$log): void {
            $log[] = $line;
        });
        $canary = TestBuilder::CANARY;
        $form = new RequestParts(body: FormBody::of(new Thing(1, authToken: $canary)));
        $query = new RequestParts('/thing?key=' . rawurlencode($canary), secrets: [$canary]);
        $builder = TestBuilder::make()->setServerURL($server->url)->setHooks($logger);
        $variants = [
            static fn () => $builder->call(),
            static fn () => $builder->call(['security' => new Bearer('token', 'V')]),
            static fn () => $builder->call(['security' => new ApiKeyQuery('token', 'key', 'V')]),
            static fn () => $builder->call(['method' => 'POST'], $form),
            static fn () => $builder->call(['method' => 'POST'], new RequestParts(body: Body::json([
                new Thing(1, authToken: $canary),
            ]))),
            static fn () => $builder->call([], $query),
            static fn () => $builder->setHeaders(['Authorization' => "Bearer $canary"])->call(),
            static fn () => $builder->setToken("me:$canary")->call(['security' => new Basic('token', 'V')]),
        ];
        foreach ($variants as $variant) {
            $error = self::errorOf($variant);
            self::assertNoCanary($error->getMessage());
            self::assertStringContainsString('[redacted]', $error->getMessage());
        }
        self::assertGreaterThanOrEqual(2 * count($variants), count($log));
        self::assertNoCanary(implode("\n", $log));
    }

    public function testASuccess(): void
    {
        $log = [];
        $logger = new DebugLogger(static function (string $line) use (&$log): void {
            $log[] = $line;
        });
        $answer = Recorder::json(['size' => 1, 'authToken' => TestBuilder::CANARY], 200, ['x-echo' => 'hush']);
        $builder = TestBuilder::make()->setClient(new Recorder($answer))->setHooks($logger);
        $response = $builder->call();
        self::assertNoCanary($response);
        self::assertStringContainsString('[redacted]', self::shown($response));
        self::assertSame(TestBuilder::CANARY, $response->thing?->authToken);
        self::assertCount(2, $log);
        self::assertDoesNotMatchRegularExpression('/canary|hush/', implode("\n", $log));
        self::assertMatchesRegularExpression(
            '~^<- getThing GET http://127\.0\.0\.1:1/thing 200 \d+ bytes \d+ ms '
            . '{x-echo, content-type: application/json}$~',
            $log[1],
        );
    }

    public function testNoControlCharacterOfAHeaderReachesATerminal(): void
    {
        $log = [];
        $logger = new DebugLogger(static function (string $line) use (&$log): void {
            $log[] = $line;
        });
        $answer = new class (200, ['content-type' => 'application/json'], '{"size":1}') extends Response {
            public function getHeaders(): array
            {
                return ['content-type' => ["application/json; x=\"\e[31m\x07\""]];
            }
        };
        TestBuilder::make()->setClient(new Recorder($answer))->setHooks($logger)->call();
        self::assertStringEndsWith('{content-type: application/json; x=" [31m "}', $log[1]);
    }

    public function testFailuresOfEveryKind(): void
    {
        $canary = TestBuilder::CANARY;
        $thrown = new class ("failed $canary") extends RuntimeException implements ClientExceptionInterface {
        };
        $answering = static function (string $type, string $body): TestBuilder {
            return TestBuilder::make()->setClient(new Recorder(new Response(200, ['content-type' => $type], $body)));
        };
        $builders = [
            TestBuilder::make()->setClient(new Recorder($thrown)),
            TestBuilder::make()->setServerURL('http://127.0.0.1:1')->setTimeoutMs(1000),
            TestBuilder::make()->setToken("$canary\r\n"),
            TestBuilder::make()->setServerURL("https://user:$canary@host"),
            $answering('application/json', (string) json_encode(['size' => $canary]))->setValidateResponses(true),
            $answering('application/json', $canary),
            $answering('text/html', $canary),
        ];
        foreach ($builders as $builder) {
            $call = static fn (string $password) => $builder->call();
            self::assertNoCanary(self::errorOf(static fn () => $call(TestBuilder::CANARY)));
            self::assertNoCanary($builder);
            self::assertNoCanary($builder->build());
        }
    }

    public function testWhatHoldsSecretsIsNeitherDumpedNorSerialized(): void
    {
        $canary = TestBuilder::CANARY;
        $request = new OutgoingRequest('get-thing', 'GET', '/thing', 'getThing', 0);
        $request->url = "http://host/thing?key=$canary";
        $request->headers = ['x-token' => $canary];
        $options = new RequestOptions(headers: ['x-token' => $canary]);
        $builder = TestBuilder::make()->setHeaders(['x-token' => $canary]);
        foreach ([new Login($canary), $request, $options, $builder, $builder->build()] as $secretive) {
            self::assertNoCanary($secretive);
            self::assertNoCanary((string) json_encode([$secretive]));
            $error = self::errorOf(static fn () => serialize($secretive));
            self::assertInstanceOf(LogicException::class, $error);
            self::assertNoCanary($error->getMessage());
        }
    }

    public function testEvenWhatLooksIntoAClientFindsNoSecret(): void
    {
        $client = TestBuilder::make()->setClient(new Recorder())->build();
        self::assertNoCanary(print_r((array) $client, true));
        self::assertNoCanary(var_export((array) $client, true));
    }

    public function testTheLongestSecretGoesFirstAndNoneBreaksTheMarkOfAnother(): void
    {
        $shown = Redaction::redact('abcdef abc e', ['abc', 'abcdef', 'e']);
        self::assertSame('[redacted] [redacted] [redacted]', $shown);
    }

    public function testControlCharactersGoAndLengthIsBounded(): void
    {
        self::assertSame('a [31mb c d', Redaction::redact("a\u{1b}[31mb\r\n\u{202e}c\u{200b}d", []));
        self::assertSame(str_repeat('x', 500) . '…', Redaction::redact(str_repeat('x', 9999), []));
        self::assertSame("a\u{FFFD}", Redaction::redact("a\xff", []));
    }
}
