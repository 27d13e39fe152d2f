/**
 * A program that uses all of a package, with the types that the package declares: for the compiler to read.
 * It names them in the bodies of methods alone: where a declaration of an assembly is wrong, the compiler reads no body.
 */
import type { Api, Body, NamedType, Parameter, Type } from '../../src/api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../src/api/arguments.ts';
import { receivedTypes, sentTypes } from '../../src/api/walk.ts';
import type { Surface } from '../../src/languages/surface.ts';

/** `space` is the namespace of the package, and `own` that of the program. */
export function csharpProgram(api: Api, surface: Surface, space: string, own: string): string {
  const { names, client } = surface;
  const [sent, received] = [sentTypes(api), receivedTypes(api)];
  const methods: string[] = [];
  const define = (given: readonly (readonly [type: string, name: string])[], body: readonly string[]): void => {
    const values = given.map(([type, name]) => `${type} ${name} = Any<${type}>();`);
    const head = `internal static async System.Threading.Tasks.Task Use${methods.length}()`;
    methods.push(
      [`    ${head}`, '    {', ...[...values, ...body].map((line) => `        ${line}`), '    }'].join('\n'),
    );
  };
  const model = (name: string): string => `${space}.Models.${name}`;
  const typeOf = (type: Type): string => typeText(type, (named) => model(surface.type(named) ?? ''));
  const maybe = (type: Type): string => typeOf(type).replace(/\??$/, '?');
  for (const type of api.types) {
    const name = model(surface.type(type) ?? '');
    if (type.kind === 'enum') {
      define([], type.members.map((member) => `_ = ${name}.${names.member(member)};`));
    }
    if (type.kind !== 'object') continue;
    const readings = type.properties.map((property, index) => {
      const text = property.required ? typeOf(property.type) : maybe(property.type);
      return `${text} v${index} = value.${names.property(property)};`;
    });
    if (received.has(type)) {
      define([[name, 'value']], readings);
      define([], [`_ = ${name}.FromJson("{}");`]);
    }
    if (!sent.has(type)) continue;
    for (const given of [type.properties, type.properties.filter(({ required }) => required)]) {
      const values = given.map((property, index) => `${names.property(property)} = a${index}`);
      define(
        given.map((property, index) => [typeOf(property.type), `a${index}`]),
        [`_ = new ${name}() { ${values.join(', ')} };`],
      );
    }
  }
  for (const tag of api.tags) {
    for (const operation of tag.operations) {
      const call = `client.${surface.call(operation).replace(/^\w+/, names.group(tag))}`;
      const given = argumentsOf(operation);
      const values = given.map((each) => [typeOf(each.type), names.argument(each)] as const);
      const named = (some: readonly (Parameter | Body)[], sign: string): string =>
        some.map((each) => `${names.argument(each)}${sign} ${names.argument(each)}`).join(', ');
      const request = model(surface.operationType(names.operation(operation).request));
      const order = surface
        .argumentOrder(operation)
        .flatMap((each) => (typeof each === 'string' ? [] : [names.argument(each)]));
      const calls = takesRequest(operation)
        ? [`${call}(new ${request}() { ${named(given, ' =')} })`]
        : [
            `${call}(${order.join(', ')})`,
            `${call}(${named(given, ':')})`,
            `${call}(${named(given.filter(isRequired), ':')})`,
          ];
      const results = operation.results.map(
        (field, index) => `${maybe(field.type)} r${index} = result.${names.resultField(field)};`,
      );
      define([[`${space}.${client}`, 'client'], ...values], [
        ...calls.slice(1).map((each) => `await ${each};`),
        `var result = await ${calls[0] ?? ''};`,
        ...results,
      ]);
    }
  }
  const credentials = api.securitySchemes.map((scheme) => `${capital(names.option(scheme))} = null`);
  define([], [
    `_ = new ${space}.${client}(security: new ${model('Components.Security')}() { ${credentials.join(', ')} });`,
  ]);
  for (const error of api.errors) {
    const fields = ['Content', ...error.headers.map(names.resultField)];
    define([[model(surface.type(error) ?? ''), 'error']], fields.map((field) => `_ = error.${field};`));
  }
  return [
    '#nullable enable',
    '#pragma warning disable CS1998, CS0618',
    `namespace ${own};`,
    'internal static class Program',
    '{',
    '    private static T Any<T>() => throw new System.InvalidOperationException();',
    ...methods,
    '}',
    '',
  ].join('\n');
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function typeText(type: Type, nameOf: (type: NamedType) => string): string {
  switch (type.kind) {
    case 'string':
      return type.format === 'date-time'
        ? 'System.DateTimeOffset'
        : type.format === 'date'
          ? 'System.DateOnly'
          : 'string';
    case 'integer':
      return type.format === 'int32' ? 'int' : 'long';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'literal':
      return typeof type.value === 'string' ? 'string' : typeof type.value === 'number' ? 'long' : 'bool';
    case 'array':
      return `System.Collections.Generic.IReadOnlyList<${typeText(type.items, nameOf)}>`;
    case 'map':
      return `System.Collections.Generic.IReadOnlyDictionary<string, ${typeText(type.values, nameOf)}>`;
    case 'nullable':
      return `${typeText(type.type, nameOf)}?`;
    case 'enum':
    case 'object':
    case 'union':
      return nameOf(type);
    default:
      return 'System.Text.Json.JsonElement';
  }
}
