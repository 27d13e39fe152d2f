/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, Poll, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { exampleCall, placeholder, type ExampleCall } from '../../api/example-call.ts';
import type { Sample } from '../../api/sample.ts';
import { code, join, list, nothing, paragraphs, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import type { Shown } from '../../docs/dialect.ts';
import type { Names } from '../../naming/names.ts';
import { importBlock } from './file.ts';
import { identifier, inlineObject, literal, memberName, number, object, string } from './literal.ts';
import { takesNamed } from './named.ts';
import { publicSymbol, type Package } from './package.ts';

/** Narrower than source files, because pages show examples in a column. */
const WIDTH = 100;

/** The name of the operation's method, or of the method that polls it. */
function methodOf(operation: Operation, names: Names, poll: Poll | undefined): string {
  return poll === undefined ? names.operation(operation).method : names.poll(poll);
}

/** A complete program that constructs the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package, { poll, ending }: Shown = {}): string {
  const { api, names, client } = context;
  const example = exampleCall(operation, api);
  const variable = identifier(context.variable);
  const path = sequence([variable, trusted('.'), identifier(names.group(tag)), trusted('.')]);
  const given = callArguments(operation, example, context, poll);
  const call = code`${path}${identifier(methodOf(operation, names, poll))}${parenthesized(given)}`;
  return program(example, construction(client, example, context), call, context, ending);
}

/** The same through the standalone function and the small core object. */
export function standaloneUsage(operation: Operation, context: Package, { poll, ending }: Shown = {}): string {
  const { api, names, client } = context;
  const example = exampleCall(operation, api);
  const method = ref(publicSymbol(methodOf(operation, names, poll), context));
  const given = [identifier(context.variable), ...callArguments(operation, example, context, poll)];
  return program(
    example,
    construction(`${client}Core`, example, context),
    code`${method}${parenthesized(given)}`,
    context,
    ending,
  );
}

function parenthesized(values: readonly Code[]): Code {
  return list(values, { open: '(', close: ')' });
}

function program(
  example: ExampleCall,
  constructed: Code,
  call: Code,
  context: Package,
  ending: Shown['ending'],
): string {
  const end = ending === 'print' ? printing(example, context) : handling(example, context);
  const body = paragraphs([constructed, code`const result = await ${call};`, end]);
  return print(paragraphs([importBlock('', referencesIn(body)), body]), WIDTH).text;
}

function handling({ expected }: ExampleCall, { names }: Package): Code {
  const check =
    typeof expected === 'number'
      ? code`result.statusCode === ${number(expected)}`
      : code`result.${identifier(names.resultField(expected))}`;
  return code`
    if (${check}) {
      // handle response
    }
  `;
}

function printing({ printed }: ExampleCall, { names }: Package): Code {
  if (printed === undefined) return trusted('console.log(result.statusCode);');
  const path = [
    identifier(names.resultField(printed.field)),
    ...printed.path.map((property) => memberName(names.property(property))),
    ...(printed.kind === 'length' ? [trusted('length')] : []),
  ];
  return code`console.log(result.${join(path, trusted('.'))});`;
}

function construction(className: string, { credentials, settings }: ExampleCall, context: Package): Code {
  const { names } = context;
  const options = [
    ...credentials.map((scheme) => [names.option(scheme), credential(scheme)] as const),
    ...settings.map(({ of, value }) => [names.option(of), sampleCode(value, context)] as const),
  ];
  const argument = options.length === 0 ? nothing : object(options);
  const variable = identifier(context.variable);
  return code`const ${variable} = new ${ref(publicSymbol(className, context))}(${argument});`;
}

function credential(scheme: SecurityScheme): Code {
  if (scheme.kind !== 'basic') return string(placeholder.token);
  return inlineObject([
    ['username', string(placeholder.username)],
    ['password', string(placeholder.password)],
  ]);
}

function callArguments(
  operation: Operation,
  example: ExampleCall,
  context: Package,
  poll: Poll | undefined,
): readonly Code[] {
  const given = example.arguments.map(({ of, value }) => ({ of, value: value && sampleCode(value, context) }));
  const isNamed = poll !== undefined && takesNamed(operation);
  if (takesRequest(operation) || isNamed)
    return [object(given.map(({ of, value }) => [context.names.argument(of), value]))];
  const last = given.findLastIndex(({ value }) => value !== undefined);
  return given.slice(0, last + 1).map(({ value }) => value ?? trusted('undefined'));
}

export function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return literal(value.value);
    case 'variant':
      return sampleCode(value.value, context);
    case 'bytes':
      return code`new Uint8Array([1, 2, 3])`;
    case 'list':
      return list(
        value.items.map((item) => sampleCode(item, context)),
        { open: '[', close: ']' },
      );
    case 'map':
      return object(value.entries.map(([name, entry]) => [name, sampleCode(entry, context)] as const));
    case 'object':
      return object(
        value.fields.map(([property, field]) => [names.property(property), sampleCode(field, context)] as const),
      );
    case 'member': {
      const namespace = ref(publicSymbol(value.type.home, context));
      const member = names.member(value.member);
      return sequence([namespace, trusted('.'), identifier(names.type(value.type)), trusted('.'), memberName(member)]);
    }
    default:
      return value satisfies never;
  }
}
