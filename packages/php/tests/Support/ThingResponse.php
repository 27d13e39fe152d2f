<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use LukeHagar\Plex_API\Runtime\Response;
use Psr\Http\Message\ResponseInterface;

final class ThingResponse extends Response
{
    public function __construct(
        string $contentType,
        int $statusCode,
        ResponseInterface $rawResponse,
        public readonly ?Thing $thing = null,
        public readonly ?string $text = null,
    ) {
        parent::__construct($contentType, $statusCode, $rawResponse);
    }
}
