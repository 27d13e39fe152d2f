/** The inputs of a console: what a call of an operation takes, and where an entered value goes in the model. */
import type { Api, EnumType, Json, Operation, Parameter, Property, Type } from '../../../generator/src/api/api.ts';
import { reachable } from '../../../generator/src/api/walk.ts';
import { clientSettings } from '../call/client-options.ts';

export interface Field {
  /** As the description calls it. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly sensitive: boolean;
  readonly input: 'text' | 'number' | 'boolean' | 'json' | readonly string[];
  readonly initial: string;
  /** The TypeScript option of the client that this field sets; undefined for an argument of the call. */
  readonly option: string | undefined;
  /** Whether a sign-in returns this value, so that the other consoles can use it. */
  readonly isCredential: boolean;
  /** Puts the value into the model, as the example of its parameter; undefined leaves it out of the call. */
  readonly assign: (value: Json | undefined) => void;
}

/** Printed calls take their values from the examples in the model, so the console changes its own copy of the model. */
type Settable = { -readonly [Key in keyof Parameter & keyof Property]: Parameter[Key] | Property[Key] };

export function fieldsOf(api: Api, operation: Operation): readonly Field[] {
  return [...clientFields(api, operation), ...callFields(operation)];
}

function clientFields(api: Api, operation: Operation): readonly Field[] {
  const needed = new Set(operation.security[0] ?? []);
  return clientSettings(api).flatMap(({ option, of }): Field[] => {
    if ('kind' in of) {
      if (!needed.has(of)) return [];
      const { description } = of;
      const shared = { name: of.kind === 'apiKey' ? of.key : of.name, description, input: 'text', option } as const;
      return [{ ...shared, required: true, sensitive: true, isCredential: true, initial: '', assign: () => undefined }];
    }
    // A parameter of the client can also be an argument of the operation.
    const same = operation.parameters.filter((one) => one.clientLevel && one.name === of.name && one.in === of.in);
    return [{ ...fieldOf(of), option, assign: assignTo([of, ...same]) }];
  });
}

function callFields({ parameters, body }: Operation): readonly Field[] {
  const own = parameters.filter(({ clientLevel }) => !clientLevel).map((one) => fieldOf(one));
  if (body === undefined) return own;
  const { type, example } = body;
  // The example of the whole body would take precedence over those of its properties.
  (body as { example: Json | undefined }).example = undefined;
  if (type.kind !== 'object') return [...own, { ...fieldOf({ ...body, name: 'body', sensitive: false }) }];
  const values = isObject(example) ? example : {};
  return [...own, ...type.properties.map((property) => fieldOf(property, values[property.name]))];
}

type Described = Pick<Parameter, 'name' | 'description' | 'required' | 'sensitive' | 'type' | 'example'>;

function fieldOf(of: Described, example: Json | undefined = of.example): Field {
  const { name, description, required, type } = of;
  const sensitive = of.sensitive || holdsSecrets(type);
  const input = inputFor(type);
  const first = typeof input === 'object' && required ? input[0] : undefined;
  const initial =
    example === undefined ? (first ?? '') : typeof example === 'string' ? example : JSON.stringify(example);
  return {
    name,
    description,
    required,
    sensitive,
    input,
    initial,
    option: undefined,
    isCredential: false,
    assign: assignTo([of]),
  };
}

/** Shows the values of a list, or nothing if one of them cannot be shown. */
function holdsSecrets(type: Type): boolean {
  return [...reachable([type])].some((part) => part.kind === 'object' && part.properties.some((one) => one.sensitive));
}

function assignTo(places: readonly Described[]): Field['assign'] {
  return (value) => {
    for (const place of places) (place as Settable).example = value;
  };
}

function inputFor(type: Type): Field['input'] {
  switch (type.kind) {
    case 'nullable':
      return inputFor(type.type);
    case 'enum':
      return membersOf(type);
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'string':
      return 'text';
    default:
      return 'json';
  }
}

function membersOf({ members }: EnumType): readonly string[] {
  return members.map(({ value }) => String(value));
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
