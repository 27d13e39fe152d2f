/** A program that looks whether all that an old package offers is in the new one: names, and places of arguments. */
import type { Api } from '../../src/api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../src/api/arguments.ts';
import { receivedTypes, sentTypes } from '../../src/api/walk.ts';
import type { Surface } from '../../src/languages/surface.ts';

interface Uses {
  readonly constants: readonly string[];
  readonly properties: readonly (readonly [owner: string, property: string])[];
  /** The names of what is given, by place, and how many are required. */
  readonly calls: readonly (readonly [owner: string, method: string, names: readonly string[], required: number])[];
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
  const properties: (readonly [string, string])[] = [];
  const calls: (readonly [string, string, readonly string[], number])[] = [];
  for (const type of api.types) {
    const name = surface.type(type);
    if (name === undefined) continue;
    if (type.kind === 'enum') for (const each of type.members) constants.push(`${model(name)}::${names.member(each)}`);
    if (type.kind !== 'object') continue;
    if (received.has(type)) {
      for (const each of type.properties) properties.push([model(name), names.property(each)]);
      calls.push([model(name), 'fromWire', ['wire'], 1]);
    }
    const order = sent.has(type) ? surface.fieldOrder(type) : undefined;
    if (order === undefined) continue;
    calls.push([
      model(name),
      '__construct',
      order.map(names.property),
      order.filter(({ required }) => required).length,
    ]);
  }
  for (const tag of api.tags) {
    for (const operation of tag.operations) {
      const { method, response, request } = names.operation(operation);
      properties.push([model(client), names.group(tag)]);
      const given = argumentsOf(operation);
      const arguments_ = given.map(names.argument);
      const group = `${space}\\Groups\\${names.group(tag).replace(/^./, (first) => first.toUpperCase())}Group`;
      const required = given.findLastIndex(isRequired) + 1;
      if (takesRequest(operation)) {
        calls.push([group, method, ['request', 'options'], 1]);
        calls.push([model(surface.operationType(request)), '__construct', [], required]);
      } else calls.push([group, method, [...arguments_, 'options'], required]);
      for (const field of [...operation.results, ...operation.resultHeaders])
        properties.push([model(surface.operationType(response)), names.resultField(field)]);
    }
  }
  for (const scheme of api.securitySchemes)
    properties.push([model('Models\\Components\\Security'), names.option(scheme)]);
  for (const error of api.errors) {
    const name = model(surface.type(error) ?? '');
    constants.push(`${name}::class`);
    for (const header of error.headers) calls.push([name, names.resultField(header), [], 0]);
  }
  return { home, space, label, constants, properties, calls };
}

export const phpProgram = String.raw`<?php

declare(strict_types=1);

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
    foreach ($uses['properties'] as [$class, $property]) {
        if (!class_exists($class) || !property_exists($class, $property)) {
            $say("$class::$property is not there");
        }
    }
    foreach ($uses['calls'] as [$class, $method, $names, $required]) {
        if (!class_exists($class) || !method_exists($class, $method)) {
            $say("$class::$method is not there");
            continue;
        }
        $parameters = (new ReflectionMethod($class, $method))->getParameters();
        foreach ($names as $index => $name) {
            if (($parameters[$index] ?? null)?->getName() !== $name) {
                $say("$class::$method has no $name at place $index");
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
