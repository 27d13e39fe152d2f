<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Error;
use Exception;
use ReflectionProperty;
use Throwable;

/** The traces of exceptions. */
final class Trace
{
    /**
     * As `zend.exception_ignore_args` does: arguments, such as passwords, are nobody's; `var_export` shows what is in
     * objects too.
     */
    public static function forgetArguments(Throwable $thrown): void
    {
        for ($each = $thrown; $each !== null; $each = $each->getPrevious()) {
            $trace = new ReflectionProperty($each instanceof Error ? Error::class : Exception::class, 'trace');
            $trace->setValue($each, array_map(static function (array $frame): array {
                unset($frame['args']);
                return $frame;
            }, $each->getTrace()));
        }
    }
}
