/** Decides every name of one language's package, in one place, before anything is emitted. */
import type {
  Api,
  Body,
  EnumMember,
  ErrorBody,
  NamedType,
  Operation,
  Parameter,
  ParameterLocation,
  Poll,
  Property,
  ResultField,
  ResultHeader,
  SecurityScheme,
  ServerVariable,
  Standing,
  Tag,
} from '../api/api.ts';
import { allVariables } from '../api/servers.ts';
import { scope, type Claim } from './scope.ts';
import { words } from './words.ts';

export type Role = 'type' | 'group' | 'method' | 'argument' | 'result' | 'error' | 'property' | 'member' | 'option';

/** How a language spells names, and which it cannot use. */
export interface NamingPolicy {
  readonly spell: Readonly<Record<Role, (words: readonly string[]) => string>>;
  readonly reserved: Readonly<Record<Role, ReadonlySet<string>>>;
  /** Which of a type's names this language considers, in order. */
  readonly typeNames: (names: readonly string[]) => readonly string[];
}

/** A parameter's enum is named after the parameter alone, or with its operation and place. */
export function shortestOrWhole(names: readonly string[]): readonly string[] {
  return names.length > 2 ? [names[0] ?? '', names.at(-1) ?? ''] : names;
}

/** What a type's own names are not: the types that an operation adds. */
export interface OperationNames {
  readonly method: string;
  /** The type that a call returns. */
  readonly response: string;
  /** The type of the one argument that replaces many. */
  readonly request: string;
}

export interface Names {
  readonly type: (type: NamedType | ErrorBody) => string;
  readonly operation: (operation: Operation) => OperationNames;
  /** The method that repeats an operation. */
  readonly poll: (poll: Poll) => string;
  readonly group: (tag: Tag) => string;
  /** Of a parameter or body, among the arguments of its operation. */
  readonly argument: (argument: Parameter | Body) => string;
  readonly property: (property: Property) => string;
  readonly member: (member: EnumMember) => string;
  /** Of a success body or of a header, among the fields of its operation's response or of its error. */
  readonly resultField: (field: ResultField | ResultHeader) => string;
  /** A setting of the client: a client-level parameter, a credential or a server variable. */
  readonly option: (setting: Parameter | SecurityScheme | ServerVariable) => string;
}

export function nameApi(api: Api, policy: NamingPolicy): Names {
  const { types, operations, methods } = nameDeclarations(api, policy);
  const parts = nameParts(api, policy);
  const options = nameOptions(api, policy);
  return {
    type: (type) => named(types, type),
    operation: (operation) => named(operations, operation),
    poll: (poll) => named(methods, poll),
    group: (tag) => named(parts, tag),
    argument: (argument) => named(parts, argument),
    property: (property) => named(parts, property),
    member: (member) => named(parts, member),
    resultField: (field) => named(parts, field),
    option: (setting) => named(options, settingKey(setting)),
  };
}

function named<Key, Name>(names: ReadonlyMap<Key, Name>, key: Key): Name {
  const name = names.get(key);
  if (name === undefined) throw new Error('A model element was not named: it is not reachable from the Api');
  return name;
}

type Declared = NamedType | ErrorBody;

interface Declarations {
  readonly types: ReadonlyMap<Declared, string>;
  readonly operations: ReadonlyMap<Operation, OperationNames>;
  /** The names of operations, and of the methods that repeat them. */
  readonly methods: ReadonlyMap<Operation | Poll, string>;
}

/**
 * The strongest first. What operations share comes before all that is theirs, and what is called after an operation
 * before titles that are not: so an operation that is added, wherever, takes no name of another one.
 */
const ladder: readonly (Standing | 'of operations')[] = [
  ...(['component', 'shared', 'shared title', 'client'] as const),
  ...(['own title', 'derived', 'of operations', 'title'] as const),
];

function nameDeclarations(api: Api, policy: NamingPolicy): Declarations {
  const room = scope(policy.reserved.type);
  const spelled = (names: readonly string[]): readonly string[] =>
    policy.typeNames(names).map((name) => policy.spell.type(words(name)));
  const claims = [...api.types, ...api.errors, ...api.unused].map((named): Claim<unknown> & { standing: Standing } => ({
    key: named,
    candidates: spelled(named.names),
    identity: `${named.names.at(-1) ?? ''} ${'kind' in named ? String(named.kind) : ''} ${named.source.pointer}`,
    standing: named.standing,
  }));
  const types = new Map<unknown, string>();
  for (const standing of ladder) {
    const settled =
      standing === 'of operations'
        ? room.settle(operationTypes(api, spelled))
        : room.settle(claims.filter((claim) => claim.standing === standing));
    for (const [key, name] of settled) types.set(key, name);
  }
  const methods = nameMethods(api, policy);
  return { types: types as Map<Declared, string>, operations: nameOperations(api, methods, types), methods };
}

/** The types of a call's result and of its one argument, each with its own key. */
function operationTypes(api: Api, spelled: (names: readonly string[]) => readonly string[]): readonly Claim<unknown>[] {
  return api.operations.flatMap((operation) =>
    (['response', 'request'] as const).map((role) => ({
      key: typeKey(operation, role),
      candidates: spelled([`${operation.id} ${role}`, `${operation.id} operation ${role}`]),
      identity: `${operation.id} ${role}`,
      order: weight(operation.id),
    })),
  );
}

/** Of operations that differ only in case, the one with fewer capitals has the names that both want. */
function weight(operationId = ''): number {
  return operationId.match(/\p{Lu}/gu)?.length ?? 0;
}

/** Two operations can stand at one place, where paths share an item. */
function typeKey({ id, source }: Operation, role: 'response' | 'request'): string {
  return `${role} ${id} ${source.file}#${source.pointer}`;
}

/** A method that repeats an operation gives way to operations. */
function nameMethods({ operations }: Api, policy: NamingPolicy): ReadonlyMap<Operation | Poll, string> {
  const polls = operations.flatMap(({ poll }) => poll ?? []);
  return settled('method', [...operations, ...polls], policy, (each) => ('until' in each ? each.name : each.id));
}

function nameOperations(
  api: Api,
  methods: ReadonlyMap<Operation | Poll, string>,
  types: ReadonlyMap<unknown, string>,
): ReadonlyMap<Operation, OperationNames> {
  return new Map(
    api.operations.map((operation) => [
      operation,
      {
        method: named(methods, operation),
        response: named(types, typeKey(operation, 'response')),
        request: named(types, typeKey(operation, 'request')),
      },
    ]),
  );
}

type Part = Tag | Parameter | Body | ResultField | ResultHeader | Property | EnumMember;

function nameParts(api: Api, policy: NamingPolicy): Map<Part, string> {
  const names = new Map<Part, string>();
  const fill = <Key extends Part>(role: Role, parts: readonly Key[], text: (part: Key) => string): void => {
    for (const [part, name] of settled(role, parts, policy, text)) names.set(part, name);
  };
  fill('group', api.tags, ({ name }) => name);
  for (const { parameters, body, results, resultHeaders } of api.operations) {
    const gives: readonly (ResultField | ResultHeader)[] = [...results, ...resultHeaders];
    fill('result', gives, (part) => ('form' in part ? part.text : part.name));
    const own: readonly (Parameter | Body)[] = body === undefined ? parameters : [...parameters, body];
    fill('argument', own, (part) => ('name' in part ? part.name : 'request body'));
  }
  for (const { headers } of api.errors) fill('error', headers, ({ text }) => text);
  for (const type of api.types) {
    if (type.kind === 'object') fill('property', type.properties, ({ name }) => name);
    else if (type.kind === 'enum') fill('member', type.members, ({ name }) => name);
  }
  return names;
}

/** The names in one scope, each by a text; equal texts by their place. */
function settled<Key extends Part | Operation | Poll>(
  role: Role,
  parts: readonly Key[],
  policy: NamingPolicy,
  text: (part: Key) => string,
): ReadonlyMap<Key, string> {
  const claims = parts.map((key): Claim<Key> => {
    const own = text(key);
    const longer = `${own} ${kindOf(key) ?? role}`;
    const candidates = [own, longer].map((candidate) => policy.spell[role](words(candidate)));
    return { key, candidates, identity: own, order: distance(own, candidates[0]) + location(key) };
  });
  return scope(policy.reserved[role]).settle(claims);
}

/** The word that is added to a taken name, besides the role. */
function kindOf(part: Part | Operation | Poll): string | undefined {
  if ('responses' in part) return 'operation';
  return 'form' in part ? 'header' : undefined;
}

/** What is spelled as in the spec has its name, before what only begins like it, and that before the rest. */
function distance(text: string, spelled: string | undefined): number {
  if (text === spelled) return 0;
  return /^[\p{L}\p{N}]/u.test(text) ? 1000 : 2000;
}

/** If parameters have the same name, the one in the path gets it; a body has no name itself. */
function location(part: Part | Operation | Poll): number {
  if ('until' in part) return BELOW_OPERATIONS;
  if ('in' in part) return locations.indexOf(part.in);
  if ('responses' in part) return weight(part.id);
  if ('form' in part) return BELOW_BODIES;
  return 'parts' in part ? 100 : 0;
}

/** However operations are spelled. */
const BELOW_OPERATIONS = 10_000;

/** A header gives way to a body, however that is spelled. */
const BELOW_BODIES = 10_000;

const locations: readonly ParameterLocation[] = ['path', 'query', 'header', 'cookie'];

/** One name for all settings that share a spelling in the spec: `{port}` of two servers is one option. */
function nameOptions(api: Api, policy: NamingPolicy): Map<string, string> {
  const room = scope(policy.reserved.option);
  const names = new Map<string, string>();
  for (const settings of [api.securitySchemes, api.clientParameters, allVariables(api)]) {
    const claims = new Map(
      settings.map((setting) => {
        const candidates = [setting.name, `${setting.name} option`].map((text) => policy.spell.option(words(text)));
        const key = settingKey(setting);
        return [key, { key, candidates, identity: key }];
      }),
    );
    for (const [key, name] of room.settle([...claims.values()])) names.set(key, name);
  }
  return names;
}

function settingKey(setting: Parameter | SecurityScheme | ServerVariable): string {
  if ('in' in setting && 'style' in setting) return `${setting.in} ${setting.name}`;
  return 'kind' in setting ? `security ${setting.name}` : `variable ${setting.name}`;
}
