/** The order of paths and components shows only where operations are listed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { lower } from '../src/api/lower.ts';
import { pages } from '../src/docs/pages.ts';
import { firstVersion, type OutputFile } from '../src/languages/language.ts';
import { languages } from '../src/languages/languages.ts';
import { check } from '../src/spec/check.ts';
import { load } from '../src/spec/load.ts';
import { parse } from '../src/spec/parse.ts';

type Document = Readonly<Record<string, unknown>>;

const repository = fileURLToPath(new URL('../../', import.meta.url));
const sink = join(repository, 'generator/test/kitchen-sink');
const directory = mkdtempSync(join(tmpdir(), 'files-that-stay-'));
cpSync(sink, directory, { recursive: true });
afterAll(() => {
  rmSync(directory, { recursive: true });
});

function read(file: string): Document {
  return parse(file, readFileSync(file, 'utf8'), ({ message }) => {
    throw new Error(message);
  }) as Document;
}

/** Paths and components backwards, apart from credentials, whose order is that of the client's options. */
function backwards(document: Document): Document {
  const components = Object.entries((document['components'] ?? {}) as Document);
  return {
    ...document,
    paths: reversed(document['paths']),
    components: Object.fromEntries(
      components.map(([kind, all]) => [kind, kind === 'securitySchemes' ? all : reversed(all)]),
    ),
  };
}

function reversed(fields: unknown): Document {
  return Object.fromEntries(Object.entries(fields as Document).toReversed());
}

/** Source and pages of every language, by language and path. */
async function filesOf(document: Document): Promise<ReadonlyMap<string, OutputFile>> {
  // The files beside it refer to it by this name.
  const file = join(directory, 'openapi.yaml');
  writeFileSync(file, JSON.stringify(document));
  const spec = load(file, () => undefined);
  if (spec === undefined) throw new Error('the description cannot be read');
  check(spec, () => undefined);
  const api = lower(spec, () => undefined);
  const all = await Promise.all(
    languages.map(async (entry) => {
      const language = await entry.load();
      const manifest = readFileSync(join(repository, 'packages', language.package, language.manifest), 'utf8');
      const { files, dialect } = language.emit(api, {
        ...language.readManifest(language.adaptManifest(manifest, api)),
        version: firstVersion,
      });
      return [
        ...files.map((each) => [`${language.id}/${each.path}`, each] as const),
        ...pages(api, dialect, language.title).map((each) => [`${language.id}/docs/${each.path}`, each] as const),
      ];
    }),
  );
  return new Map(all.flat());
}

function listsOperations({ sources }: OutputFile): boolean {
  const operations = sources.flatMap((source) => /^\/paths\/[^/]+\/[^/]+/.exec(source?.pointer ?? '')?.[0] ?? []);
  return new Set(operations).size > 1;
}

const linesOf = ({ text }: OutputFile): string[] => text.split('\n').toSorted();

test.each([
  ['our own spec', join(repository, 'openapi.yaml')],
  ['the kitchen sink', join(sink, 'openapi.yaml')],
  ['the spec of the conformance suite', join(repository, 'conformance/openapi.yaml')],
])('of %s with paths and components backwards, only lists of operations are in another order', async (_, file) => {
  const document = read(file);
  const [before, after] = [await filesOf(document), await filesOf(backwards(document))];
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  const changed = [...before].filter(([path, { text }]) => after.get(path)?.text !== text);
  const isIndex = (path: string): boolean => /^\w+\/docs\/README\.md$/.test(path);
  expect(changed.filter(([path, each]) => !listsOperations(each) && !isIndex(path)).map(([path]) => path)).toEqual([]);
  for (const [path, each] of changed) expect(linesOf(after.get(path) ?? each)).toEqual(linesOf(each));
});
