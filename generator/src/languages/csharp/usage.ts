/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { exampleCall, placeholder, type ExampleCall } from '../../api/example-call.ts';
import type { Sample } from '../../api/sample.ts';
import { code, lines, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { block, call, identifier, inlineList, literal, string } from './literal.ts';
import type { Package } from './package.ts';
import { credentialName } from './security.ts';

/** A call of an example stands on one line, as on the pages that ours follow; what is longer is scrolled. */
const WIDTH = 140;

/** A complete program that builds the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package): string {
  const { api, names, namespace, client } = context;
  const example = exampleCall(operation, api);
  const method = identifier(`${names.operation(operation).method}Async`);
  const path = code`sdk.${identifier(names.group(tag))}.${method}`;
  const root = trusted(namespace);
  const made = clientCode(example, client, context);
  const called = code`var res = await ${call(path, callArguments(operation, example, context))};`;
  const hasMap = print(lines([made, called]), WIDTH).text.includes('new Dictionary<');
  const program = paragraphs([
    lines([
      hasMap ? trusted('using System.Collections.Generic;') : nothing,
      code`using ${root};`,
      code`using ${root}.Models.Components;`,
      code`using ${root}.Models.Requests;`,
    ]),
    made,
    called,
    trusted('// handle response'),
  ]);
  return print(program, WIDTH).text;
}

function clientCode({ credentials, settings }: ExampleCall, client: string, context: Package): Code {
  const given = [
    ...(credentials.length === 0 ? [] : [securityCode(credentials, context)]),
    ...settings.map(({ of, value }) => code`${identifier(context.names.option(of))}: ${sampleCode(value, context)}`),
  ];
  if (given.length === 0) return code`var sdk = new ${identifier(client)}();`;
  const rows = given.map((one, index) => sequence([one, trusted(index === given.length - 1 ? ');' : ',')]));
  return lines([code`var sdk = new ${identifier(client)}(`, block(lines(rows))]);
}

function securityCode(credentials: readonly SecurityScheme[], context: Package): Code {
  const set = credentials.map(
    (scheme) => code`${identifier(credentialName(scheme, context))} = ${credential(scheme)},`,
  );
  return lines([trusted('security: new Security() {'), block(lines(set)), trusted('}')]);
}

function credential({ kind }: SecurityScheme): Code {
  return string(kind === 'basic' ? `${placeholder.username}:${placeholder.password}` : placeholder.token);
}

function callArguments(operation: Operation, example: ExampleCall, context: Package): readonly Code[] {
  const { names } = context;
  const given = example.arguments.flatMap(({ of, value }) =>
    value === undefined ? [] : [{ name: identifier(names.argument(of)), value: sampleCode(value, context) }],
  );
  if (takesRequest(operation)) {
    const request = identifier(names.operation(operation).request);
    return [
      object(
        request,
        given.map(({ name, value }) => code`${name} = ${value}`),
      ),
    ];
  }
  return given.map(({ name, value }) => code`${name}: ${value}`);
}

function object(name: Code, members: readonly Code[]): Code {
  if (members.length === 0) return code`new ${name}()`;
  const rows = members.map((member) => sequence([member, trusted(',')]));
  return lines([code`new ${name}() {`, block(lines(rows)), trusted('}')]);
}

function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return literal(value.value);
    case 'bytes':
      return trusted('new byte[] { 97, 98, 99 }');
    case 'list':
      return inlineList(value.items.map((item) => sampleCode(item, context)));
    case 'map':
      return object(
        code`Dictionary<string, ${trusted(valuesOf(value.entries.map(([, entry]) => entry)))}>`,
        value.entries.map(([name, entry]) => code`[${string(name)}] = ${sampleCode(entry, context)}`),
      );
    case 'object':
      return object(
        identifier(names.type(value.type)),
        value.fields.map(
          ([property, field]) => code`${identifier(names.property(property))} = ${sampleCode(field, context)}`,
        ),
      );
    case 'member':
      return code`${identifier(names.type(value.type))}.${identifier(names.member(value.member))}`;
    default:
      return value satisfies never;
  }
}

/** The type that all values of a map have, as far as the example shows it. */
function valuesOf(values: readonly Sample[]): string {
  const json = values.map((value) => (value.kind === 'json' ? value.value : undefined));
  if (json.every((value) => typeof value === 'string')) return 'string';
  if (json.every((value) => typeof value === 'boolean')) return 'bool';
  if (json.every((value) => Number.isInteger(value))) return 'long';
  return json.every((value) => typeof value === 'number') ? 'double' : 'object';
}
