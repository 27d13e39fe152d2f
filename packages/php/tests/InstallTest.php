<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Tests\Support\Prism;
use LukeHagar\Plex_API\Tests\Support\Program;
use LukeHagar\Plex_API\Tests\Support\Remedy;
use PHPUnit\Framework\TestCase;

/** Composer installs the package in an empty folder, and the README begins with what then works there. */
final class InstallTest extends TestCase
{
    private const LIBRARIES = '/usr/share/php';

    private const OFFLINE = ['COMPOSER_DISABLE_NETWORK' => '1', 'COMPOSER_ALLOW_SUPERUSER' => '1'];

    private string $folder = '';

    protected function setUp(): void
    {
        Prism::whyMissing() === null || Prism::skip();
        $composer = Program::run(['env', 'composer', '--version'], '/', self::OFFLINE);
        if ($composer->exitCode !== 0 || self::versionOf('php-guzzlehttp-guzzle') === '') {
            Remedy::skip('Composer or Guzzle');
        }
        $this->folder = sys_get_temp_dir() . '/install-' . bin2hex(random_bytes(6));
        mkdir($this->folder, 0700);
    }

    protected function tearDown(): void
    {
        $this->folder === '' || Program::run(['rm', '-r', $this->folder], '/');
    }

    public function testTheQuickStartRunsWhereComposerHasInstalledThePackage(): void
    {
        $manifest = [
            'require' => ['lukehagar/plex-api' => '@dev'],
            'repositories' => [
                ['type' => 'path', 'url' => dirname(__DIR__), 'options' => ['symlink' => false]],
                self::library('guzzlehttp/guzzle', 'GuzzleHttp', 'php-guzzlehttp-guzzle', [
                    'guzzlehttp/psr7' => self::versionOf('php-guzzlehttp-psr7'),
                ]),
                self::library('psr/http-message', 'Psr', 'php-psr-http-message', [
                    'psr/http-client' => self::versionOf('php-psr-http-client'),
                    'psr/http-factory' => self::versionOf('php-psr-http-factory'),
                ]),
                ['packagist.org' => false],
            ],
        ];
        file_put_contents("$this->folder/composer.json", json_encode($manifest));
        $composer = ['composer', 'install', '--no-interaction', '--no-progress', '--classmap-authoritative'];
        $home = ['COMPOSER_HOME' => "$this->folder/.composer"];
        $installed = Program::run($composer, $this->folder, $home + self::OFFLINE);
        self::assertSame(0, $installed->exitCode, $installed->output);
        $files = array_diff((array) scandir("$this->folder/vendor/lukehagar/plex-api"), ['.', '..']);
        $expected = ['LICENSE', 'README.md', 'composer.json', 'generated', 'sign-in', 'src'];
        self::assertSame($expected, array_values($files));

        preg_match('/^```php\n(.*?)^```$/ms', (string) file_get_contents(dirname(__DIR__) . '/README.md'), $found);
        file_put_contents("$this->folder/example.php", $found[1]);
        $prism = Prism::start();
        $run = Program::example("$this->folder/example.php", $prism->url);
        $prism->stop();
        self::assertSame(0, $run->exitCode, $run->output);
        self::assertSame("GET https://plex.tv/api/v2/user: 200\nusername\n", $run->output);
    }

    /**
     * @param array<string, string> $others What else is in its folder, and in which version
     * @return array<string, mixed>
     */
    private static function library(string $name, string $folder, string $package, array $others): array
    {
        return ['type' => 'package', 'package' => [
            'name' => $name,
            'version' => self::versionOf($package),
            'dist' => ['type' => 'path', 'url' => self::LIBRARIES . "/$folder"],
            'autoload' => ['psr-4' => ["$folder\\" => '']],
            'replace' => $others,
        ]];
    }

    /** Of what Debian has installed, without what Debian adds to it. */
    private static function versionOf(string $package): string
    {
        $found = Program::run(['env', 'dpkg-query', '-W', '-f', '${Version}', $package], '/');
        return $found->exitCode === 0 ? (string) preg_replace('/[-+~].*$/', '', $found->output) : '';
    }
}
