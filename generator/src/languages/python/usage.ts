/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, Poll, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { exampleCall, placeholder, type ExampleCall } from '../../api/example-call.ts';
import type { Sample } from '../../api/sample.ts';
import { code, join, lines, ref, trusted, type Code } from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import type { Shown } from '../../docs/dialect.ts';
import type { Names } from '../../naming/names.ts';
import { importBlock } from './file.ts';
import { array, call, dict, identifier, literal, named, string } from './literal.ts';
import { library, wholeModule, type Package } from './package.ts';

/** Wider than source files, because the pages that ours follow have a call on one line. */
const WIDTH = 140;

/** The name of the operation's method, or of the method that polls it. */
function methodOf(operation: Operation, names: Names, poll: Poll | undefined): string {
  return poll === undefined ? names.operation(operation).method : names.poll(poll);
}

/** A complete program that constructs the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package, { poll, ending }: Shown = {}): string {
  const { api, names } = context;
  const example = exampleCall(operation, api);
  const method = code`s.${identifier(names.group(tag))}.${identifier(methodOf(operation, names, poll))}`;
  const body = lines([
    code`s = ${construction(example, context)}`,
    trusted(''),
    trusted(''),
    code`res = ${call(method, argumentValues(operation, example, context))}`,
    trusted(''),
    ending === 'print' ? printing(example, context) : handling,
  ]);
  const imports = importBlock('', referencesIn(body));
  return print(lines([imports, trusted(''), body]), WIDTH).text;
}

const handling = code`
  if res is not None:
      # handle response
      pass
`;

function printing({ printed }: ExampleCall, { names }: Package): Code {
  if (printed === undefined) return trusted('print(res.status_code)');
  const value = join(
    [
      trusted('res'),
      identifier(names.resultField(printed.field)),
      ...printed.path.map((property) => identifier(names.property(property))),
    ],
    trusted('.'),
  );
  return printed.kind === 'length' ? code`print(len(${value}))` : code`print(${value})`;
}

function construction({ credentials, settings }: ExampleCall, context: Package): Code {
  const { client, module, names } = context;
  const root = ref(wholeModule(module));
  const options = named([
    ...credentials.map((scheme) => [names.option(scheme), credential(scheme, root)] as const),
    ...settings.map(({ of, value }) => [names.option(of), sampleCode(value, context)] as const),
  ]);
  return call(code`${root}.${identifier(client)}`, options, true);
}

function credential(scheme: SecurityScheme, root: Code): Code {
  if (scheme.kind !== 'basic') return string(placeholder.token);
  const given = named([
    ['username', string(placeholder.username)],
    ['password', string(placeholder.password)],
  ]);
  return call(code`${root}.BasicCredential`, given);
}

function argumentValues(operation: Operation, example: ExampleCall, context: Package): readonly Code[] {
  const { names } = context;
  const given = named(
    example.arguments.map(({ of, value }) => [names.argument(of), value && sampleCode(value, context)]),
  );
  if (!takesRequest(operation)) return given;
  const { request } = names.operation(operation);
  return named([['request', call(inModels('operations', request, context), given)]]);
}

function inModels(home: string, name: string, { module }: Package): Code {
  return code`${library(`${module}.models`, home)}.${identifier(name)}`;
}

function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return literal(value.value);
    case 'variant':
      return sampleCode(value.value, context);
    case 'bytes':
      return trusted('b"\\x01\\x02\\x03"');
    case 'list':
      return array(value.items.map((item) => sampleCode(item, context)));
    case 'map':
      return dict(value.entries.map(([name, entry]) => [name, sampleCode(entry, context)] as const));
    case 'object': {
      const fields = value.fields.map(
        ([property, field]) => [names.property(property), sampleCode(field, context)] as const,
      );
      return call(inModels(value.type.home, names.type(value.type), context), named(fields));
    }
    case 'member': {
      const type = inModels(value.type.home, names.type(value.type), context);
      return code`${type}.${identifier(names.member(value.member))}`;
    }
    default:
      return value satisfies never;
  }
}
