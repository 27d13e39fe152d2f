/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, Poll, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { exampleCall, placeholder, type ExampleCall } from '../../api/example-call.ts';
import { code, join, lines, paragraphs, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import type { Shown } from '../../docs/dialect.ts';
import type { Names } from '../../naming/names.ts';
import { usingsOf } from './file.ts';
import { block, call, identifier, string } from './literal.ts';
import { requestSymbol, type Package } from './package.ts';
import { objectCode, sampleCode } from './sample.ts';
import { credentialName } from './security.ts';

/** The width of examples: a call stays on one line, as on the pages that ours follow; longer lines scroll. */
const WIDTH = 140;

/** The name of the operation's method, or of the method that polls it. */
function methodOf(operation: Operation, names: Names, poll: Poll | undefined): string {
  return poll === undefined ? names.operation(operation).method : names.poll(poll);
}

/** A complete program that builds the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package, { poll, ending }: Shown = {}): string {
  const { api, names, namespace, client } = context;
  const example = exampleCall(operation, api);
  const method = identifier(`${methodOf(operation, names, poll)}Async`);
  const path = code`sdk.${identifier(names.group(tag))}.${method}`;
  const made = clientCode(example, client, context);
  const called = code`var res = await ${call(path, callArguments(operation, example, context))};`;
  const end = ending === 'print' ? printing(example, context) : trusted('// handle response');
  const always = ['', '.Models.Components', '.Models.Requests'].map((below) => `${namespace}${below}`);
  const program = paragraphs([
    usingsOf('', referencesIn(lines([made, called])), always.concat(ending === 'print' ? ['System'] : [])),
    made,
    called,
    end,
  ]);
  return print(program, WIDTH).text;
}

/** Reads the body, which is null if the server sent one of another type. */
function printing({ printed }: ExampleCall, { names }: Package): Code {
  if (printed === undefined) return trusted('Console.WriteLine(res.StatusCode);');
  const body = code`res.${identifier(names.resultField(printed.field))}`;
  const path = [
    ...printed.path.map((property) => identifier(names.property(property))),
    ...(printed.kind === 'length' ? [trusted('Count')] : []),
  ];
  const value = path.length === 0 ? body : code`${body}?.${join(path, trusted('.'))}`;
  return code`Console.WriteLine(${value});`;
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
    return [
      objectCode(
        ref(requestSymbol(operation, context)),
        given.map(({ name, value }) => code`${name} = ${value}`),
      ),
    ];
  }
  return given.map(({ name, value }) => code`${name}: ${value}`);
}
