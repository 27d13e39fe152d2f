<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Tests\Support\Prism;
use LukeHagar\Plex_API\Tests\Support\Program;
use LukeHagar\Plex_API\Tests\Support\SignInMock;
use PHPUnit\Framework\TestCase;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;

/** Every PHP example of the pages, the site, the guides and the README, run as printed against a mock server. */
final class ExamplesTest extends TestCase
{
    /** Whatever the client is set to, an operation of plex.tv goes there and the others to the media server. */
    private const ANSWERED = '~^(GET https://10\.10\.10\.47:32400/security/(token|resources): 200'
        . '|GET http://127\.0\.0\.1:4010/user: 200'
        . '|GET https://plex\.tv/api/v2/(user|pins/\d+): 200'
        . '|POST https://plex\.tv/api/v2/(users/signin: 201|pins: 20[01])'
        . '|(GET|POST) https://clients\.plex\.tv/api/v2/auth/\w+: 200)$~m';

    private const RENEWED = '~^POST https://clients\.plex\.tv/api/v2/auth/token: 200$'
        . '.*^GET https://plex\.tv/api/v2/user: 200\nHello, me$~ms';

    private static ?Prism $prism = null;

    private static ?SignInMock $signInMock = null;

    private static string $folder = '';

    public static function setUpBeforeClass(): void
    {
        if (Prism::whyMissing() === null) {
            self::$prism = Prism::start();
            self::$signInMock = SignInMock::start();
        }
        self::$folder = sys_get_temp_dir() . '/examples-' . bin2hex(random_bytes(6));
        mkdir(self::$folder . '/vendor', 0700, true);
        $autoload = '<?php require ' . var_export(__DIR__ . '/bootstrap.php', true) . ';';
        file_put_contents(self::$folder . '/vendor/autoload.php', $autoload);
    }

    public static function tearDownAfterClass(): void
    {
        self::$prism?->stop();
        self::$signInMock?->stop();
        unlink(self::$folder . '/vendor/autoload.php');
        rmdir(self::$folder . '/vendor');
        rmdir(self::$folder);
    }

    protected function tearDown(): void
    {
        array_map(unlink(...), (array) glob(self::$folder . '/*.*'));
    }

    public function testEveryOperationOfEveryPageHasAnExample(): void
    {
        foreach (self::pages() as $name => $page) {
            $isOfOperations = str_contains($name, '/sdks/');
            $headings = preg_match_all('/^### Example Usage$/m', $page);
            $examples = count(self::codeOf($page));
            self::assertSame($isOfOperations ? $headings : $examples, $examples, $name);
        }
    }

    /** @dataProvider examples */
    public function testItRunsAsPrinted(string $page, string $place, string $code): void
    {
        $output = self::outputOf($page, $place, $code);
        // What brings its own answers says itself what has to come out; what makes no client calls nothing.
        if (!str_contains($code, 'assert(') && str_contains($code, '->build()')) {
            self::assertMatchesRegularExpression(self::ANSWERED, $output);
        }
    }

    public function testTheProgramWithAKeyOfTheDeviceAsksTheUserOnceAndRenewsItsTokens(): void
    {
        $page = 'docs/guides/device-keys.md';
        $code = current(self::codeOf(self::pages()[$page]));
        self::assertIsString($code);
        $first = self::outputOf($page, $page, $code);
        self::assertStringContainsString("\nhttps://app.plex.tv/auth#?clientID=", $first);
        self::assertMatchesRegularExpression(self::RENEWED, $first);
        $second = self::outputOf($page, $page, $code);
        self::assertMatchesRegularExpression(self::RENEWED, $second);
        self::assertStringNotContainsString('/pins', $second);
    }

    public function testProgramsThatKeepATokenInTheSameFileDoNotDisturbEachOther(): void
    {
        $page = 'docs/guides/keep-a-token.md';
        $code = (string) current(self::codeOf(self::pages()[$page]));
        self::outputOf($page, $page, $code);
        $token = self::$folder . '/movie-night.token';
        $first = fopen($token, 'r') ?: self::fail('there is no token');
        self::outputOf($page, $page, $code, processes: 4);
        clearstatcache();
        // Replaced as a whole: nobody has written into it.
        self::assertNotSame((fstat($first) ?: [])['ino'] ?? null, fileinode($token));
        fclose($first);
        self::assertSame(0600, fileperms($token) & 0777);
        self::assertMatchesRegularExpression('/^[\w-]+\.[\w-]+\.[\w-]{86}$/D', (string) file_get_contents($token));
        $files = array_map(basename(...), (array) glob(self::$folder . '/{keep,movie}*', GLOB_BRACE));
        self::assertSame(['movie-night.key', 'movie-night.token'], $files);
    }

    /** What a program prints, and what was sent; of several processes at once, what they all do. */
    private static function outputOf(string $page, string $place, string $code, int $processes = 1): string
    {
        if (self::$prism === null || self::$signInMock === null) {
            Prism::skip();
        }
        if (str_contains($code, 'SodiumKey') && !extension_loaded('sodium')) {
            self::markTestSkipped('this PHP has no sodium');
        }
        $file = self::$folder . '/' . preg_replace('/[^A-Za-z0-9]+/', '-', $place) . '.php';
        file_put_contents($file, $code);
        $orders = self::signsIn()[$page] ?? null;
        $orders === null || self::$signInMock->tell(...$orders);
        $output = '';
        $mock = $orders === null ? self::$prism : self::$signInMock;
        foreach (Program::examples($file, $mock->url, $processes) as $run) {
            self::assertSame(0, $run->exitCode, $run->output);
            self::assertDoesNotMatchRegularExpression('/^(PHP )?(Fatal|Warning|Notice|Deprecated)/m', $run->output);
            $output .= $run->output;
        }
        return $output;
    }

    /**
     * The pages whose examples sign in, and what their mock is told before each.
     *
     * @return array<string, array<string, int>>
     */
    private static function signsIn(): array
    {
        $file = dirname(__DIR__, 3) . '/conformance/src/sign-in/guides.json';
        return json_decode((string) file_get_contents($file), true, 512, JSON_THROW_ON_ERROR);
    }

    /** @return array<string, array{string, string, string}> */
    public function examples(): array
    {
        $examples = [];
        foreach (self::pages() as $name => $page) {
            foreach (self::codeOf($page) as $offset => $code) {
                $place = $name . ':' . (substr_count($page, "\n", 0, $offset) + 1);
                $examples[$place] = [$name, $place, $code];
            }
        }
        return $examples + self::examplesOfSite();
    }

    /**
     * What the pages of the site show, each of which has one operation.
     *
     * @return array<string, array{string, string, string}>
     */
    private static function examplesOfSite(): array
    {
        if (Prism::whyMissing() !== null) {
            return [];
        }
        $root = dirname(__DIR__, 3);
        $run = Program::run([Prism::node(), "$root/docs/scripts/examples.ts", 'php'], $root);
        $examples = [];
        foreach (json_decode($run->output, true, 512, JSON_THROW_ON_ERROR) as ['page' => $page, 'code' => $code]) {
            $examples[$page] = [$page, $page, $code];
        }
        return $examples;
    }

    /** @return array<int, string> By where they stand */
    private static function codeOf(string $page): array
    {
        preg_match_all('/^```php(?: \[[^\]\n]*\])?\n(.*?)^```$/ms', $page, $found, PREG_OFFSET_CAPTURE);
        return array_column($found[1], 0, 1);
    }

    /** @return array<string, string> */
    private static function pages(): array
    {
        $root = dirname(__DIR__, 3);
        $pages = ['packages/php/README.md' => (string) file_get_contents("$root/packages/php/README.md")];
        $docs = is_dir("$root/docs/php") ? new RecursiveDirectoryIterator("$root/docs/php") : null;
        foreach ($docs === null ? [] : new RecursiveIteratorIterator($docs) as $file) {
            if (str_ends_with((string) $file, '.md')) {
                $name = substr((string) $file, strlen($root) + 1);
                $pages[$name] = (string) file_get_contents((string) $file);
            }
        }
        foreach ((array) glob("$root/docs/guides/*.md") as $file) {
            $pages[substr((string) $file, strlen($root) + 1)] = (string) file_get_contents((string) $file);
        }
        ksort($pages);
        return $pages;
    }
}
