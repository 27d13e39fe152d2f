/** An operation: a signature, what the runtime has to know about it, and one call. */
import type { Operation, Parameter } from '../../api/api.ts';
import {
  code,
  group,
  indent,
  line,
  list,
  mark,
  nothing,
  paragraphs,
  ref,
  sequence,
  softline,
  trusted,
  type Code,
} from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { takesRequest } from '../../api/arguments.ts';
import { argumentsOf, type Argument } from './arguments.ts';
import { bodyCode } from './body.ts';
import { call } from './call.ts';
import { documented, inert } from './comment.ts';
import { sourceFile, specifier } from './file.ts';
import { identifier, memberName, object, string } from './literal.ts';
import { deprecation } from './model.ts';
import { outcomeCode, successContents } from './outcome.ts';
import {
  besides,
  contractModule,
  coreSymbol,
  functionSymbol,
  optionsSymbol,
  requestSymbol,
  responseSymbol,
  runtime,
  type Package,
} from './package.ts';
import { parameterCode } from './parameter.ts';
import { securityCode } from './security.ts';
import { serverCode } from './server.ts';
import { annotation } from './type.ts';

export function operationSource(operation: Operation, outside: Package): OutputFile {
  const { name, module } = functionSymbol(operation, outside);
  const context = besides(outside, [name, ...argumentsOf(operation, outside).map((argument) => argument.name)]);
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
  return sourceFile(module, mark(operation.source, paragraphs([definition(operation, context), declaration])));
}

export interface Signature {
  /** The names of the arguments, to pass on. */
  readonly names: readonly string[];
  readonly signature: readonly Code[];
}

/** The arguments of the operation's method, options included. */
export function signatureOf(operation: Operation, context: Package): Signature {
  const given = takesRequest(operation) ? requestArgument(operation, context) : positional(operation, context);
  const options = code`options?: ${ref(runtime('RequestOptions', true))}`;
  return { names: [...given.names, 'options'], signature: [...given.signature, options] };
}

function requestArgument(operation: Operation, context: Package): Signature {
  return { names: ['request'], signature: [code`request: ${ref(requestSymbol(operation, context))}`] };
}

/** An argument that can be left out but has another after it that cannot is given as undefined. */
function positional(operation: Operation, context: Package): Signature {
  const all = argumentsOf(operation, context);
  const lastNeeded = all.findLastIndex(({ optional }) => !optional);
  const signature = all.map(({ name, of, optional }, index) => {
    if (!optional) return code`${identifier(name)}:${annotation(of.type, context)}`;
    if (index > lastNeeded) return code`${identifier(name)}?:${annotation(of.type, context)}`;
    return code`${identifier(name)}:${annotation(of.type, context, [trusted('undefined')])}`;
  });
  return { names: all.map(({ name }) => name), signature };
}

/** Paragraphs and tags. */
export function operationDocs(operation: Operation, context: Package): [readonly string[], readonly string[]] {
  const { summary, description, method, responses, deprecated } = operation;
  const described = takesRequest(operation) ? [] : argumentsOf(operation, context);
  const parameters = described.map(({ name, of }) => oneLine(`@param ${name} - ${of.description}`));
  const errors = responses.flatMap(({ contents }) => contents.flatMap(({ error }) => error ?? []));
  const thrown = [...new Set(errors.map((error) => context.names.type(error)))];
  return [
    [summary, description, `\`${method} ${inert(pathTemplate(operation)).replaceAll('`', '')}\``],
    [
      ...parameters,
      ...thrown.map((name) => `@throws {@link errors.${name}} as the API declares.`),
      '@throws {@link SDKError} for any other answer, {@link RequestError} where there is none.',
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
  const outcomes = successContents(operation).map((success) => outcomeCode(success, context));
  const contract = string(specifier(functionSymbol(operation, context).module, contractModule(operation, context)));
  const content = object([
    ['id', string(id)],
    ['method', string(method)],
    ['path', string(pathTemplate(operation))],
    ['server', server && serverCode(server, context)],
    ['security', securityCode(security, context)],
    ['accept', string(accept)],
    ['outcomes', list(outcomes, { open: '[', close: ']' })],
    ['contract', code`() => import(${contract})`],
  ]);
  const parameters = list([ref(responseSymbol(operation, context)), ref(optionsSymbol(context))], {
    open: '<',
    close: '>',
    trailing: '',
  });
  return code`const operation: ${ref(runtime('Operation', true))}${parameters} = ${content};`;
}

export function pathTemplate({ path }: Operation): string {
  return path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

/** What the arguments make of the request; nothing where they change nothing. */
function requestParts(operation: Operation, context: Package): Parts {
  const sent = sentParameters(operation, context);
  const inside = (location: Parameter['in']): readonly Sent[] =>
    sent.filter(({ parameter }) => parameter.in === location);
  const encode = ({ parameter, value }: Sent): Code => parameterCode(parameter, value, context);
  const inPath = new Map(inside('path').map((given) => [given.parameter, encode(given)]));
  const [cookieHeaders, otherHeaders] = partition(
    inside('header'),
    ({ parameter }) => headerName(parameter) === 'cookie',
  );
  const headers = otherHeaders.map((header) => [headerName(header.parameter), encode(header)] as const);
  const cookies = [...cookieHeaders, ...inside('cookie')].map(encode);
  const cookie = cookies.length === 0 ? [] : [['cookie', call('cookies', cookies)] as const];
  const secrets = sent.filter(({ parameter }) => parameter.sensitive).map(({ value }) => value);
  const { body } = operation;
  const bodyArgument = argumentsOf(operation, context).find(({ of }) => of === body);
  const fields = [
    ['target', target(operation, inPath, inside('query').map(encode))],
    ['headers', headers.length + cookie.length === 0 ? undefined : object([...headers, ...cookie])],
    ['body', body && bodyArgument && bodyCode(body, argumentValue(bodyArgument, operation), context)],
    ['secrets', secrets.length === 0 ? undefined : list(secrets, { open: '[', close: ']' })],
  ] as const;
  const empty = fields.every(([, field]) => field === undefined);
  return { fields: empty ? undefined : object(fields), readsClient: sent.some(({ fromClient }) => fromClient) };
}

function headerName({ name }: Parameter): string {
  return name.toLowerCase();
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

interface Parts {
  readonly fields: Code | undefined;
  readonly readsClient: boolean;
}

interface Sent {
  readonly parameter: Parameter;
  readonly value: Code;
  /** Whether the client's options have a part in the value. */
  readonly fromClient: boolean;
}

/** The operation's own parameters, and those of the client that do not travel as headers, which the core sends itself. */
function sentParameters(operation: Operation, context: Package): readonly Sent[] {
  const own = argumentsOf(operation, context).flatMap((argument): Sent[] => {
    const { of: parameter } = argument;
    if (!('style' in parameter)) return [];
    const value = argumentValue(argument, operation);
    const fromClient = parameter.clientLevel && parameter.in !== 'header';
    return [
      { parameter, value: fromClient ? code`${value} ?? ${clientValue(parameter, context)}` : value, fromClient },
    ];
  });
  const isOwn = (client: Parameter): boolean =>
    own.some(({ parameter }) => parameter.in === client.in && parameter.name === client.name);
  const others = context.api.clientParameters.filter((client) => /query|cookie/.test(client.in) && !isOwn(client));
  const clients = others.map((parameter) => ({ parameter, value: clientValue(parameter, context), fromClient: true }));
  return [...own, ...clients];
}

function clientValue(parameter: Parameter, { names }: Package): Code {
  return code`client.${memberName(names.option(parameter))}`;
}

function argumentValue({ name }: Argument, operation: Operation): Code {
  return takesRequest(operation) ? code`request.${memberName(name)}` : identifier(name);
}

/** Path and query; undefined where both are what the definition says. */
function target(operation: Operation, inPath: ReadonlyMap<Parameter, Code>, query: readonly Code[]): Code | undefined {
  if (inPath.size === 0 && query.length === 0) return undefined;
  const segments = operation.path.map((part): Code =>
    typeof part === 'string' ? string(part) : (inPath.get(part) ?? nothing),
  );
  const base = inPath.size === 0 ? string(pathTemplate(operation)) : call('path', segments);
  if (query.length === 0) return base;
  const rest = group(sequence([trusted('+'), line, call('query', query)]));
  return group(indent(2, sequence([softline, base, trusted(' '), rest])));
}
