/** Random pairs of small descriptions: one, and what a few edits make of it. */
import * as fc from 'fast-check';
import {
  description,
  json,
  reference,
  scalar,
  value,
  type Description,
  type Operation,
  type Schema,
} from './any-description.ts';

export interface Pair {
  readonly old: Description;
  readonly next: Description;
  /** What was done, in a word or two each. */
  readonly edits: readonly string[];
}

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
  'choose among other animals'(next, { number, flag }) {
    const variants = next.components.schemas['Animal']?.oneOf ?? [];
    const [missing] = ['Cat', 'Dog', 'Bird'].filter((each) => !variants.some(({ $ref }) => $ref?.endsWith(each)));
    if (flag && missing !== undefined) variants.push(reference(missing));
    else if (variants.length > 2) variants.splice(number % variants.length, 1);
  },
  'tell animals apart otherwise'(next, { flag }) {
    const animals = next.components.schemas['Animal'];
    if (animals === undefined) return;
    if (flag) delete animals.discriminator;
    else animals.discriminator = { propertyName: 'sort', mapping: { cat: '#/components/schemas/Cat' } };
  },
  'take another form'(next, { flag }) {
    const body = next.paths['/orders']?.['post']?.requestBody;
    const [content] = Object.values(body?.content ?? {});
    if (body === undefined || content === undefined) return;
    body.content = { [flag ? 'multipart/form-data' : 'application/json']: content };
  },
  'ask for other credentials'(next, { number, flag }) {
    const { securitySchemes } = next.components;
    if (number % 3 === 0) securitySchemes['admin'] = { type: 'http', scheme: 'basic' };
    if (number % 3 === 1) securitySchemes['key'] = { type: 'apiKey', in: flag ? 'query' : 'cookie', name: 'X-Key' };
    if (number % 3 === 2) delete securitySchemes['token'];
    next.security = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
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
