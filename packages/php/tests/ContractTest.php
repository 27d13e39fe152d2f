<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Components\Security;
use LukeHagar\Plex_API\Models\Components\SourceDevice;
use LukeHagar\Plex_API\Models\Errors\GetTokenDetailsBadRequest;
use LukeHagar\Plex_API\Models\Errors\GetTokenDetailsUnauthorized;
use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Operations\GetTransientTokenQueryParamType;
use LukeHagar\Plex_API\Models\Operations\PostUsersSignInDataRequestBody;
use LukeHagar\Plex_API\Models\Operations\Scope;
use LukeHagar\Plex_API\PlexAPI;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Tests\Support\Prism;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;

/** The client against a server that checks every request, and answers, as openapi.yaml says. */
final class ContractTest extends RuntimeTestCase
{
    private const TOKEN = 'canary-token-5f0e';

    private static ?Prism $prism = null;

    public static function setUpBeforeClass(): void
    {
        self::$prism = Prism::whyMissing() === null ? Prism::start() : null;
    }

    public static function tearDownAfterClass(): void
    {
        self::$prism?->stop();
    }

    private function url(): string
    {
        return self::$prism?->url ?? Prism::skip();
    }

    private function plex(): PlexAPI
    {
        return PlexAPI::builder()
            ->setSecurity(new Security(accessToken: self::TOKEN))
            ->setXPlexClientIdentifier('contract-test')
            ->setOverrideServerURL($this->url() . '/')
            ->setValidateResponses(true)
            ->build();
    }

    private static function preferring(string $answer): RequestOptions
    {
        return new RequestOptions(headers: ['prefer' => $answer]);
    }

    public function testATransientTokenIsDecodedAndADumpDoesNotShowIt(): void
    {
        $response = $this->plex()->security->getTransientToken(GetTransientTokenQueryParamType::Delegation, Scope::All);
        $token = (string) $response->object?->mediaContainer?->token;
        self::assertSame([200, 'application/json'], [$response->statusCode, $response->contentType]);
        self::assertStringStartsWith('transient-', $token);
        self::assertStringNotContainsString($token, self::shown($response));
        self::assertStringNotContainsString(self::TOKEN, self::shown($this->plex()));
    }

    public function testOneDeviceOrSeveralTheResultIsAList(): void
    {
        $call = fn (string $example) => $this->plex()->authentication->getSourceConnectionInformation(
            'server://client-identifier',
            self::preferring("example=$example"),
        )->object?->mediaContainer?->device ?? [];
        self::assertCount(1, $call('oneDevice'));
        self::assertGreaterThan(1, count($call('severalDevices')));
        self::assertContainsOnlyInstancesOf(SourceDevice::class, $call('severalDevices'));
        self::assertTrue($call('oneDevice')[0]->connection[0]->local);
    }

    public function testTheAccountIsCompleteAndJsonOfItIsWhatTheServerSent(): void
    {
        $response = $this->plex()->authentication->getTokenDetails();
        self::assertNotSame('', (string) $response->userPlexAccount?->authToken);
        $sent = (string) $response->rawResponse->getBody();
        self::assertJsonStringEqualsJsonString($sent, (string) json_encode($response->userPlexAccount));
    }

    public function testASignInSendsTheFormThatTheApiDescribes(): void
    {
        $login = new PostUsersSignInDataRequestBody('username@email.com', 'password123', true, '123456');
        $response = $this->plex()->authentication->postUsersSignInData(requestBody: $login);
        self::assertSame(201, $response->statusCode);
        self::assertIsArray($response->userPlexAccount?->pastSubscriptions);
    }

    /**
     * @testWith [400, "BadRequest", 1000]
     *           [401, "Unauthorized", 1001]
     */
    public function testAStatusIsAnErrorOfItsOwnClass(int $status, string $class, int $code): void
    {
        $options = self::preferring("code=$status");
        $plex = $this->plex();
        $error = self::errorOf(static fn () => $plex->authentication->getTokenDetails($options));
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame("LukeHagar\\Plex_API\\Models\\Errors\\GetTokenDetails$class", $error::class);
        self::assertTrue($error instanceof GetTokenDetailsBadRequest || $error instanceof GetTokenDetailsUnauthorized);
        self::assertSame([$status, $code], [$error->statusCode, $error->data()?->errors[0]->code]);
        self::assertStringNotContainsString(self::TOKEN, self::shown($error));
    }

    public function testAnErrorWithoutABodyIsAnErrorAllTheSame(): void
    {
        $options = self::preferring('code=400');
        $plex = $this->plex();
        $error = self::errorOf(static fn () => $plex->security->getTransientToken(
            GetTransientTokenQueryParamType::Delegation,
            Scope::All,
            $options,
        ));
        self::assertSame(SDKError::class, $error::class);
        self::assertSame('', $error instanceof SDKError ? $error->body() : null);
    }

    public function testACallWithoutACredentialIsRefusedBeforeItIsSent(): void
    {
        $anonymous = PlexAPI::builder()->setServerURL($this->url())->build();
        $error = self::errorOf(fn () => $anonymous->security->getSourceConnectionInformation('server://x'));
        self::assertInstanceOf(InvalidRequestError::class, $error);
        self::assertStringContainsString('PLEX_ACCESS_TOKEN', $error->getMessage());
    }
}
