/** A program that uses all of a package, as far as the language itself sees to names and arguments. */
import type { Api } from '../../src/api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../src/api/arguments.ts';
import { receivedTypes, sentTypes } from '../../src/api/walk.ts';
import type { Surface } from '../../src/languages/surface.ts';

/** Prints a line for each use that the package has no more, after `label`. */
export function rubyProgram(api: Api, surface: Surface, library: string, label: string): string {
  const { names, module = '' } = surface;
  const [sent, received] = [sentTypes(api), receivedTypes(api)];
  const lines = [
    `$LOAD_PATH.unshift(${JSON.stringify(library)})`,
    'def use(label)',
    '  yield',
    'rescue StandardError, ScriptError => e',
    '  puts "#{label}: #{e.class} #{e.message.lines.first}"',
    'end',
  ];
  const use = (text: string): void => {
    lines.push(`use('${label}') { ${text} }`);
  };
  const has = (owner: string, methods: readonly string[]): void => {
    for (const method of methods) use(`${owner}.instance_method(:${method})`);
  };
  const constant = (name: string): string => `${module}::${name}`;
  for (const type of api.types) {
    const name = surface.type(type);
    if (name === undefined || type.kind === 'union') continue;
    use(constant(name));
    if (type.kind === 'enum') for (const member of type.members) use(`${constant(name)}::${names.member(member)}`);
    if (type.kind !== 'object') continue;
    if (received.has(type)) {
      has(constant(name), type.properties.map(names.property));
      use(`${constant(name)}.decode({})`);
    }
    if (!sent.has(type)) continue;
    for (const given of [type.properties, type.properties.filter(({ required }) => required)])
      use(`${constant(name)}.new(${given.map((property) => `${names.property(property)}: nil`).join(', ')})`);
  }
  for (const tag of api.tags) {
    for (const operation of tag.operations) {
      const { method, response, request } = names.operation(operation);
      const given = argumentsOf(operation);
      const calls = takesRequest(operation) ? [1] : [given.length, given.findLastIndex(isRequired) + 1];
      use(`${module}::${surface.client}.instance_method(:${names.group(tag)})`);
      for (const count of calls) {
        const group = `${module}::Groups.const_get(:${names.group(tag).replace(/(?:^|_)(\w)/g, (_, first: string) => first.toUpperCase())})`;
        use(
          `wanted = ${group}.instance_method(:${method}).parameters; least = wanted.count { |kind, _| kind == :req }; ` +
            `most = wanted.count { |kind, _| %i[req opt].include?(kind) }; ` +
            `raise ArgumentError, "${method} #{wanted}" unless ${count}.between?(least, most)`,
        );
      }
      const results = [...operation.results, ...operation.resultHeaders];
      has(constant(surface.operationType(response)), results.map(names.resultField));
      if (!takesRequest(operation)) continue;
      const keywords = given.map((each) => `${names.argument(each)}: nil`);
      use(`${constant(surface.operationType(request))}.new(${keywords.join(', ')})`);
    }
  }
  const options = api.securitySchemes.map((scheme) => `${names.option(scheme)}: nil`);
  use(`${module}::${surface.client}.new(${options.join(', ')})`);
  for (const error of api.errors) has(constant(surface.type(error) ?? ''), error.headers.map(names.resultField));
  return `require '${library}/${snake(module)}'\n${lines.join('\n')}\n`;
}

function snake(module: string): string {
  return module
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
