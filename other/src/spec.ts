/** The spec as OpenAPI Generator understands it: one file, and no extension that changes what is sent. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Failure } from '../../generator/src/failure.ts';
import { run } from './wrapper.ts';

type Reference = Readonly<Record<string, unknown>>;

interface Document {
  readonly paths?: Readonly<Record<string, { parameters?: readonly Reference[] }>>;
  readonly 'x-client-parameters'?: readonly Reference[];
  readonly 'x-speakeasy-globals'?: { readonly parameters?: readonly Reference[] };
}

/** Writes it to `file`. */
export function prepareSpec(spec: string, file: string): void {
  const require = createRequire(import.meta.url);
  const redocly = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const options = ['bundle', spec, '--output', file, '--ext', 'json'];
  const { succeeded, output } = run(process.execPath, [redocly, ...options], dirname(spec));
  if (!succeeded) throw new Failure(`${spec} cannot be read:\n${output.trim()}`, 'npm run lint:spec says more');
  writeFileSync(file, JSON.stringify(spreadClientParameters(JSON.parse(readFileSync(file, 'utf8')) as Document)));
}

/** What our clients take once, other clients take with every call. */
export function spreadClientParameters(document: Document): Document {
  const given = document['x-client-parameters'] ?? document['x-speakeasy-globals']?.parameters ?? [];
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => {
    const own = item.parameters ?? [];
    const known = new Set(own.map(identity));
    return [path, { ...item, parameters: [...own, ...given.filter((one) => !known.has(identity(one)))] }];
  });
  return { ...document, paths: Object.fromEntries(paths) as Document['paths'] & object };
}

function identity({ $ref, name, in: place }: Reference): string {
  return JSON.stringify([$ref, name, place]);
}
