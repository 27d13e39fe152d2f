/** A program that uses all of a package, with the types that the package declares: for a type checker to read. */
import type { Api, Body, ObjectType, Operation, Parameter, Type } from '../../src/api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../src/api/arguments.ts';
import { receivedTypes, sentTypes } from '../../src/api/walk.ts';
import { checkedType } from '../../src/languages/python/checked-type.ts';
import type { Surface } from '../../src/languages/surface.ts';

export function pythonProgram(api: Api, surface: Surface): string {
  const { names, module = '', client } = surface;
  const [sent, received] = [sentTypes(api), receivedTypes(api)];
  const lines = [
    'from __future__ import annotations',
    'from typing import Any, Dict, List, Literal, Optional, Union',
    `from ${module} import ${client}`,
    `from ${module}.models import components, errors, operations`,
  ];
  const define = (parameters: readonly string[], body: readonly string[]): void => {
    lines.push(`def use_${lines.length}(${parameters.join(', ')}) -> None:`);
    lines.push(...(body.length === 0 ? ['pass'] : body).map((line) => `    ${line}`));
  };
  const typeOf = (type: Type): string => checkedType(type, (named) => surface.type(named) ?? 'Any');
  for (const type of api.types) {
    const name = surface.type(type) ?? '';
    if (type.kind === 'enum') define([], type.members.map((member) => `str(${name}.${names.member(member)})`));
    if (type.kind !== 'object') continue;
    if (received.has(type)) {
      define([`value: ${name}`], readings(type, surface, typeOf, sent.has(type)));
      define([], [`${name}.from_dict({})`]);
    }
    if (sent.has(type)) {
      const given = type.properties.map((property) => `${names.property(property)}: ${typeOf(property.type)}`);
      const all = type.properties.map((property) => `${names.property(property)}=${names.property(property)}`);
      define(given, [`${name}(${all.join(', ')})`]);
      const required = type.properties.filter((property) => property.required);
      define(
        required.map((property) => `${names.property(property)}: ${typeOf(property.type)}`),
        [
          `${name}(${required.map((property) => `${names.property(property)}=${names.property(property)}`).join(', ')})`,
        ],
      );
    }
  }
  for (const tag of api.tags) {
    for (const operation of tag.operations) {
      const { method, request } = names.operation(operation);
      const call = `client.${names.group(tag)}.${method}`;
      const parameters = [
        `client: ${client}`,
        ...argumentsOf(operation).map((each) => `${names.argument(each)}: ${typeOf(each.type)}`),
      ];
      const byName = (given: readonly (Parameter | Body)[]): string =>
        given.map((each) => `${names.argument(each)}=${names.argument(each)}`).join(', ');
      const required = byName(argumentsOf(operation).filter(isRequired));
      const calls = takesRequest(operation)
        ? [`${call}(${surface.operationType(request)}(${byName(argumentsOf(operation))}))`]
        : [
            `${call}(${placed(operation, surface).join(', ')})`,
            `${call}(${byName(argumentsOf(operation))})`,
            `${call}(${required})`,
          ];
      define(parameters, [...calls, `result = ${calls[0] ?? ''}`, ...results(operation, surface, typeOf)]);
    }
  }
  const options = api.securitySchemes.map((scheme) => `${names.option(scheme)}=None`);
  define([], [`${client}(${options.join(', ')})`]);
  for (const error of api.errors) {
    const fields = error.headers.map((header) => `error.${names.resultField(header)}`);
    define([`error: ${surface.type(error) ?? ''}`], ['str(error.data)', ...fields]);
  }
  return `${lines.join('\n')}\n`;
}

function readings(type: ObjectType, { names }: Surface, typeOf: (type: Type) => string, isSent: boolean): string[] {
  return type.properties.map((property, index) => {
    const read = `value.${names.property(property)}`;
    const isUnset = isSent && !property.required && ['nullable', 'null', 'unknown'].includes(property.type.kind);
    if (isUnset) return read;
    const own = typeOf(property.type);
    return `v${index}: ${property.required || own.startsWith('Optional[') ? own : `Optional[${own}]`} = ${read}`;
  });
}

function placed(operation: Operation, { names, argumentOrder }: Surface): readonly string[] {
  return argumentOrder(operation).flatMap((each) => (typeof each === 'string' ? [] : [names.argument(each)]));
}

function results(operation: Operation, { names }: Surface, typeOf: (type: Type) => string): readonly string[] {
  return operation.results.map((field, index) => {
    const own = typeOf(field.type);
    const type = field.optional && !own.startsWith('Optional[') ? `Optional[${own}]` : own;
    return `r${index}: ${type} = result.${names.resultField(field)}`;
  });
}
