<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\SignIn;

use InvalidArgumentException;

/**
 * The page on which users sign in with their browser, and confirm a PIN that was made with `strong`.
 */
final class BrowserLink
{
    private function __construct()
    {
    }

    /**
     * All of the link but the address of the page comes after `#`, so no server gets to see the code. The arguments are
     * what the client that made the PIN was built with.
     *
     * @param string $code The code of the PIN.
     * @param string|null $forwardUrl Where the browser goes after that. Default: it stays on the page.
     * @throws InvalidArgumentException Without a client identifier, or without a code.
     */
    public static function to(
        string $code,
        string $xPlexClientIdentifier,
        ?string $xPlexProduct = null,
        ?string $xPlexVersion = null,
        ?string $xPlexPlatform = null,
        ?string $xPlexPlatformVersion = null,
        ?string $xPlexDevice = null,
        ?string $xPlexDeviceName = null,
        ?string $forwardUrl = null,
    ): string {
        if ($xPlexClientIdentifier === '') {
            throw new InvalidArgumentException('BrowserLink::to: give xPlexClientIdentifier');
        }
        if ($code === '') {
            throw new InvalidArgumentException('BrowserLink::to: give the code of a PIN');
        }
        $parameters = [
            'clientID' => $xPlexClientIdentifier,
            'code' => $code,
            'context[device][product]' => $xPlexProduct,
            'context[device][version]' => $xPlexVersion,
            'context[device][platform]' => $xPlexPlatform,
            'context[device][platformVersion]' => $xPlexPlatformVersion,
            'context[device][device]' => $xPlexDevice,
            'context[device][deviceName]' => $xPlexDeviceName,
            'forwardUrl' => $forwardUrl,
        ];
        $given = array_filter($parameters, static fn (?string $value): bool => ($value ?? '') !== '');
        return 'https://app.plex.tv/auth#?' . http_build_query($given, '', '&', PHP_QUERY_RFC3986);
    }
}
