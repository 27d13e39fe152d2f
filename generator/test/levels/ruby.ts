/** A program that uses all of a package: names what it has, makes what is sent, and calls its operations, up to the request. */
import type { Api, Body, Parameter } from '../../src/api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../src/api/arguments.ts';
import { receivedTypes, sentTypes } from '../../src/api/walk.ts';
import type { Surface } from '../../src/languages/surface.ts';
import { rubyValue } from './ruby-values.ts';

/** Prints a line for each use that the package has no more, after `label`. */
export function rubyProgram(api: Api, surface: Surface, library: string, label: string): string {
  const { names, module = '' } = surface;
  const [sent, received] = [sentTypes(api), receivedTypes(api)];
  const lines = [...head(library)];
  const use = (text: string): void => {
    lines.push(`use('${label}') { ${text} }`);
  };
  const has = (owner: string, methods: readonly string[]): void => {
    for (const method of methods) use(`${owner}.instance_method(:${method})`);
  };
  const constant = (name: string): string => `${module}::${name}`;
  const named = { names, constant: (type: Parameters<Surface['type']>[0]) => constant(surface.type(type) ?? '') };
  for (const type of api.types) {
    const name = surface.type(type);
    if (name === undefined) continue;
    use(constant(name));
    if (type.kind === 'enum') for (const member of type.members) use(`${constant(name)}::${names.member(member)}`);
    if (type.kind !== 'object') continue;
    if (received.has(type)) {
      has(constant(name), type.properties.map(names.property));
      use(`${constant(name)}.decode({})`);
    }
    if (!sent.has(type)) continue;
    for (const given of [type.properties, type.properties.filter(({ required }) => required)]) {
      const keywords = given.map((each) => `${names.property(each)}: ${rubyValue(each.type, named)}`);
      use(`${constant(name)}.new(${keywords.join(', ')})`);
    }
  }
  const client = constant(surface.client);
  const credentials = api.securitySchemes.map((scheme) => `${names.option(scheme)}: 'x'`).join(', ');
  for (const tag of api.tags) {
    for (const operation of tag.operations) {
      const { method, response, request } = names.operation(operation);
      const call = (list: readonly string[]): void => {
        use(`reach(${client}, ${credentials}) { |client| client.${names.group(tag)}.${method}(${list.join(', ')}) }`);
      };
      const value = (each: Parameter | Body): string => rubyValue(each.type, named);
      const keyword = (each: Parameter | Body): string => `${names.argument(each)}: ${value(each)}`;
      const given = argumentsOf(operation);
      const needed = given.slice(0, given.findLastIndex(isRequired) + 1);
      if (takesRequest(operation)) {
        const type = constant(surface.operationType(request));
        for (const some of [given, given.filter(isRequired)]) call([`${type}.new(${some.map(keyword).join(', ')})`]);
      } else {
        call(given.map(value));
        call(needed.map(value));
        for (const each of surface.argumentsByName(operation)) call([...needed.map(value), keyword(each)]);
      }
      const results = [...operation.results, ...operation.resultHeaders];
      has(constant(surface.operationType(response)), results.map(names.resultField));
    }
  }
  for (const error of api.errors) has(constant(surface.type(error) ?? ''), error.headers.map(names.resultField));
  return `require '${library}/${snake(module)}'\n${lines.join('\n')}\n`;
}

/** A call is fine where its request comes to the transport. */
function head(library: string): readonly string[] {
  return [
    `$LOAD_PATH.unshift(${JSON.stringify(library)})`,
    'def use(label)',
    '  yield',
    'rescue StandardError, ScriptError => e',
    '  puts "#{label}: #{e.class} #{e.message.lines.first}"',
    'end',
    'def reach(type, **credentials)',
    '  reached = false',
    '  yield type.new(transport: ->(_) { (reached = true) && [500, {}, ""] }, retries: false, **credentials)',
    'rescue StandardError',
    '  raise unless reached',
    'end',
  ];
}

function snake(module: string): string {
  return module
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
