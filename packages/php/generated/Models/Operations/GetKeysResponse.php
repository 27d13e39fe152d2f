<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Runtime\Response;
use Psr\Http\Message\ResponseInterface;

/** What `getKeys` gives. */
final class GetKeysResponse extends Response
{
    public function __construct(
        string $contentType,
        int $statusCode,
        ResponseInterface $rawResponse,
        public readonly ?GetKeysResponseBody $object = null,
    ) {
        parent::__construct($contentType, $statusCode, $rawResponse);
    }
}
