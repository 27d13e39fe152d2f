<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use InvalidArgumentException;
use LukeHagar\Plex_API\Models\Errors\ConnectionError;
use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\Models\Errors\RequestError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Errors\TimeoutError;
use LukeHagar\Plex_API\Runtime\Transport\Proxies;
use LukeHagar\Plex_API\Tests\Support\Certificate;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\NumberServer;
use LukeHagar\Plex_API\Tests\Support\Program;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\Server;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;

/** The environment or an option says through which proxy a request goes. */
final class ProxiesTest extends RuntimeTestCase
{
    private const NAMES = [
        ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'],
        ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
    ];

    private const LOGIN = '//us%40er:p+%2Fw@';

    /** @var array<string, string|false> */
    private array $before = [];

    protected function setUp(): void
    {
        foreach (self::NAMES as $name) {
            $this->before[$name] = getenv($name);
            putenv($name);
        }
    }

    protected function tearDown(): void
    {
        foreach ($this->before as $name => $value) {
            putenv($value === false ? $name : "$name=$value");
        }
        parent::tearDown();
    }

    public function testHttpGoesThroughTheProxyOfTheEnvironment(): void
    {
        $proxy = $this->proxy();
        putenv('http_proxy=' . str_replace('//', self::LOGIN, $proxy->url));
        // Which hosts need no proxy is not for cURL to decide.
        putenv('all_proxy=http://127.0.0.1:1');
        TestBuilder::make()->setServerURL('http://api.test')->call();
        self::assertSame([['GET', 'http://api.test/thing']], self::asked($proxy));
        self::assertSame('Basic ' . base64_encode('us@er:p+/w'), $proxy->requests()[0]->headers['proxy-authorization']);
    }

    public function testHttpsGoesThroughATunnel(): void
    {
        $proxy = $this->proxy();
        putenv("HTTPS_PROXY=$proxy->url");
        $builder = TestBuilder::make()->setServerURL('https://api.test')->setRetries(false);
        self::assertInstanceOf(ConnectionError::class, self::errorOf(static fn () => $builder->call()));
        self::assertSame([['CONNECT', 'api.test:443']], self::asked($proxy));
        self::assertArrayNotHasKey('x-token', $proxy->requests()[0]->headers);
    }

    /**
     * @testWith ["DNS:api.test", "{\"size\":0}\n{\"size\":0}\n"]
     *           ["DNS:other.test", "LukeHagar\\Plex_API\\Models\\Errors\\ConnectionError\n"]
     */
    public function testWithinATunnelThereIsTLS(string $name, string $expected): void
    {
        if (!function_exists('pcntl_fork')) {
            self::markTestSkipped('this PHP starts no processes');
        }
        $certificate = Certificate::file($name);
        $server = NumberServer::start($certificate);
        $proxy = $this->serve(static function (Received $request, Connection $connection) use ($server): void {
            $connection->tunnel(str_replace('https:', 'tcp:', $server->url));
        });
        $url = str_replace('//', self::LOGIN, $proxy->url);
        $settings = ['-d', "curl.cainfo=$certificate"];
        $run = Program::run([PHP_BINARY, ...$settings, __DIR__ . '/Support/calling-through.php', $url], __DIR__);
        $server->stop();
        unlink($certificate);
        self::assertSame($expected, $run->output);
        self::assertContains(['CONNECT', 'api.test:443'], self::asked($proxy));
        self::assertSame('Basic ' . base64_encode('us@er:p+/w'), $proxy->requests()[0]->headers['proxy-authorization']);
    }

    /**
     * @testWith ["http", "LukeHagar\\Plex_API\\Models\\Errors\\SDKError"]
     *           ["https", "LukeHagar\\Plex_API\\Models\\Errors\\ConnectionError"]
     *
     * @param class-string<SDKError|ConnectionError> $kind
     */
    public function testAProxyThatRefusesIsAnErrorWithoutItsLogin(string $scheme, string $kind): void
    {
        $proxy = $this->serve(static function (Received $request, Connection $connection): void {
            $connection->send(407, '', ['proxy-authenticate' => 'Basic realm="proxy"']);
        });
        $url = str_replace('//', '//me:s3cr3t-pass@', $proxy->url);
        $builder = TestBuilder::make()->setServerURL("$scheme://api.test")->setProxy($url)->setRetries(false);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf($kind, $error);
        self::assertStringContainsString('407', $error->getMessage());
        self::assertStringNotContainsString('s3cr3t', $error . print_r($error, true) . print_r($builder, true));
    }

    /**
     * @testWith ["http", "HTTP/1.1 407 %s\r\nx-echo: %s"]
     *           ["https", "HTTP/1.1 407 %s\r\nx-echo: %s"]
     *           ["http", "HTTP/1.1 407 No\r\n%s"]
     *           ["https", "HTTP/1.1 407 No\r\n%s"]
     *           ["http", "%s"]
     *           ["https", "%s"]
     */
    public function testWhatAProxyRepeatsOfItsLoginIsNotShown(string $scheme, string $head): void
    {
        $echo = 's3cr3t p/w, s3cr3t%20p%2Fw, s3cr3t+p%2Fw, user:s3cr3t p/w, dXNlcjpzM2NyM3QgcC93';
        $proxy = $this->serve(static function (Received $request, Connection $connection) use ($head, $echo): void {
            $body = json_encode(['message' => $echo]);
            $connection->write(str_replace('%s', $echo, $head));
            $connection->write("\r\ncontent-length: " . strlen($body) . "\r\n\r\n$body");
            $connection->end();
        });
        $url = str_replace('//', '//user:s3cr3t%20p%2Fw@', $proxy->url);
        $builder = TestBuilder::make()->setServerURL("$scheme://api.test")->setProxy($url)->setRetries(false);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(RequestError::class, $error);
        self::assertDoesNotMatchRegularExpression('/s3cr3t|dXNlcjpzM2NyM3QgcC93/', self::shown($error));
    }

    public function testARedirectThatAProxyAnswersToConnectIsNotFollowed(): void
    {
        $other = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, '{}'));
        $proxy = $this->serve(static function (Received $request, Connection $connection) use ($other): void {
            $connection->send(302, '', ['location' => "$other->url/elsewhere"]);
        });
        $builder = TestBuilder::make()->setServerURL('https://api.test')->setProxy($proxy->url)->setRetries(false);
        self::assertInstanceOf(ConnectionError::class, self::errorOf(static fn () => $builder->call()));
        self::assertSame([], $other->requests());
    }

    /**
     * @testWith ["HTTP/1.1 200 OK\r\nx-drip: ", true]
     *           ["", false]
     *           ["HTTP/1.1 200 OK\r\n\r\n", false]
     */
    public function testTheTimeLimitHoldsWhileATunnelIsMade(string $begins, bool $drips): void
    {
        $proxy = $this->serve(static function (Received $request, Connection $connection) use ($begins, $drips): void {
            $connection->write($begins);
            if ($drips) {
                $connection->drip('x');
            }
        });
        $builder = TestBuilder::make()->setServerURL('https://api.test')->setProxy($proxy->url)->setRetries(false);
        $attempt = static fn (int $limit) => self::errorOf(static fn () => $builder->setTimeoutMs($limit)->call());
        $expected = static fn (mixed $error): bool => $error instanceof TimeoutError;
        self::assertInstanceOf(TimeoutError::class, self::patiently(100, $attempt, $expected));
    }

    public function testSmallLettersComeBeforeCapitals(): void
    {
        $both = ['http_proxy' => 'http://small', 'HTTP_PROXY' => 'http://large'];
        self::assertSame('http://small:80', self::chosen('http://api.test', null, $both));
        self::assertSame('http://large:80', self::chosen('http://api.test', null, ['http_proxy' => ''] + $both));
        self::assertNull(self::chosen('https://api.test', null, $both));
        $exempt = ['no_proxy' => 'other.test', 'NO_PROXY' => '*'];
        self::assertSame('http://small:80', self::chosen('http://api.test', null, $both + $exempt));
    }

    public function testAHeaderOfARequestToACGIProgramIsNoProxy(): void
    {
        $request = ['REQUEST_METHOD' => 'GET'];
        self::assertNull(self::chosen('http://api.test', null, ['HTTP_PROXY' => 'http://proxy'] + $request));
        self::assertNotNull(self::chosen('http://api.test', null, ['http_proxy' => 'http://proxy'] + $request));
        self::assertNotNull(self::chosen('https://api.test', null, ['HTTPS_PROXY' => 'http://proxy'] + $request));
    }

    /**
     * @testWith ["localhost"]
     *           ["LOCALHOST"]
     *           ["127.0.0.1"]
     *           ["127.9.8.7"]
     *           ["[::1]"]
     *           ["[::ffff:127.0.0.1]"]
     */
    public function testThisMachineIsReachedDirectly(string $host): void
    {
        self::assertNull(self::chosen("http://$host:8080", null, ['http_proxy' => 'http://proxy']));
        self::assertNull(self::chosen("http://$host:8080", 'http://proxy'));
    }

    /**
     * @testWith ["http://api.test", "*", true]
     *           ["http://api.test", "api.test", true]
     *           ["http://API.test.", "Api.Test", true]
     *           ["http://some.api.test", "other.test, api.test", true]
     *           ["http://myapi.test", "other.test,api.test", false]
     *           ["http://some.api.test", ".api.test", true]
     *           ["http://api.test", ".api.test", true]
     *           ["http://some.api.test", "*.api.test", true]
     *           ["http://myapi.test", "*.api.test", false]
     *           ["http://api.test:81", "api.test:81", true]
     *           ["http://api.test", "api.test:81", false]
     *           ["http://api.test", "api.test:80", true]
     *           ["https://api.test", "api.test:443", true]
     *           ["http://10.1.2.3", "10.1.2.3", true]
     *           ["http://10.1.2.3", "10.0.0.0/8", true]
     *           ["http://10.1.2.3", "10.1.2.0/29", true]
     *           ["http://10.1.2.13", "10.1.2.0/29", false]
     *           ["http://11.1.2.3", "10.0.0.0/8", false]
     *           ["http://10.1.2.3:81", "10.1.2.3:81", true]
     *           ["http://10.1.2.3", "10.1.2.3:81", false]
     *           ["http://10.1.2.3", "2.3,3", false]
     *           ["http://[fd00::1]", "fd00::1", true]
     *           ["http://[fd00::1]:81", "[fd00::1]:81", true]
     *           ["http://[fd00::1]", "fd00::/8", true]
     *           ["http://[fe00::1]", "fd00::/8", false]
     *           ["http://api.test", " , /, :, [, 1/2/3", false]
     */
    public function testNoProxy(string $url, string $names, bool $isDirect): void
    {
        $environment = ['http_proxy' => 'http://proxy', 'https_proxy' => 'http://proxy', 'NO_PROXY' => $names];
        self::assertSame($isDirect ? null : 'http://proxy:80', self::chosen($url, null, $environment));
    }

    public function testFalseSwitchesProxiesOff(): void
    {
        self::assertNull(self::chosen('http://api.test', false, ['http_proxy' => 'http://proxy']));
    }

    public function testAProxyThatIsGivenTakesThePlaceOfTheEnvironment(): void
    {
        $environment = ['http_proxy' => 'http://proxy', 'no_proxy' => '*'];
        self::assertSame('http://mine:3128', self::chosen('http://api.test', 'http://mine:3128', $environment));
        self::assertSame('http://mine:80', self::chosen('https://api.test', 'mine', $environment));
    }

    /**
     * @testWith [""]
     *           ["ftp://proxy"]
     *           ["https://me:s3cr3t@proxy"]
     *           ["http://me:s3cr3t@proxy:70000"]
     *           ["http://"]
     */
    public function testWhatIsNoProxyIsRefusedWithoutBeingShown(string $bad): void
    {
        $error = self::errorOf(static fn () => TestBuilder::make()->setProxy($bad));
        self::assertInstanceOf(InvalidArgumentException::class, $error);
        self::assertSame('proxy must be http://[user:password@]host[:port]', $error->getMessage());
        if ($bad !== '') {
            putenv("HTTPS_PROXY=$bad");
            $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL('https://api.test')->call());
            self::assertInstanceOf(InvalidRequestError::class, $error);
            self::assertStringContainsString('the variable HTTPS_PROXY must be http://', $error->getMessage());
            self::assertStringNotContainsString('s3cr3t', $error . print_r($error, true));
        }
    }

    public function testAClientOfTheUsersHasProxiesOfItsOwn(): void
    {
        $builder = TestBuilder::make()->setProxy(false)->setClient(new Recorder());
        $error = self::errorOf(static fn () => $builder->build());
        self::assertInstanceOf(InvalidArgumentException::class, $error);
        self::assertSame('give either a proxy or a client, which has its own proxies', $error->getMessage());
    }

    /** A proxy that answers by itself, and refuses tunnels. */
    private function proxy(): Server
    {
        return $this->serve(static function (Received $request, Connection $connection): void {
            $connection->send($request->method === 'CONNECT' ? 502 : 200, '{"size":1}');
        });
    }

    /** @return list<array{string, string}> */
    private static function asked(Server $proxy): array
    {
        return array_map(static fn (Received $sent): array => [$sent->method, $sent->target], $proxy->requests());
    }

    /** @param array<string, string> $environment */
    private static function chosen(string $url, string|false|null $option = null, array $environment = []): ?string
    {
        return Proxies::chosen($option, $environment)->for($url);
    }
}
