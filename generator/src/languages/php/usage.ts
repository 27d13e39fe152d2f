/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, Poll, SecurityScheme, Tag } from '../../api/api.ts';
import { isRequired, takesRequest } from '../../api/arguments.ts';
import { exampleCall, placeholder, type ExampleCall } from '../../api/example-call.ts';
import type { Sample } from '../../api/sample.ts';
import { code, join, lines, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import type { Shown } from '../../docs/dialect.ts';
import type { Names } from '../../naming/names.ts';
import { block, call, identifier, inlineArray, inlineMap, literal, number, string } from './literal.ts';
import type { Package } from './package.ts';
import { nullMember } from './type.ts';

/** The width of examples: a call stays on one line, as on the pages that ours follow; longer lines scroll. */
const WIDTH = 140;

/** The name of the operation's method, or of the method that polls it. */
function methodOf(operation: Operation, names: Names, poll: Poll | undefined): string {
  return poll === undefined ? names.operation(operation).method : names.poll(poll);
}

/** A complete program that builds the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package, { poll, ending }: Shown = {}): string {
  const { api, names, namespace } = context;
  const example = exampleCall(operation, api);
  const path = code`$sdk->${identifier(names.group(tag))}->${identifier(methodOf(operation, names, poll))}`;
  const program = paragraphs([
    trusted('<?php'),
    trusted('declare(strict_types=1);'),
    trusted("require 'vendor/autoload.php';"),
    lines(imported(namespace).map((name) => code`use \\${trusted(name)};`)),
    securityCode(example, context),
    builderCode(example, context),
    tried(
      code`$response = ${call(path, callArguments(operation, example, context))};`,
      ending === 'print' ? printing(example, context) : handling(example, context),
      trusted(ending === 'print' ? 'echo $e->getMessage(), PHP_EOL;' : '// handle exception'),
    ),
  ]);
  return print(program, WIDTH).text;
}

/** PHP warns of the import of a name with one part, which needs no import. */
function imported(namespace: string): readonly string[] {
  const folders = [`${namespace}\\Models\\Components`, `${namespace}\\Models\\Operations`];
  return namespace.includes('\\') ? [namespace, ...folders] : folders;
}

function tried(called: Code, end: Code, caught: Code): Code {
  return lines([
    trusted('try {'),
    block(paragraphs([called, end])),
    trusted('} catch (Throwable $e) {'),
    block(caught),
    trusted('}'),
  ]);
}

function handling(example: ExampleCall, context: Package): Code {
  return code`
    if (${check(example, context)}) {
        // handle response
    }
  `;
}

/** Reads the body, which is null if the server sent one of another type. */
function printing({ printed }: ExampleCall, { names }: Package): Code {
  if (printed === undefined) return trusted('echo $response->statusCode, PHP_EOL;');
  const body = code`$response->${identifier(names.resultField(printed.field))}`;
  const path = join(
    printed.path.map((property) => identifier(names.property(property))),
    trusted('->'),
  );
  const value = printed.path.length === 0 ? body : code`${body}?->${path}`;
  return printed.kind === 'length' ? code`echo count(${value} ?? []), PHP_EOL;` : code`echo ${value}, PHP_EOL;`;
}

function check({ expected }: ExampleCall, { names }: Package): Code {
  if (typeof expected === 'number') return code`$response->statusCode === ${number(expected)}`;
  return code`$response->${identifier(names.resultField(expected))} !== null`;
}

function securityCode({ credentials }: ExampleCall, { names }: Package): Code {
  if (credentials.length === 0) return nothing;
  return lines([
    trusted('$security = new Components\\Security();'),
    ...credentials.map((scheme) => code`$security->${identifier(names.option(scheme))} = ${credential(scheme)};`),
  ]);
}

function credential({ kind }: SecurityScheme): Code {
  return string(kind === 'basic' ? `${placeholder.username}:${placeholder.password}` : placeholder.token);
}

function builderCode({ credentials, settings }: ExampleCall, context: Package): Code {
  const { names, namespace, client } = context;
  const [folder = ''] = namespace.split('\\').slice(-1);
  const setters = settings.map(({ of, value }) => {
    const name = names.option(of);
    const method = identifier(`set${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    return code`->${method}(${sampleCode(value, context)})`;
  });
  const security = credentials.length === 0 ? [] : [trusted('->setSecurity($security)')];
  const head = code`$sdk = ${identifier(folder)}\\${identifier(client)}::builder()`;
  const calls = [...setters, ...security];
  const last = calls.pop();
  if (last === undefined) return sequence([head, trusted('->build();')]);
  return lines([head, ...[...calls, sequence([last, trusted('->build();')])].map(block)]);
}

/** Positional arguments up to the first omitted one with a default, then named ones. */
function callArguments(operation: Operation, example: ExampleCall, context: Package): readonly Code[] {
  const { names } = context;
  const given = example.arguments.map(({ of, value }) => ({
    name: identifier(names.argument(of)),
    value: value && sampleCode(value, context),
  }));
  if (takesRequest(operation)) {
    const named = given.flatMap(({ name, value }) => (value === undefined ? [] : [code`${name}: ${value}`]));
    return [call(code`new Operations\\${identifier(names.operation(operation).request)}`, named)];
  }
  const lastNeeded = example.arguments.findLastIndex(({ of }) => isRequired(of));
  const gap = given.findIndex(({ value }, index) => value === undefined && index > lastNeeded);
  return given.flatMap(({ name, value }, index) => {
    if (value === undefined) return index < lastNeeded ? [nullMember.code] : [];
    return [gap >= 0 && index > gap ? code`${name}: ${value}` : value];
  });
}

function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return literal(value.value);
    case 'variant':
      return sampleCode(value.value, context);
    case 'bytes':
      return string('abc');
    case 'list':
      return inlineArray(value.items.map((item) => sampleCode(item, context)));
    case 'map':
      return inlineMap(value.entries.map(([name, entry]) => [name, sampleCode(entry, context)] as const));
    case 'object': {
      const fields = value.fields.map(
        ([property, field]) => code`${identifier(names.property(property))}: ${sampleCode(field, context)}`,
      );
      return call(code`new ${modelName(value.type, context)}`, fields);
    }
    case 'member':
      return code`${modelName(value.type, context)}::${identifier(names.member(value.member))}`;
    default:
      return value satisfies never;
  }
}

const folders = { components: 'Components', operations: 'Operations' } as const;

function modelName(type: Parameters<Package['names']['type']>[0], { names, namespace }: Package): Code {
  const name = identifier(names.type(type));
  if (type.home === 'errors') return code`\\${trusted(namespace)}\\Models\\Errors\\${name}`;
  return code`${trusted(folders[type.home])}\\${name}`;
}
