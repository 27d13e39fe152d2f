/** A program that looks whether all that an old package offers is in the new one: names, places of arguments, types. */
import type { Api, Body, Parameter, Property, Type } from '../../src/api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../src/api/arguments.ts';
import { receivedTypes, sentTypes } from '../../src/api/walk.ts';
import type { Surface } from '../../src/languages/surface.ts';
import { phpTypes } from './php-types.ts';

/** A name, and the alternatives of its type that a program gives or expects; without any, whatever they are. */
type Typed = readonly [name: string, types: readonly string[]];

interface Uses {
  readonly constants: readonly string[];
  readonly properties: readonly (readonly [owner: string, property: Typed])[];
  /** What is given, by place, how many are required, and the class of the result. */
  readonly calls: readonly (readonly [
    owner: string,
    method: string,
    given: readonly Typed[],
    required: number,
    result: string,
  ])[];
}

export interface PhpUses extends Uses {
  readonly home: string;
  readonly space: string;
  readonly label: string;
}

export function phpUses(api: Api, surface: Surface, space: string, home: string, label: string): PhpUses {
  const { names, client } = surface;
  const [sent, received] = [sentTypes(api), receivedTypes(api)];
  const model = (name: string): string => `${space}\\${name}`;
  const constants: string[] = [];
  const properties: (readonly [string, Typed])[] = [];
  const calls: (readonly [string, string, readonly Typed[], number, string])[] = [];
  const typesOf = (type: Type, direction: 'given' | 'got', isThere: boolean): readonly string[] => [
    ...phpTypes(type, direction, (named) => model(surface.type(named) ?? '')),
    ...(isThere ? [] : ['null']),
  ];
  const field = (each: Property): Typed => [names.property(each), typesOf(each.type, 'given', each.required)];
  const argument = (each: Parameter | Body): Typed => [
    names.argument(each),
    typesOf(each.type, 'given', isRequired(each)),
  ];
  for (const type of api.types) {
    const name = surface.type(type);
    if (name === undefined) continue;
    if (type.kind === 'enum') for (const each of type.members) constants.push(`${model(name)}::${names.member(each)}`);
    if (type.kind !== 'object') continue;
    if (received.has(type)) {
      for (const each of type.properties)
        properties.push([model(name), [names.property(each), typesOf(each.type, 'got', false)]]);
      calls.push([model(name), 'fromWire', [['wire', []]], 1, '']);
    }
    const order = sent.has(type) ? surface.fieldOrder(type) : undefined;
    if (order === undefined) continue;
    calls.push([model(name), '__construct', order.map(field), order.filter(({ required }) => required).length, '']);
  }
  for (const tag of api.tags) {
    for (const operation of tag.operations) {
      const { method, response, request: wrapperName } = names.operation(operation);
      const result = model(surface.operationType(response));
      properties.push([model(client), [names.group(tag), []]]);
      const given = argumentsOf(operation);
      const group = `${space}\\Groups\\${names.group(tag).replace(/^./, (first) => first.toUpperCase())}Group`;
      const required = given.findLastIndex(isRequired) + 1;
      if (takesRequest(operation)) {
        const wrapper = model(surface.operationType(wrapperName));
        const request: readonly Typed[] = [
          ['request', [wrapper]],
          ['options', []],
        ];
        calls.push([group, method, request, 1, result]);
        calls.push([wrapper, '__construct', [], required, '']);
        for (const each of given) properties.push([wrapper, [names.argument(each), []]]);
      } else calls.push([group, method, [...given.map(argument), ['options', []]], required, result]);
      for (const each of operation.results)
        properties.push([result, [names.resultField(each), typesOf(each.type, 'got', false)]]);
      for (const each of operation.resultHeaders) properties.push([result, [names.resultField(each), []]]);
    }
  }
  for (const scheme of api.securitySchemes)
    properties.push([model('Models\\Components\\Security'), [names.option(scheme), []]]);
  for (const error of api.errors) {
    const name = model(surface.type(error) ?? '');
    constants.push(`${name}::class`);
    for (const header of error.headers) calls.push([name, names.resultField(header), [], 0, '']);
  }
  return { home, space, label, constants, properties, calls };
}

export const phpProgram = String.raw`<?php

declare(strict_types=1);

/** @return list<string> the alternatives of a type, as phpTypes has them */
function alternatives(?ReflectionType $type): array
{
    if ($type instanceof ReflectionUnionType) {
        return array_merge(...array_map(alternatives(...), $type->getTypes()));
    }
    if (!$type instanceof ReflectionNamedType) {
        return ['mixed'];
    }
    return [$type->getName(), ...($type->allowsNull() && !in_array($type->getName(), ['mixed', 'null']) ? ['null'] : [])];
}

/** The alternatives of what is given that are not accepted: an int is a float too. */
function refused(array $given, array $accepted): array
{
    $all = [...$accepted, ...(in_array('float', $accepted) ? ['int'] : [])];
    return in_array('mixed', $accepted) ? [] : array_values(array_diff($given, $all));
}

[, $bootstrap, $file] = $argv;
require $bootstrap;
foreach (json_decode(file_get_contents($file), true) as $uses) {
    spl_autoload_register(static function (string $class) use ($uses): void {
        $path = strtr(substr($class, strpos($class, '\\') + 1), '\\', '/') . '.php';
        foreach (["{$uses['home']}/generated/$path", "{$uses['home']}/src/$path"] as $file) {
            if (str_starts_with($class, $uses['space'] . '\\') && is_file($file)) {
                require $file;
                return;
            }
        }
    });
    $say = static fn (string $problem) => print("{$uses['label']}: $problem\n");
    foreach ($uses['constants'] as $constant) {
        [$class, $name] = explode('::', $constant);
        if (!class_exists($class) || ($name !== 'class' && !defined($constant))) {
            $say("$constant is not there");
        }
    }
    foreach ($uses['properties'] as [$class, [$property, $types]]) {
        if (!class_exists($class) || !property_exists($class, $property)) {
            $say("$class::$property is not there");
            continue;
        }
        $got = alternatives((new ReflectionProperty($class, $property))->getType());
        if ($types !== [] && refused($got, $types) !== []) {
            $say("$class::$property may be " . implode('|', refused($got, $types)));
        }
    }
    foreach ($uses['calls'] as [$class, $method, $given, $required, $result]) {
        if (!class_exists($class) || !method_exists($class, $method)) {
            $say("$class::$method is not there");
            continue;
        }
        $reflected = new ReflectionMethod($class, $method);
        if ($result !== '' && (string) $reflected->getReturnType() !== $result) {
            $say("$class::$method gives {$reflected->getReturnType()}");
        }
        $parameters = $reflected->getParameters();
        foreach ($given as $index => [$name, $types]) {
            $parameter = $parameters[$index] ?? null;
            if ($parameter?->getName() !== $name) {
                $say("$class::$method has no $name at place $index");
            } elseif ($types !== [] && refused($types, alternatives($parameter->getType())) !== []) {
                $say("$class::$method does not take all of " . implode('|', $types) . " as $name");
            }
        }
        foreach ($parameters as $index => $parameter) {
            if (!$parameter->isOptional() && $index >= $required) {
                $say("$class::$method wants {$parameter->getName()}");
            }
        }
    }
}
`;
