/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, Poll, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { exampleCall, placeholder, type ExampleCall } from '../../api/example-call.ts';
import type { Sample } from '../../api/sample.ts';
import { code, join, list, newline, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import type { Shown } from '../../docs/dialect.ts';
import type { Names } from '../../naming/names.ts';
import { identifier, keywords, number, pageLiteral, quoted, string } from './literal.ts';
import { absolute, modelConstant, requestConstant, type Package } from './package.ts';

/** The name of the operation's method, or of the method that polls it. */
function methodOf(operation: Operation, names: Names, poll: Poll | undefined): string {
  return poll === undefined ? names.operation(operation).method : names.poll(poll);
}

/** A complete program that constructs the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package, { poll, ending }: Shown = {}): string {
  const { api, names } = context;
  const example = exampleCall(operation, api);
  const method = sequence([identifier(names.group(tag)), trusted('.'), identifier(methodOf(operation, names, poll))]);
  const program = paragraphs([
    code`require ${string(context.library)}`,
    construction(example, context),
    code`res = s.${method}(${join(callArguments(operation, example, context), trusted(', '))})`,
    ending === 'print' ? printing(example, context) : handling(example, context),
  ]);
  return print(program, Infinity).text;
}

function handling(example: ExampleCall, context: Package): Code {
  return code`
    if ${check(example, context)}
      # handle response
    end
  `;
}

function printing({ printed }: ExampleCall, { names }: Package): Code {
  if (printed === undefined) return trusted('puts res.status_code');
  const path = [
    identifier(names.resultField(printed.field)),
    ...printed.path.map((property) => identifier(names.property(property))),
    ...(printed.kind === 'length' ? [trusted('size')] : []),
  ];
  return code`puts res.${join(path, trusted('.'))}`;
}

function check({ expected }: ExampleCall, { names }: Package): Code {
  if (typeof expected === 'number') return code`res.status_code == ${number(expected)}`;
  return code`! res.${identifier(names.resultField(expected))}.nil?`;
}

function construction({ credentials, settings }: ExampleCall, context: Package): Code {
  const { names, client } = context;
  const identity = settings.map(({ of, value }) => [names.option(of), sampleCode(value, context)] as const);
  const made = code`s = ${newObject(absolute(identifier(client), context), identity)}`;
  if (credentials.length === 0) return made;
  const secrets = credentials.map((scheme) => [names.option(scheme), credential(scheme)] as const);
  return sequence([
    made,
    newline,
    code`
      s.config_security(
        ${newObject(absolute(trusted('Shared::Security'), context), secrets)}
      )
    `,
  ]);
}

/** `Name.new` with an argument a line, if there are any. */
function newObject(constant: Code, values: readonly (readonly [string, Code | undefined])[]): Code {
  const given = keywords(values);
  if (given.length === 0) return code`${constant}.new`;
  return code`${constant}.new${list(given, { open: '(', close: ')', expanded: true })}`;
}

function credential(scheme: SecurityScheme): Code {
  if (scheme.kind !== 'basic') return quoted(placeholder.token);
  return code`[${quoted(placeholder.username)}, ${quoted(placeholder.password)}]`;
}

/** Positional arguments, written as assignments so that a reader sees what they are. */
function callArguments(operation: Operation, example: ExampleCall, context: Package): readonly Code[] {
  const given = example.arguments.map(({ of, value }) => ({
    name: context.names.argument(of),
    value: value && sampleCode(value, context),
  }));
  if (takesRequest(operation)) {
    const constant = absolute(requestConstant(operation, context), context);
    return [
      code`request=${newObject(
        constant,
        given.map(({ name, value }) => [name, value]),
      )}`,
    ];
  }
  const last = given.findLastIndex(({ value }) => value !== undefined);
  return given.slice(0, last + 1).map(({ name, value }) => code`${identifier(name)}=${value ?? trusted('nil')}`);
}

function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return pageLiteral(value.value);
    case 'variant':
      return sampleCode(value.value, context);
    case 'bytes':
      return trusted('"\\x01\\x02\\x03".b');
    case 'list':
      return list(
        value.items.map((item) => sampleCode(item, context)),
        { open: '[', close: ']', trailing: '' },
      );
    case 'map': {
      const entries = value.entries.map(([name, entry]) => code`${quoted(name)} => ${sampleCode(entry, context)}`);
      return list(entries, { open: '{', close: '}', padding: ' ', trailing: '' });
    }
    case 'object': {
      const fields = value.fields.map(
        ([property, field]) => [names.property(property), sampleCode(field, context)] as const,
      );
      return newObject(absolute(modelConstant(value.type, context), context), fields);
    }
    case 'member':
      return code`${absolute(modelConstant(value.type, context), context)}::${identifier(names.member(value.member))}`;
    default:
      return value satisfies never;
  }
}
