/** The page of an operation or model in the API reference that TypeDoc writes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from '../../../generator/src/api/api.ts';
import { homeOf, modelName, type Model } from '../../../generator/src/docs/model.ts';
import { docs, type LanguageReference } from '../site/reference.ts';
import { toRoot } from './spec-link.ts';

/** The language that TypeDoc documents. */
const clientLanguage = 'typescript';

/** The path of its page below `docs/`; undefined where it has none. */
export function apiPageOf(of: Operation | Model, { id, dialect }: LanguageReference): string | undefined {
  if (id !== clientLanguage) return undefined;
  const { names } = dialect;
  const paths =
    'kind' in of
      ? folders.map((folder) => `api/core/namespaces/${homeOf(of)}/${folder}/${modelName(of, names)}.md`)
      : [`api/functions/${names.operation(of).method}.md`];
  return paths.find((path) => existsSync(join(docs, path)));
}

export function apiLink(apiPage: string | undefined): readonly string[] {
  return apiPage === undefined ? [] : [`[TypeScript API](${toRoot}${apiPage})`];
}

const folders = ['classes', 'interfaces', 'type-aliases'];
