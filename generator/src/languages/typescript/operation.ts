/** An operation: its signature, its definition for the runtime, and the function that calls it. */
import type { Body, Operation, Parameter } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { errorsOf, successesOf } from '../../api/outcomes.ts';
import { argumentRemark } from '../../api/remarks.ts';
import {
  headerName,
  pathTemplate,
  routeOf,
  readsSettings,
  secretContent,
  sentParameters,
  type SentParameter,
} from '../../api/request-parts.ts';
import {
  code,
  group,
  indent,
  join,
  line,
  lines,
  list,
  mark,
  paragraphs,
  ref,
  sequence,
  softline,
  trusted,
  type Code,
} from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import type { Names } from '../../naming/names.ts';
import { bodyCode } from './body.ts';
import { call } from './call.ts';
import { documented, inert } from './comment.ts';
import { ownName, specifier } from './file.ts';
import { identifier, memberName, object, string } from './literal.ts';
import { deprecation } from './model.ts';
import { hasRequestType, takesNamed } from './named.ts';
import { resultHeadersCode } from './headers.ts';
import { outcomeCode } from './outcome.ts';
import {
  contractModule,
  coreSymbol,
  functionSymbol,
  operationModule,
  optionsSymbol,
  requestSymbol,
  responseSymbol,
  runtime,
  type Package,
} from './package.ts';
import { parameterCode } from './parameter.ts';
import { securityCode } from './security.ts';
import { serverCode } from './server.ts';
import { argumentAnnotation } from './type.ts';

/** The names of functions and arguments in the file of an operation; an import of such a name gets an alias. */
export function namesWithin(operation: Operation, names: Names): readonly string[] {
  const { poll } = operation;
  return [
    names.operation(operation).method,
    ...(poll === undefined ? [] : [names.poll(poll)]),
    ...namedArguments(operation, names).map((argument) => argument.name),
  ];
}

/** The definition of an operation for the runtime, and the function that calls it. */
export function operationCode(operation: Operation, context: Package): Code {
  const name = ownName(functionSymbol(operation, context));
  if (takesNamed(operation)) return mark(operation.source, withNames(operation, name, context));
  const { signature } = signatureOf(operation, context);
  const parameters = list([code`core: ${ref(coreSymbol(context, 'type'))}`, ...signature], { open: '(', close: ')' });
  const { fields, readsClient } = requestParts(operation, context);
  const client = trusted(readsClient ? 'client' : '');
  const build = fields === undefined ? trusted('undefined') : code`(${client}) => (${fields})`;
  const passed = list([trusted('operation'), build, trusted('options')], { open: '(', close: ')' });
  const declaration = documented(
    ...operationDocs(operation, context),
    code`
      export function ${identifier(name)}${parameters}: Promise<${ref(responseSymbol(operation, context))}> {
        return core.call${passed};
      }
    `,
  );
  return mark(operation.source, paragraphs([definition(operation, context), declaration]));
}

/** A function that accepts positional or named arguments. */
function withNames(operation: Operation, name: string, context: Package): Code {
  const core = code`core: ${ref(coreSymbol(context, 'type'))}`;
  const { fields = trusted('{}'), readsClient } = requestParts(operation, context);
  const names = namedArguments(operation, context.names).map((argument) => string(argument.name));
  const settings = readsClient ? [code`client: ${ref(optionsSymbol(context))}`] : [];
  const taken = list([code`request: ${ref(requestSymbol(operation, context))}`, ...settings], {
    open: '(',
    close: ')',
  });
  return paragraphs([
    definition(operation, context),
    code`const _names = ${list(names, { open: '[', close: ']' })} as const;`,
    code`
      function _parts${taken}: ${ref(runtime('RequestParts', true))} {
        return ${fields};
      }
    `,
    overloads(code`export function ${identifier(name)}`, [core], operation, context, [
      code`return ${ref(runtime('callNamed'))}(core, operation, _names, _parts, _given);`,
    ]),
  ]);
}

/** The signatures and the body of a function or method that accepts positional or named arguments. */
export function overloads(
  head: Code,
  first: readonly Code[],
  operation: Operation,
  context: Package,
  body: readonly Code[],
): Code {
  const result = code`Promise<${ref(responseSymbol(operation, context))}>`;
  const [texts, tags] = operationDocs(operation, context);
  const options = code`options?: ${ref(runtime('RequestOptions', true))}`;
  const { signature } = requestArgument(operation, context);
  const declared = (given: readonly Code[], trailing: '' | ',' = ','): Code =>
    code`${head}${list([...first, ...given], { open: '(', close: ')', trailing })}`;
  const named = tags.filter((tag) => !tag.startsWith('@param'));
  return lines([
    documented(texts, named, code`${declared([...signature, options])}: ${result};`),
    documented(texts, tags, code`${declared(signatureOf(operation, context).signature)}: ${result};`),
    code`
      ${declared([trusted('..._given: unknown[]')], '')}: ${result} {
        ${lines(body)}
      }
    `,
  ]);
}

export interface Signature {
  /** The names of the arguments, to pass on. */
  readonly names: readonly string[];
  readonly signature: readonly Code[];
}

/** The arguments of the operation's method, including options; `one` is the object of named arguments, if it is accepted. */
export function signatureOf(operation: Operation, context: Package, form: 'each' | 'one' = 'each'): Signature {
  const asRequest = takesRequest(operation) || (form === 'one' && takesNamed(operation));
  const given = asRequest ? requestArgument(operation, context) : positional(operation, context);
  const options = code`options?: ${ref(runtime('RequestOptions', true))}`;
  return { names: [...given.names, 'options'], signature: [...given.signature, options] };
}

function requestArgument(operation: Operation, context: Package): Signature {
  return { names: ['request'], signature: [code`request: ${ref(requestSymbol(operation, context))}`] };
}

/** An optional argument before a required one is passed as undefined. */
function positional(operation: Operation, context: Package): Signature {
  const all = namedArguments(operation, context.names);
  const lastNeeded = all.findLastIndex(({ optional }) => !optional);
  const signature = all.map(({ name, of, optional }, index) => {
    if (!optional) return code`${identifier(name)}:${argumentAnnotation(of.type, context)}`;
    if (index > lastNeeded) return code`${identifier(name)}?:${argumentAnnotation(of.type, context)}`;
    return code`${identifier(name)}:${argumentAnnotation(of.type, context, [trusted('undefined')])}`;
  });
  return { names: all.map(({ name }) => name), signature };
}

/** Paragraphs and tags. */
export function operationDocs(operation: Operation, context: Package): [readonly string[], readonly string[]] {
  const { summary, description, method, deprecated } = operation;
  const described = takesRequest(operation) ? [] : namedArguments(operation, context.names);
  const parameters = described.map(({ name, of }) => oneLine(`@param ${name} - ${argumentRemark(of)}`));
  const thrown = errorsOf(operation).map((error) => context.names.type(error));
  return [
    [summary, description, `\`${method} ${inert(routeOf(operation)).replaceAll('`', '')}\``],
    [
      ...parameters,
      ...thrown.map((name) => `@throws {@link errors.${name}} if the server responds with this error.`),
      '@throws {@link SDKError} for any other error response, or one that the API does not describe.',
      '@throws {@link RequestError} if no response arrives.',
      ...deprecation(deprecated),
    ],
  ];
}

function oneLine(tag: string): string {
  return inert(tag.replace(/\s+/g, ' ').trim()).replace(/^\\@/, '@').replace(/ -$/, '');
}

function definition(operation: Operation, context: Package): Code {
  const { id, method, servers, security, accept } = operation;
  const [server] = servers;
  const outcomes = successesOf(operation).map((success) => outcomeCode(success, context));
  const contract = string(specifier(operationModule(operation, context), contractModule(operation, context)));
  const content = object([
    ['id', string(id)],
    ['name', string(context.names.operation(operation).method)],
    ['method', string(method)],
    ['path', string(pathTemplate(operation))],
    ['server', server && serverCode(server, context)],
    ['security', securityCode(security, context)],
    ['accept', string(accept)],
    ['outcomes', list(outcomes, { open: '[', close: ']' })],
    ['headers', resultHeadersCode(operation.resultHeaders, context)],
    ['contract', code`() => import(${contract})`],
  ]);
  const parameters = list([ref(responseSymbol(operation, context)), ref(optionsSymbol(context))], {
    open: '<',
    close: '>',
    trailing: '',
  });
  return code`const operation: ${ref(runtime('Operation', true))}${parameters} = ${content};`;
}

/** The parts of the request that depend on the arguments; empty if none do. */
function requestParts(operation: Operation, context: Package): Parts {
  const sent = sentParameters(operation, context.api);
  const valueOf = (given: SentParameter): Code => sentValue(given, operation, context);
  const secretOf = (given: SentParameter): Code => {
    const content = secretContent(given.parameter);
    return content ? code`${bodyCode(content, valueOf(given), context)}?.secrets` : valueOf(given);
  };
  const encode = (given: SentParameter): Code => parameterCode(given.parameter, valueOf(given), context);
  const pieceOf = (part: string | SentParameter): Code => (typeof part === 'string' ? string(part) : encode(part));
  const headers = sent.headers.map((given) => [headerName(given.parameter), encode(given)] as const);
  const cookies = sent.cookies.map(encode);
  const cookie = cookies.length === 0 ? [] : [['cookie', call('cookies', cookies)] as const];
  const { body } = operation;
  const fields = [
    ['target', target(operation, sent.path.map(pieceOf), sent.query.map(pieceOf))],
    ['headers', headers.length + cookie.length === 0 ? undefined : object([...headers, ...cookie])],
    ['body', body && bodyCode(body, argumentValue(body, operation, context), context)],
    ['secrets', sent.secrets.length === 0 ? undefined : list(sent.secrets.map(secretOf), { open: '[', close: ']' })],
  ] as const;
  const empty = fields.every(([, field]) => field === undefined);
  return { fields: empty ? undefined : object(fields), readsClient: readsSettings(sent) };
}

interface Parts {
  readonly fields: Code | undefined;
  readonly readsClient: boolean;
}

function sentValue({ parameter, isArgument, isSetting }: SentParameter, operation: Operation, context: Package): Code {
  const argument = isArgument ? [argumentValue(parameter, operation, context)] : [];
  const setting = isSetting ? [code`client.${memberName(context.names.option(parameter))}`] : [];
  return join([...argument, ...setting], trusted(' ?? '));
}

function argumentValue(argument: Parameter | Body, operation: Operation, { names }: Package): Code {
  const name = names.argument(argument);
  return hasRequestType(operation) ? code`request.${memberName(name)}` : identifier(name);
}

/** Path and query; undefined if the definition's path is the whole target. */
function target(operation: Operation, path: readonly Code[], query: readonly Code[]): Code | undefined {
  if (path.length === 0 && query.length === 0) return undefined;
  const base = path.length === 0 ? string(pathTemplate(operation)) : call('path', path);
  if (query.length === 0) return base;
  const rest = group(sequence([trusted('+'), line, call('query', query)]));
  return group(indent(2, sequence([softline, base, trusted(' '), rest])));
}
