<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Closure;
use JsonSerializable;
use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Runtime\Shape\Shape;
use ReflectionClass;
use stdClass;
use TypeError;

use function gettype;

/**
 * An object of the API. What came from a server keeps all that the server sent: as JSON it is the same again, unknown
 * fields, nulls and values of unexpected kinds included. A property is null where there is no value of its type. A
 * boolean that came as 0 or 1, and one object that came instead of a list, are what they should have been.
 */
abstract class Model implements JsonSerializable
{
    /** @var array<class-string<self>, array{ReflectionClass<self>, array<string, Field>, Closure}> */
    private static array $kinds = [];

    private stdClass $wire;

    /** @return array<string, Field> By their names in JSON */
    abstract protected static function fields(): array;

    /** The shape of undeclared fields; null if none are expected. */
    protected static function additionalShape(): ?Shape
    {
        return null;
    }

    /**
     * From JSON as `json_decode` gives it, and `jsonSerialize`: fields that are not declared are kept, and sent.
     */
    final public static function fromWire(#[\SensitiveParameter] stdClass $wire): static
    {
        [$class, , $read] = self::$kinds[static::class] ??= self::kind();
        $model = $class->newInstanceWithoutConstructor();
        $model->wire = $wire;
        $read($model, Wire::fields($wire));
        return $model;
    }

    /** As the server sent it, or will get it; what was read tolerantly is as it was understood. */
    final public function jsonSerialize(): stdClass
    {
        return static::canonical($this->wire);
    }

    /** @internal */
    final public static function canonical(#[\SensitiveParameter] stdClass $wire): stdClass
    {
        $fields = self::fieldsOf();
        $additional = static::additionalShape();
        $values = Wire::fields($wire);
        foreach ($values as $name => $value) {
            $shape = ($fields[$name] ?? null)?->shape ?? $additional;
            $values[$name] = $value === null || $shape === null ? $value : $shape->canonical($value);
        }
        return Wire::build($values);
    }

    /** @return array<string, mixed> Fields that are not declared, by their names in JSON */
    final public function additionalProperties(): array
    {
        $shape = static::additionalShape();
        $fields = array_diff_key(Wire::fields($this->wire), self::fieldsOf());
        return $shape === null ? $fields : array_map($shape->decode(...), $fields);
    }

    /** @return list<string> What no error may show */
    final public function secrets(): array
    {
        $secrets = [];
        foreach (self::fieldsOf() as $field) {
            $value = $this->{$field->property};
            array_push($secrets, ...($field->secret ? Secrets::all($value) : Secrets::of($value)));
        }
        return $secrets;
    }

    /** @return array<string, mixed> */
    final public function __debugInfo(): array
    {
        $shown = [];
        foreach (self::fieldsOf() as $field) {
            $value = $this->{$field->property};
            $shown[$field->property] = $field->secret && $value !== null ? Redaction::MARK : $value;
        }
        return $shown;
    }

    /** @return array{string} */
    final public function __serialize(): array
    {
        return [Json::encode($this->wire)];
    }

    /** @param array{string} $data */
    final public function __unserialize(#[\SensitiveParameter] array $data): void
    {
        $wire = Json::decode($data[0]);
        $this->fill(static::fromWire($wire instanceof stdClass ? $wire : new stdClass()));
    }

    /** @param array<string, mixed> $values By property; from the constructor */
    final protected function set(#[\SensitiveParameter] array $values): void
    {
        $additional = $values['additionalProperties'] ?? [];
        $wire = [];
        $own = [];
        foreach (self::fieldsOf() as $name => $field) {
            $value = $values[$field->property];
            $own[$field->property] = $value instanceof Absent ? null : $value;
            if (($value === null && $field->nullable) || ($value !== null && !$value instanceof Absent)) {
                $wire[$name] = $value === null ? null : $field->shape->encode($value);
            }
        }
        $this->assign($own);
        $shape = static::additionalShape();
        $further = array_map($shape === null ? Wire::of(...) : $shape->encode(...), (array) $additional);
        $this->wire = Wire::build($wire + $further);
    }

    private function fill(self $other): void
    {
        $this->wire = $other->wire;
        $this->assign(array_intersect_key(get_object_vars($other), array_flip(self::properties())));
    }

    /**
     * Properties that are read-only are set by their own class only.
     *
     * @param array<string, mixed> $values By property
     */
    private function assign(#[\SensitiveParameter] array $values): void
    {
        Closure::bind(function () use ($values): void {
            foreach ($values as $property => $value) {
                $this->{$property} = $value;
            }
        }, $this, static::class)();
    }

    /** @return list<string> */
    private static function properties(): array
    {
        return array_map(static fn (Field $field): string => $field->property, array_values(self::fieldsOf()));
    }

    /** @return array<string, Field> */
    private static function fieldsOf(): array
    {
        return (self::$kinds[static::class] ??= self::kind())[1];
    }

    /**
     * What reading an object takes: its class, its fields, and what sets them.
     *
     * @return array{ReflectionClass<static>, array<string, Field>, Closure}
     */
    private static function kind(): array
    {
        $fields = static::fields();
        $plain = [];
        $shaped = [];
        foreach ($fields as $name => $field) {
            if ($field->asIs === Field::ANY) {
                $plain[$name] = $field->property;
            } else {
                $shaped[$name] = $field;
            }
        }
        $read = static function (self $model, array $wire) use ($plain, $shaped): void {
            foreach ($plain as $name => $property) {
                try {
                    $model->{$property} = $wire[$name] ?? null;
                } catch (TypeError) {
                    $model->{$property} = null;
                }
            }
            foreach ($shaped as $name => $field) {
                $value = $wire[$name] ?? null;
                if ($value !== null && gettype($value) !== $field->asIs) {
                    $value = $field->shape->decode($value);
                }
                try {
                    $model->{$field->property} = $value;
                } catch (TypeError) {
                    $model->{$field->property} = null;
                }
            }
        };
        return [new ReflectionClass(static::class), $fields, Closure::bind($read, null, static::class)];
    }
}
