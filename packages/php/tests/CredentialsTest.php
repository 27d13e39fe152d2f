<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LogicException;
use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Security\ApiKeyCookie;
use LukeHagar\Plex_API\Runtime\Security\ApiKeyQuery;
use LukeHagar\Plex_API\Runtime\Security\Basic;
use LukeHagar\Plex_API\Runtime\Security\Bearer;
use LukeHagar\Plex_API\Runtime\Security\Either;
use LukeHagar\Plex_API\Runtime\Security\SecurityScheme;
use LukeHagar\Plex_API\Runtime\Security\Together;
use LukeHagar\Plex_API\Tests\Support\CountedToken;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use Nyholm\Psr7\Response as NyholmResponse;

final class CredentialsTest extends RuntimeTestCase
{
    public function testACredentialMayComeFromAFunctionCalledForEveryAttempt(): void
    {
        $count = 0;
        $recorder = new Recorder(new NyholmResponse(503), Recorder::json([]));
        $token = static function () use (&$count): string {
            return 't' . ++$count;
        };
        TestBuilder::make()->setClient($recorder)->setToken($token)->call();
        $sent = array_map(static fn ($request): string => $request->getHeaderLine('x-token'), $recorder->sent);
        self::assertSame(['t1', 't2'], $sent);
    }

    public function testACredentialMayComeFromTheEnvironment(): void
    {
        $recorder = new Recorder();
        putenv('TEST_TOKEN=of-environment');
        try {
            TestBuilder::make()->setClient($recorder)->setToken(null)->call();
        } finally {
            putenv('TEST_TOKEN');
        }
        self::assertSame('of-environment', $recorder->sent[0]->getHeaderLine('x-token'));
    }

    public function testWithoutACredentialNothingIsSent(): void
    {
        $recorder = new Recorder();
        $error = self::errorOf(static fn () => TestBuilder::make()->setClient($recorder)->setToken('')->call());
        self::assertInstanceOf(InvalidRequestError::class, $error);
        self::assertStringContainsString('TEST_TOKEN', $error->getMessage());
        self::assertSame([], $recorder->sent);
    }

    /**
     * @dataProvider schemes
     * @param array<string, string> $expected
     */
    public function testSecuritySchemes(SecurityScheme $scheme, string $query, array $expected): void
    {
        $recorder = new Recorder();
        $parts = new RequestParts('/thing?a=1', ['cookie' => 'c=1']);
        TestBuilder::make()->setClient($recorder)->setToken('user:päss word')->call(['security' => $scheme], $parts);
        self::assertSame($query, $recorder->sent[0]->getUri()->getQuery());
        foreach ($expected + ['cookie' => 'c=1'] as $name => $value) {
            self::assertSame($value, $recorder->sent[0]->getHeaderLine($name));
        }
    }

    /** @return array<string, array{SecurityScheme, string, array<string, string>}> */
    public function schemes(): array
    {
        $encoded = rawurlencode('user:päss word');
        $query = new ApiKeyQuery('token', 'k y', 'V');
        $cookie = new ApiKeyCookie('token', 'k', 'V');
        $basic = ['authorization' => 'Basic ' . base64_encode('user:päss word')];
        $missing = new Bearer('other', 'NONE_SUCH');
        return [
            'query' => [$query, "a=1&k%20y=$encoded", []],
            'cookie' => [$cookie, 'a=1', ['cookie' => "c=1; k=$encoded"]],
            'basic' => [new Basic('token', 'V'), 'a=1', $basic],
            'bearer' => [new Bearer('token', 'V'), 'a=1', ['authorization' => "Bearer user:p\xe4ss word"]],
            'together' => [new Together($query, $cookie), "a=1&k%20y=$encoded", ['cookie' => "c=1; k=$encoded"]],
            'either' => [new Either(new Together($query, $missing), $cookie), 'a=1', ['cookie' => "c=1; k=$encoded"]],
            'anonymous' => [new Either($missing, new Together()), 'a=1', []],
        ];
    }

    public function testWhenNoAlternativeHasItsCredentialTheErrorIsAboutTheFirst(): void
    {
        $scheme = new Either(new Bearer('other', 'FIRST'), new Bearer('other', 'SECOND'));
        $error = self::errorOf(static fn () => TestBuilder::make()->call(['security' => $scheme]));
        self::assertStringContainsString('FIRST', $error->getMessage());
    }

    /** @return list<string> */
    private static function sentTokens(Recorder $recorder): array
    {
        return array_map(static fn ($request): string => $request->getHeaderLine('x-token'), $recorder->sent);
    }

    public function testACredentialIsToldThatItWasRefusedAndTheRequestIsSentOnceMore(): void
    {
        $recorder = new Recorder(new NyholmResponse(498), new NyholmResponse(498));
        $token = new CountedToken(static fn (): bool => true);
        $builder = TestBuilder::make()->setClient($recorder)->setToken($token->next(...))->setRetries(false);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame([[498, 't1']], $token->told);
        self::assertSame(['t1', 't2'], self::sentTokens($recorder));
    }

    public function testACredentialThatIsRenewedGoesOnWithOtherRetries(): void
    {
        $recorder = new Recorder(new NyholmResponse(401), new NyholmResponse(503), Recorder::json([]));
        $token = new CountedToken(static fn (): bool => true);
        TestBuilder::make()->setClient($recorder)->setToken($token->next(...))->call();
        self::assertSame(['t1', 't2', 't3'], self::sentTokens($recorder));
    }

    public function testACredentialDecidesItselfWhetherItIsRenewedAndMaySayMore(): void
    {
        foreach ([static fn (): bool => false, static fn () => throw new LogicException('sign in again')] as $decide) {
            $recorder = new Recorder(new NyholmResponse(401));
            $builder = TestBuilder::make()->setClient($recorder)->setToken((new CountedToken($decide))->next(...));
            $errors[] = self::errorOf(static fn () => $builder->call());
            self::assertCount(1, $recorder->sent);
        }
        self::assertInstanceOf(SDKError::class, $errors[0]);
        self::assertSame('sign in again', $errors[1]->getMessage());
    }

    public function testACredentialIsNotToldOfFailuresOfTheServer(): void
    {
        $token = new CountedToken(static fn (): bool => true);
        $recorder = new Recorder(new NyholmResponse(500));
        $builder = TestBuilder::make()->setClient($recorder)->setToken($token->next(...))->setRetries(false);
        self::errorOf(static fn () => $builder->call());
        self::assertSame([], $token->told);
    }
}
