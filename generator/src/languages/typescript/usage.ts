/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { sampleBody, sampleParameter, type Sample } from '../../api/sample.ts';
import { code, list, nothing, paragraphs, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import { namedArguments, type Argument } from '../../naming/arguments.ts';
import { importBlock } from './file.ts';
import { identifier, inlineObject, literal, memberName, number, object, string } from './literal.ts';
import { naming } from './naming.ts';
import { publicSymbol, type Package } from './package.ts';

/** Narrower than source files: pages are read in a column. */
const WIDTH = 100;

/** A complete program that constructs the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package): string {
  const { names, client } = context;
  const variable = identifier(clientVariable(context));
  const path = sequence([variable, trusted('.'), identifier(names.group(tag)), trusted('.')]);
  const call = code`${path}${identifier(names.operation(operation).method)}${callArguments(operation, [], context)}`;
  return program(operation, construction(client, operation, context), call, context);
}

/** The same through the standalone function and the small core object. */
export function standaloneUsage(operation: Operation, context: Package): string {
  const method = ref(publicSymbol(context.names.operation(operation).method, context));
  const variable = identifier(clientVariable(context));
  const call = code`${method}${callArguments(operation, [variable], context)}`;
  return program(operation, construction(`${context.client}Core`, operation, context), call, context);
}

function program(operation: Operation, constructed: Code, call: Code, context: Package): string {
  const body = paragraphs([
    constructed,
    code`const result = await ${call};`,
    code`
      if (${check(operation, context)}) {
        // handle response
      }
    `,
  ]);
  return print(paragraphs([importBlock('', referencesIn(body)), body]), WIDTH).text;
}

/** A body with a name of its own is tested itself, anything else by the status. */
function check(operation: Operation, { names }: Package): Code {
  const [field] = operation.results;
  if (field?.named) return code`result.${identifier(names.resultField(field))}`;
  const status = operation.responses.find(({ success }) => success)?.status ?? '200';
  return code`result.statusCode === ${number(Number(/^[0-9]{3}$/.test(status) ? status : 200))}`;
}

function construction(className: string, operation: Operation, context: Package): Code {
  const { api, names } = context;
  const credentials = (operation.security[0] ?? []).map(
    (scheme) => [names.option(scheme), credential(scheme)] as const,
  );
  const identity = api.clientParameters.flatMap((parameter) => {
    const value = parameter.example === undefined ? undefined : sampleParameter(parameter);
    return value === undefined ? [] : [[names.option(parameter), sampleCode(value, context)] as const];
  });
  const options = [...credentials, ...identity];
  const argument = options.length === 0 ? nothing : object(options);
  const variable = identifier(clientVariable(context));
  return code`const ${variable} = new ${ref(publicSymbol(className, context))}(${argument});`;
}

function credential(scheme: SecurityScheme): Code {
  return scheme.kind === 'basic'
    ? inlineObject([
        ['username', string('<YOUR_USERNAME_HERE>')],
        ['password', string('<YOUR_PASSWORD_HERE>')],
      ])
    : string('<YOUR_API_KEY_HERE>');
}

function callArguments(operation: Operation, before: readonly Code[], context: Package): Code {
  const given = namedArguments(operation, context.names).map((argument) => ({
    argument,
    value: argumentSample(argument),
  }));
  if (takesRequest(operation)) {
    const fields = given.flatMap(({ argument, value }) =>
      value === undefined ? [] : [[argument.name, sampleCode(value, context)] as const],
    );
    return list([...before, object(fields)], { open: '(', close: ')' });
  }
  const last = given.findLastIndex(({ value }) => value !== undefined);
  const values = given
    .slice(0, last + 1)
    .map(({ value }) => (value === undefined ? trusted('undefined') : sampleCode(value, context)));
  return callList([...before, ...values]);
}

/** Where only the last argument is an object, its braces hug the call's. */
function callList(values: readonly Code[]): Code {
  return list(values, { open: '(', close: ')' });
}

function argumentSample({ of }: Argument): Sample | undefined {
  return 'style' in of ? sampleParameter(of) : sampleBody(of);
}

export function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return literal(value.value);
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

/** `PlexAPI` is held in `plexAPI`, unless that is the name of something else. */
function clientVariable({ api, names, client }: Package): string {
  const variable = client.charAt(0).toLowerCase() + client.slice(1);
  const isMethod = api.operations.some((operation) => names.operation(operation).method === variable);
  return isMethod || naming.reserved.method.has(variable) ? 'client' : variable;
}
