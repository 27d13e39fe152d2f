<?php

declare(strict_types=1);

namespace Conformance;

use BackedEnum;
use JsonSerializable;
use ReflectionMethod;
use ReflectionNamedType;
use ReflectionParameter;
use ReflectionUnionType;
use stdClass;

/**
 * What a method takes, made of JSON as users would make it.
 *
 * @param array<string, mixed> $given By the names of the spec
 * @return array<string, mixed> By the names of the parameters
 */
function argumentsOf(ReflectionMethod $method, array $given, Package $package): array
{
    $named = [];
    foreach ($given as $name => $value) {
        $named[camel((string) $name)] = [$name, $value];
    }
    $arguments = [];
    foreach ($method->getParameters() as $parameter) {
        $name = $parameter->getName();
        if (isset($named[$name])) {
            [$key, $value] = $named[$name];
            unset($given[$key]);
            $arguments[$name] = toModel($value, typesOf($parameter, $method), $package);
        } elseif ($name === 'additionalProperties') {
            $arguments[$name] = array_map(static fn (mixed $value): mixed => plain($value, $package), $given);
        } elseif (!$parameter->isOptional()) {
            $arguments[$name] = null;
        }
    }
    return $arguments;
}

/**
 * A model, by its constructor; one with fields that the API does not know is made of JSON.
 *
 * @param array<string, mixed> $given
 */
function made(string $class, array $given, Package $package): object
{
    $constructor = new ReflectionMethod($class, '__construct');
    $known = array_map(static fn (ReflectionParameter $one): string => $one->getName(), $constructor->getParameters());
    $unknown = array_diff(array_map(camel(...), array_keys($given)), $known);
    return $unknown === [] || in_array('additionalProperties', $known, true)
        ? new $class(...argumentsOf($constructor, $given, $package))
        : $class::fromWire((object) $given);
}

/**
 * The classes that a value can be of; those of a list stand in the comment only.
 *
 * @return list<string>
 */
function typesOf(ReflectionParameter $parameter, ReflectionMethod $method): array
{
    $type = $parameter->getType();
    $types = $type instanceof ReflectionUnionType ? $type->getTypes() : [$type];
    $names = array_map(static fn (?ReflectionNamedType $one): string => (string) $one?->getName(), $types);
    $pattern = '/@param (\S+(?: \S+)?) \$' . $parameter->getName() . '\b/';
    $comment = in_array('array', $names, true) ? (string) $method->getDocComment() : '';
    preg_match_all('/[A-Za-z]\w+/', preg_match($pattern, $comment, $found) === 1 ? $found[1] : '', $commented);
    return [...$names, ...$commented[0]];
}

/**
 * A user knows of which class an object is: the one that a text in it names comes first.
 *
 * @param list<string> $types
 * @return list<string>
 */
function likeliest(array $types, mixed $value): array
{
    $texts = $value instanceof stdClass ? array_filter(get_object_vars($value), is_string(...)) : [];
    $names = array_map(strtolower(...), $texts);
    usort($types, static fn (string $one, string $other): int => isNamed($other, $names) <=> isNamed($one, $names));
    return $types;
}

/** @param array<string> $names */
function isNamed(string $type, array $names): bool
{
    return in_array(strtolower(substr((string) strrchr("\\$type", '\\'), 1)), $names, true);
}

/** @param list<string> $types */
function toModel(mixed $value, array $types, Package $package): mixed
{
    if (is_array($value)) {
        return array_map(static fn (mixed $item): mixed => toModel($item, $types, $package), $value);
    }
    foreach (likeliest($types, $value) as $type) {
        $class = str_contains($type, '\\') ? $type : $package->model($type);
        $isEnum = $class !== null && is_a($class, BackedEnum::class, true);
        if ($isEnum && (is_string($value) || is_int($value))) {
            return $class::tryFrom($value) ?? $value;
        }
        $isModel = $class !== null && is_a($class, $package->class('Runtime\\Model'), true);
        if ($isModel && $value instanceof stdClass) {
            return made($class, get_object_vars($value), $package);
        }
    }
    return plain($value, $package);
}

/** Bytes and files; an object without a class is an array. */
function plain(mixed $value, Package $package): mixed
{
    if (is_array($value)) {
        return array_map(static fn (mixed $item): mixed => plain($item, $package), $value);
    }
    if (!$value instanceof stdClass) {
        return $value;
    }
    if (isset($value->{'$bytes'})) {
        return base64_decode($value->{'$bytes'});
    }
    if (isset($value->{'$file'})) {
        $file = $value->{'$file'};
        $content = base64_decode($file->bytes);
        return new ($package->class('File'))($content, $file->name, $file->contentType ?? null);
    }
    return array_map(static fn (mixed $item): mixed => plain($item, $package), get_object_vars($value));
}

/** A decoded body as JSON; only its media type tells bytes from text. */
function toWire(mixed $value, string $contentType): mixed
{
    $isText = preg_match('~^text/|[/+]json\b~', $contentType) === 1;
    return is_string($value) && !$isText ? ['$bytes' => base64_encode($value)] : $value;
}
