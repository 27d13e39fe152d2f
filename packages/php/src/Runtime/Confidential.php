<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use LogicException;

/** For classes with secrets: neither dumps nor JSON show them, and nothing serializes them. Implements `JsonSerializable`. */
trait Confidential
{
    /** @return array<string, mixed> What may be shown */
    abstract public function __debugInfo(): array;

    /** @return array<string, mixed> */
    final public function jsonSerialize(): array
    {
        return $this->__debugInfo();
    }

    /** @return never */
    final public function __serialize(): array
    {
        throw new LogicException(static::class . ' holds secrets, and is not serialized');
    }
}
