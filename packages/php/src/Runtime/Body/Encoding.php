<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Body;

/** How a property of a form or multipart body is encoded, if it differs from the default. */
final class Encoding
{
    /**
     * @param string|null $contentType Of a multipart body; of a file it may be a range or a list, from which the value
     *     chooses
     * @param bool|null $explode Default: true for the style `form`, otherwise false
     * @param bool $isFile Of a multipart body: each value is bytes, and sent with a name
     * @param bool $isBase64 A file is sent as base64 (RFC 4648, section 4)
     */
    public function __construct(
        public readonly ?string $contentType = null,
        public readonly ?string $style = null,
        public readonly ?bool $explode = null,
        public readonly bool $isFile = false,
        public readonly bool $isBase64 = false,
        public readonly bool $allowReserved = false,
    ) {
    }

    /** The same where nothing is percent-encoded in the end. */
    public function withoutReserved(): self
    {
        return new self($this->contentType, $this->style, $this->explode, $this->isFile, $this->isBase64);
    }
}
