/** Decides every name of one language's package, in one place, before anything is emitted. */
import type {
  Api,
  Body,
  EnumMember,
  EnumType,
  ErrorBody,
  NamedType,
  Operation,
  Parameter,
  Property,
  ResultField,
  SecurityScheme,
  ServerVariable,
  Tag,
  Type,
} from '../api/api.ts';
import { allVariables } from '../api/servers.ts';
import { isNamed, reachable } from '../api/walk.ts';
import { scope } from './scope.ts';
import { words } from './words.ts';

export type Role = 'type' | 'group' | 'method' | 'argument' | 'result' | 'property' | 'member' | 'option';

/** How a language spells names, and which it cannot use. */
export interface NamingPolicy {
  readonly spell: Readonly<Record<Role, (words: readonly string[]) => string>>;
  readonly reserved: Readonly<Record<Role, ReadonlySet<string>>>;
  /** Which of a type's names this language considers, in order. */
  readonly typeNames: (names: readonly string[]) => readonly string[];
}

/** What a type's own names are not: the types that an operation adds. */
export interface OperationNames {
  readonly method: string;
  /** The type that a call returns. */
  readonly response: string;
  /** The type of the one argument that stands for many. */
  readonly request: string;
}

export interface Names {
  readonly type: (type: NamedType | ErrorBody) => string;
  readonly operation: (operation: Operation) => OperationNames;
  readonly group: (tag: Tag) => string;
  /** Of a parameter or body, among the arguments of its operation. */
  readonly argument: (argument: Parameter | Body) => string;
  readonly property: (property: Property) => string;
  readonly member: (member: EnumMember) => string;
  /** Of a success body, among the fields of its operation's response. */
  readonly resultField: (field: ResultField) => string;
  /** What is set on the client: a client-level parameter, a credential or a server variable. */
  readonly option: (setting: Parameter | SecurityScheme | ServerVariable) => string;
}

export function nameApi(api: Api, policy: NamingPolicy): Names {
  const { types, operations } = nameDeclarations(api, policy);
  const parts = nameParts(api, policy);
  const options = nameOptions(api, policy);
  return {
    type: (type) => named(types, type),
    operation: (operation) => named(operations, operation),
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
}

/**
 * Components first. Then operation by operation what it adds, chosen names before derived ones: an operation that is
 * added at the end renames nothing before it.
 */
function nameDeclarations(api: Api, policy: NamingPolicy): Declarations {
  const typeRoom = scope(policy.reserved.type);
  const methodRoom = scope(policy.reserved.method);
  const types = new Map<Declared, string>();
  const operations = new Map<Operation, OperationNames>();
  const claimType = (candidates: readonly string[], identity: string): string =>
    typeRoom.claim(
      policy.typeNames(candidates).map((name) => policy.spell.type(words(name))),
      identity,
    );
  const claim = (declared: readonly Declared[], naming: Declared['naming']): void => {
    for (const type of declared.filter((candidate) => candidate.naming === naming && !types.has(candidate))) {
      types.set(type, claimType(type.names, `${type.kind} ${type.source.pointer}`));
    }
  };
  const ladder = ['component', 'title', 'derived'] as const;

  claim([...api.errors, ...api.types], 'component');
  const ofClient = declaredBy(api.clientParameters.map(({ type }) => type));
  for (const naming of ladder) claim(ofClient, naming);
  const visited = new Set<Type>(ofClient);
  for (const operation of api.operations) {
    const declared = declaredByOperation(operation, visited);
    for (const naming of ladder) claim(declared, naming);
    const { id, source } = operation;
    const methods = [id, `${id} operation`].map((name) => policy.spell.method(words(name)));
    operations.set(operation, {
      method: methodRoom.claim(methods, source.pointer),
      response: claimType([`${id} response`, `${id} operation response`], `response ${source.pointer}`),
      request: claimType([`${id} request`, `${id} operation request`], `request ${source.pointer}`),
    });
  }
  return { types, operations };
}

/** The error bodies and types that come with an operation, apart from what `visited` has; they are added to it. */
function declaredByOperation({ parameters, body, responses }: Operation, visited: Set<Type>): readonly Declared[] {
  const contents = responses.flatMap((response) => response.contents);
  const roots = [...parameters, ...(body === undefined ? [] : [body]), ...contents].map(({ type }) => type);
  // Several statuses may have the same error.
  const errors = new Set(contents.flatMap(({ error }) => error ?? []));
  return [...errors, ...declaredBy(roots, visited)];
}

function declaredBy(roots: readonly Type[], visited = new Set<Type>()): readonly NamedType[] {
  return [...reachable(roots, visited)].filter(isNamed);
}

type Part = Tag | Parameter | Body | ResultField | Property | EnumMember;

function nameParts(api: Api, policy: NamingPolicy): Map<Part, string> {
  const names = new Map<Part, string>();
  const fill = (role: Role, parts: readonly { part: Part; text: string }[]): void => {
    const room = scope(policy.reserved[role]);
    for (const { part, text } of parts) {
      const spelled = [text, `${text} ${role}`].map((candidate) => policy.spell[role](words(candidate)));
      names.set(part, room.claim(spelled, text));
    }
  };
  fill(
    'group',
    api.tags.map((part) => ({ part, text: part.name })),
  );
  for (const { parameters, body, results } of api.operations) {
    fill(
      'result',
      results.map((part) => ({ part, text: part.name })),
    );
    const own = parameters.map((part) => ({ part, text: part.name }));
    fill('argument', body === undefined ? own : [...own, { part: body, text: 'request body' }]);
  }
  for (const type of api.types) {
    if (type.kind === 'object') {
      fill(
        'property',
        type.properties.map((part) => ({ part, text: part.name })),
      );
    } else if (type.kind === 'enum') {
      fill('member', memberTexts(type));
    }
  }
  return names;
}

function memberTexts(type: EnumType): { part: EnumMember; text: string }[] {
  return type.members.map((part) => ({ part, text: part.name }));
}

/** One name for all settings that share a spelling in the spec: `{port}` of two servers is one option. */
function nameOptions(api: Api, policy: NamingPolicy): Map<string, string> {
  const room = scope(policy.reserved.option);
  const names = new Map<string, string>();
  for (const setting of [...api.securitySchemes, ...api.clientParameters, ...allVariables(api)]) {
    const key = settingKey(setting);
    if (names.has(key)) continue;
    const spelled = [setting.name, `${setting.name} option`].map((text) => policy.spell.option(words(text)));
    names.set(key, room.claim(spelled, key));
  }
  return names;
}

function settingKey(setting: Parameter | SecurityScheme | ServerVariable): string {
  if ('in' in setting && 'style' in setting) return `${setting.in} ${setting.name}`;
  return 'kind' in setting ? `security ${setting.name}` : `variable ${setting.name}`;
}
