<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\SignIn;

use RuntimeException;
use Throwable;

/** What is wrong beside the errors of the single calls. Its message holds no secret. */
final class SignInException extends RuntimeException
{
    /** plex.tv did not sign the token for this device. */
    public const UNVERIFIED_TOKEN = 'unverified-token';

    /** A media server does not take the token. */
    public const MEDIA_SERVER = 'media-server';

    public function __construct(public readonly string $failure, string $message, ?Throwable $previous = null)
    {
        parent::__construct($message, 0, $previous);
    }
}
