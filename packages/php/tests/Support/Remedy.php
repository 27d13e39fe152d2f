<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use PHPUnit\Framework\Assert;

/** What to do about something that is not installed, or why nothing can be done here: npm run setup has left that. */
final class Remedy
{
    /** Skips the test that needs it. PHPUnit's report has no reasons, but it has what a test has said. */
    public static function skip(string $what): never
    {
        $file = dirname(__DIR__, 4) . '/scripts/.cache/setup.json';
        $reasons = is_file($file) ? (array) json_decode((string) file_get_contents($file), true) : [];
        $reason = "$what is not installed: " . ($reasons['PHP'] ?? 'npm run setup installs it where it can');
        print $reason;
        Assert::markTestSkipped($reason);
    }
}
