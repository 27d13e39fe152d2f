/** Spec -> Api: everything a language needs to know, and nothing of how OpenAPI writes it. */
import type { Report } from '../diagnostic.ts';
import type { Node } from '../spec/node.ts';
import { clientParametersOf, operationsOf } from '../spec/operations.ts';
import type { Spec } from '../spec/spec.ts';
import type { Api, EnumType, Named, Operation, Tag } from './api.ts';
import { checkUnions } from './check-unions.ts';
import { findFamilies } from './family.ts';
import { findFiles } from './files.ts';
import { declaredErrors } from './lower-errors.ts';
import { lowerOperation, operationId } from './lower-operation.ts';
import { isIgnored, lowerParameter, parameterKey } from './lower-parameter.ts';
import { schemaLowering } from './lower-schema.ts';
import { lowerSecuritySchemes } from './lower-security.ts';
import { inOrder, lowerComponents, unusedErrors } from './lower-components.ts';
import { lowerServers } from './lower-server.ts';
import { lowerInfo } from './lower-info.ts';
import { createPlaces } from './places.ts';
import { isNamed, receivedTypes, sentTypes } from './walk.ts';

export function lower(spec: Spec, report: Report): Api {
  const { root } = spec;
  findFamilies(root);
  findFiles(spec);
  const lowering = schemaLowering(report, createPlaces(operationIds(root)));
  lowerComponents(root, lowering);
  const clientNodes = clientParametersOf(root).filter((node) => !isIgnored(node));
  const clientParameters = clientNodes.map((node) => lowerParameter(node, true, lowering));
  const clientLevel = new Set(clientNodes.map(parameterKey));
  const schemes = lowerSecuritySchemes(root);
  const errors = declaredErrors();
  const context = { root, lowering, errors, schemes, clientLevel };
  const tagged = operationsOf(root).map((place) => ({
    tags: place.operation.texts('tags'),
    operation: lowerOperation(place, context),
  }));
  const operations = tagged.map(({ operation }) => operation);
  openResponseEnums({ operations });
  const used = new Set<Named>(
    [...receivedTypes({ operations }), ...sentTypes({ clientParameters, operations })].filter(isNamed),
  );
  const types = lowering.types();
  checkUnions(types, report);
  const info = root.get('info');
  return {
    title: info?.text('title') ?? '',
    version: info?.text('version') ?? '',
    description: info?.text('description') ?? '',
    info: lowerInfo(root),
    chosen: {},
    source: root.source,
    servers: lowerServers(root),
    clientParameters,
    securitySchemes: [...schemes.values()],
    tags: lowerTags(root, tagged),
    operations,
    types: inOrder(types.filter((type) => used.has(type))),
    errors: inOrder(errors.all(lowering)),
    unused: [...types.filter((type) => !used.has(type)), ...unusedErrors(root, errors.known, lowering)],
  };
}

/** Where one path item serves two paths, an operation has the id that sorts first. */
function operationIds(root: Node): ReadonlyMap<unknown, string> {
  const ids = operationsOf(root).map(
    ({ key, method, operation }) => [operation.value, operationId(key, method, operation)] as const,
  );
  return new Map(ids.toSorted(([, a], [, b]) => (a < b ? 1 : -1)));
}

interface Tagged {
  readonly tags: readonly string[];
  readonly operation: Operation;
}

/** The declared tags in their order, then others in order of use. */
function lowerTags(root: Node, tagged: readonly Tagged[]): readonly Tag[] {
  const declared = root.get('tags')?.items() ?? [];
  const namesOf = ({ tags }: Tagged): readonly string[] => (tags.length === 0 ? ['default'] : tags);
  const names = new Set([...declared.flatMap((tag) => tag.text('name') ?? []), ...tagged.flatMap(namesOf)]);
  return [...names].flatMap((name): Tag[] => {
    const node = declared.find((tag) => tag.text('name') === name);
    const operations = tagged.filter((entry) => namesOf(entry).includes(name)).map(({ operation }) => operation);
    const [first] = operations;
    if (first === undefined) return [];
    const title = node?.text('summary') ?? name;
    const description = node?.text('description') ?? '';
    return [{ name, title, description, operations, source: node?.source ?? first.source }];
  });
}

/** A server can get new values after the client was generated, so an enum that the client reads is never closed. */
function openResponseEnums(api: Pick<Api, 'operations'>): void {
  for (const type of receivedTypes(api)) {
    if (type.kind === 'enum') (type as { -readonly [Key in keyof EnumType]: EnumType[Key] }).open = true;
  }
}
