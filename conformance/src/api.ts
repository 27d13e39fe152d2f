/** The facts about an operation that a testee needs, so that scenarios do not repeat them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folder, root } from './paths.ts';
import type { ApiName } from './scenario.ts';

export interface Operation {
  readonly id: string;
  /** Its first tag, which names the group of methods. */
  readonly group: string;
  /** The names of its parameters, in the order of the spec. */
  readonly parameters: readonly string[];
  readonly hasBody: boolean;
  /** The names of the headers that its successes declare. */
  readonly responseHeaders: readonly string[];
  /** Those that its failures declare. */
  readonly errorHeaders: readonly string[];
  /** Whether the operation has its own server, which the client's server URL does not replace. */
  readonly hasOwnServer: boolean;
  /** The id of the repeated operation, if the method repeats one. */
  readonly repeats?: string;
}

interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly parameters?: Readonly<Record<string, { readonly name?: string }>> };
}

interface PathItem {
  readonly additionalOperations?: Readonly<Record<string, OperationObject>>;
  readonly [field: string]: unknown;
}

interface OperationObject {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name?: string; readonly $ref?: string }[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, ResponseObject>>;
  readonly servers?: readonly unknown[];
  readonly 'x-poll'?: { readonly name: string };
}

interface ResponseObject {
  readonly headers?: Readonly<Record<string, unknown>>;
}

export const specs: Readonly<Record<ApiName, string>> = {
  conformance: join(folder, 'openapi.yaml'),
  plex: join(root, 'openapi.yaml'),
};

/** The operations of an API by operationId, and by the names of the methods that repeat them. */
export function operationsOf(api: ApiName): ReadonlyMap<string, Operation> {
  const { paths, components } = parse(readFileSync(specs[api], 'utf8')) as Document;
  const all = Object.values(paths).flatMap(({ additionalOperations, ...item }) => [
    ...Object.values(item as Record<string, OperationObject>),
    ...Object.values(additionalOperations ?? {}),
  ]);
  return new Map(
    all.flatMap(
      ({ operationId: id, tags = [], parameters = [], requestBody, servers, responses = {}, 'x-poll': poll }) => {
        if (id === undefined) return [];
        const names = parameters.flatMap(
          ({ name, $ref }) => name ?? components.parameters?.[$ref?.split('/').at(-1) ?? '']?.name ?? [],
        );
        const given = { hasBody: requestBody !== undefined, hasOwnServer: servers !== undefined };
        const [successes, failures] = [/^[23]/, /^[^23]/].map((status) =>
          Object.entries(responses).flatMap(([key, response]) => (status.test(key) ? [response] : [])),
        );
        const headers = { responseHeaders: headersOf(successes), errorHeaders: headersOf(failures) };
        const operation = { id, group: tags[0] ?? '', parameters: names, ...headers, ...given };
        const repeated = poll === undefined ? [] : [[poll.name, { ...operation, repeats: id }] as const];
        return [[id, operation] as const, ...repeated];
      },
    ),
  );
}

function headersOf(responses: readonly ResponseObject[] = []): readonly string[] {
  const declared = responses.flatMap(({ headers = {} }) => Object.keys(headers));
  // Header names ignore case; the first spelling names the field.
  const bySpelling = Map.groupBy(declared, (name) => name.toLowerCase());
  bySpelling.delete('content-type');
  return [...bySpelling.values()].flatMap(([name = '']) => name);
}
