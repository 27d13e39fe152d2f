/** Random pairs of small descriptions: one, and what a few edits make of it. */
import * as fc from 'fast-check';

export interface Pair {
  readonly old: Description;
  readonly next: Description;
  /** What was done, in a word or two each. */
  readonly edits: readonly string[];
}

export interface Description {
  openapi: '3.1.0';
  info: { title: string; version: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

interface Operation {
  operationId: string;
  tags: string[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>;
}

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: Schema;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: string[];
  format?: string;
  const?: string;
  oneOf?: Schema[];
}

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const scalar: fc.Arbitrary<Schema> = fc.constantFrom<Schema[]>(
  { type: 'string' },
  { type: 'integer' },
  { type: 'integer', format: 'int32' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'string', format: 'date-time' },
  { type: ['string', 'null'] },
  { type: ['integer', 'null'] },
  { type: 'array', items: { type: 'string' } },
);

const value: fc.Arbitrary<Schema> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.constantFrom<Schema[]>(
    reference('Tag'),
    reference('Kind'),
    { type: 'array', items: reference('Tag') },
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'string', enum: ['x', 'y'] },
    { type: 'object', properties: { inner: { type: 'string' } }, required: ['inner'] },
    { oneOf: [reference('Tag'), { type: 'string' }] },
  ),
);

const name = fc.constantFrom('alpha', 'betaValue', 'gamma_ray', 'delta', 'epsilon', 'zeta');

const object = (of: fc.Arbitrary<Schema>, least: number): fc.Arbitrary<Schema> =>
  fc
    .uniqueArray(fc.tuple(name, of, fc.boolean()), { minLength: least, maxLength: 4, selector: ([key]) => key })
    .map((members) => ({
      type: 'object',
      required: members.filter(([, , required]) => required).map(([key]) => key),
      properties: Object.fromEntries(members.map(([key, schema]) => [key, schema])),
    }));

const parameter: fc.Arbitrary<Parameter> = fc
  .tuple(name, fc.constantFrom('query', 'header'), fc.boolean(), scalar)
  .map(([key, place, required, schema]) => ({ name: key, in: place, required, schema }));

const parameters = fc.uniqueArray(parameter, { maxLength: 4, selector: (each) => each.name });

const json = (schema: Schema): Record<string, { schema: Schema }> => ({ 'application/json': { schema } });

const description: fc.Arbitrary<Description> = fc
  .record({
    pet: object(value, 1),
    order: object(value, 1),
    tag: object(scalar, 1),
    kinds: fc.subarray(['one', 'two', 'three', 'four'], { minLength: 1 }),
    parameters: fc.array(parameters, { minLength: 3, maxLength: 3 }),
    isBodyRequired: fc.boolean(),
  })
  .map(({ pet, order, tag, kinds, parameters: [first = [], second = [], third = []], isBodyRequired }) => ({
    openapi: '3.1.0' as const,
    info: { title: 'Pair', version: '1' },
    servers: [{ url: 'https://example.com' }],
    tags: [
      { name: 'pets', description: 'Pets' },
      { name: 'orders', description: 'Orders' },
    ],
    paths: {
      '/pets': {
        get: {
          operationId: 'listPets',
          tags: ['pets'],
          parameters: first,
          responses: { '200': { description: 'Ok', content: json({ type: 'array', items: reference('Pet') }) } },
        },
        post: {
          operationId: 'makePet',
          tags: ['pets'],
          parameters: second,
          requestBody: { required: isBodyRequired, content: json(reference('Pet')) },
          responses: { '201': { description: 'Made', content: json(reference('Pet')) } },
        },
      },
      '/orders': {
        post: {
          operationId: 'order',
          tags: ['orders'],
          parameters: third,
          requestBody: { required: true, content: json({ type: 'object', properties: { note: { type: 'string' } } }) },
          responses: { '200': { description: 'Ok', content: json(reference('Order')) } },
        },
      },
    },
    components: { schemas: { Pet: pet, Order: order, Tag: tag, Kind: { type: 'string', enum: kinds } } },
  }));

/** What an edit chooses by: any numbers, a name and a schema. */
interface Choice {
  readonly number: number;
  readonly place: number;
  readonly flag: boolean;
  readonly name: string;
  readonly schema: Schema;
  readonly scalar: Schema;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  number: fc.nat(1000),
  place: fc.nat(1000),
  flag: fc.boolean(),
  name: fc.constantFrom('alpha', 'newOne', 'other_one', 'omega', 'Beta'),
  schema: value,
  scalar,
});

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];
const operations = (next: Description): Operation[] => Object.values(next.paths).flatMap((path) => Object.values(path));
const objects = (next: Description): Schema[] =>
  Object.values(next.components.schemas).filter(({ properties }) => properties !== undefined);

/** Each changes the description in place. */
const edits: Readonly<Record<string, (next: Description, choice: Choice) => void>> = {
  'add a property'(next, { number, place, flag, name: key, schema }) {
    const owner = pick(objects(next), number);
    if (owner?.properties === undefined || key in owner.properties) return;
    const members = Object.entries(owner.properties);
    members.splice(place % (members.length + 1), 0, [key, schema]);
    owner.properties = Object.fromEntries(members);
    if (flag) owner.required = [...(owner.required ?? []), key];
  },
  'remove a property'(next, { number, place }) {
    const owner = pick(objects(next), number);
    const members = Object.entries(owner?.properties ?? {});
    if (owner === undefined || members.length < 2) return;
    const [[key] = ['']] = members.splice(place % members.length, 1);
    owner.properties = Object.fromEntries(members);
    owner.required = (owner.required ?? []).filter((each) => each !== key);
  },
  'rename a property'(next, { number, place, name: other }) {
    const owner = pick(objects(next), number);
    const key = pick(Object.keys(owner?.properties ?? {}), place);
    if (owner?.properties === undefined || key === undefined || other in owner.properties) return;
    const members = Object.entries(owner.properties).map(([each, schema]) => [each === key ? other : each, schema]);
    owner.properties = Object.fromEntries(members) as Record<string, Schema>;
    owner.required = (owner.required ?? []).map((each) => (each === key ? other : each));
  },
  'give a property another schema'(next, { number, place, schema }) {
    const owner = pick(objects(next), number);
    const key = pick(Object.keys(owner?.properties ?? {}), place);
    if (owner?.properties !== undefined && key !== undefined) owner.properties[key] = schema;
  },
  'require a property, or no longer'(next, { number, place }) {
    const owner = pick(objects(next), number);
    const key = pick(Object.keys(owner?.properties ?? {}), place);
    if (owner === undefined || key === undefined) return;
    const required = owner.required ?? [];
    owner.required = required.includes(key) ? required.filter((each) => each !== key) : [...required, key];
  },
  'say of further properties'(next, { number, flag, scalar: schema }) {
    const owner = pick(objects(next), number);
    if (owner === undefined) return;
    if (owner.additionalProperties === undefined) owner.additionalProperties = flag ? schema : true;
    else delete owner.additionalProperties;
  },
  'add a parameter'(next, { number, place, flag, name: key, scalar: schema }) {
    const operation = pick(operations(next), number);
    if (operation?.parameters.some((each) => each.name === key) !== false) return;
    const index = place % (operation.parameters.length + 1);
    operation.parameters.splice(index, 0, { name: key, in: 'query', required: flag, schema });
  },
  'remove a parameter'(next, { number, place }) {
    const operation = pick(operations(next), number);
    operation?.parameters.splice(place % (operation.parameters.length + 1), 1);
  },
  'change a parameter'(next, { number, place, flag, name: key, scalar: schema }) {
    const operation = pick(operations(next), number);
    const one = pick(operation?.parameters ?? [], place);
    if (operation === undefined || one === undefined) return;
    if (place % 3 === 0) one.required = flag;
    else if (place % 3 === 1) one.schema = schema;
    else if (!operation.parameters.some((each) => each.name === key)) one.name = key;
  },
  'move a parameter'(next, { number }) {
    const operation = pick(operations(next), number);
    operation?.parameters.reverse();
  },
  'require a body, or no longer'(next, { number }) {
    const body = pick(operations(next), number)?.requestBody;
    if (body !== undefined) body.required = !body.required;
  },
  'call an operation something else'(next, { number, flag }) {
    const operation = pick(operations(next), number);
    if (operation !== undefined) operation.operationId = flag ? 'somethingElse' : `${operation.operationId}_`;
  },
  'put an operation into another tag'(next, { number, flag }) {
    const operation = pick(operations(next), number);
    if (operation !== undefined) operation.tags = flag ? ['pets', 'orders'] : ['orders'];
  },
  'remove an operation'(next, { number }) {
    const path = pick(Object.values(next.paths), number);
    const method = pick(Object.keys(path ?? {}), number);
    if (path !== undefined && method !== undefined && operations(next).length > 2) Reflect.deleteProperty(path, method);
  },
  'move a path'(next) {
    const pets = next.paths['/pets'];
    if (pets === undefined) return;
    next.paths['/animals'] = pets;
    delete next.paths['/pets'];
  },
  'rename a schema'(next) {
    const text = JSON.stringify(next).replaceAll('/schemas/Tag"', '/schemas/Label"').replace('"Tag":', '"Label":');
    Object.assign(next, JSON.parse(text));
  },
  'add or remove a value'(next, { number, flag }) {
    const kind = next.components.schemas['Kind'];
    if (kind?.enum === undefined) return;
    if (flag) kind.enum.push('five');
    else if (kind.enum.length > 1) kind.enum.splice(number % kind.enum.length, 1);
  },
  'change a success'(next, { number, flag, schema }) {
    const operation = pick(operations(next), number);
    const [status] = Object.keys(operation?.responses ?? {});
    const response = operation?.responses[status ?? ''];
    if (operation === undefined || response === undefined) return;
    if (flag) operation.responses['202'] = { description: 'Later' };
    else response.content = json(schema);
  },
  'add an error'(next, { number }) {
    const operation = pick(operations(next), number);
    const content = json({ type: 'object', properties: { message: { type: 'string' } } });
    if (operation !== undefined) operation.responses['404'] = { description: 'Missing', content };
  },
};

/** `index` tells the titles apart, and so whatever packages are called. */
export function anyPair(index: number): fc.Arbitrary<Pair> {
  const chosen = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), choice), { minLength: 1, maxLength: 2 });
  return fc.tuple(description, chosen).map(([first, steps]) => {
    const old = structuredClone(first);
    old.info.title = `Pair ${words[index % words.length] ?? ''} ${words[Math.floor(index / words.length)] ?? ''}`;
    const next = structuredClone(old);
    for (const [title, chosenBy] of steps) edits[title]?.(next, structuredClone(chosenBy));
    return { old, next, edits: steps.map(([title]) => title) };
  });
}

const words = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'maple', 'oak', 'pine', 'rowan', 'willow'];
