/** Everything that one language has in a project, and the area it takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../api/api.ts';
import { pages } from '../docs/pages.ts';
import { firstVersion, type Language, type OutputFile } from '../languages/language.ts';
import type { Area } from './area.ts';
import { attempt } from './attempt.ts';
import { copiesOf } from './copies.ts';
import type { WantedFile } from './plan.ts';
import type { Project } from './project.ts';

export interface Owned {
  readonly files: readonly WantedFile[];
  readonly area: Area;
}

export function filesOf(language: Language, api: Api, { repository, isRepository }: Project): Owned {
  const home = `packages/${language.package}`;
  const docs = `docs/${language.id}`;
  const caches = language.caches ?? [];
  const manifestPath = `${home}/${language.manifest}`;
  const ours = attempt('read', join(repository, manifestPath), (path) => readFileSync(path, 'utf8'));
  const manifest = isRepository ? ours : language.adaptManifest(ours, api);
  const version = isRepository ? versionIn(join(repository, home, 'package.json')) : firstVersion;
  const identity = { ...language.readManifest(manifest), version };
  const rename = (text: string): string => (isRepository ? text : (language.rename?.(text, identity) ?? text));
  const { files, dialect } = language.emit(api, identity);
  const generated: Owned = {
    files: [...placed(files, home), ...placed(pages(api, dialect, language.title), docs)],
    area: { directories: [...language.generated.map((path) => `${home}/${rename(path)}`), docs], files: [], caches },
  };
  if (isRepository) return generated;
  const handwritten = language.handwritten.filter((path) => path !== language.manifest);
  const copies = copiesOf(handwritten, { repository, home, rename }, generated.area);
  const adapted: WantedFile = { path: manifestPath, content: Buffer.from(manifest), sources: [] };
  return {
    files: [adapted, ...copies.files, ...generated.files],
    area: {
      directories: [...copies.area.directories, ...generated.area.directories],
      files: [manifestPath, ...copies.area.files],
      caches,
    },
  };
}

/** Every package has this file: `npm run version` writes into it. */
function versionIn(file: string): string {
  const { version } = JSON.parse(attempt('read', file, (path) => readFileSync(path, 'utf8'))) as { version: string };
  return version;
}

function placed(files: readonly OutputFile[], directory: string): WantedFile[] {
  return files.map(({ path, text, sources }) => ({
    path: `${directory}/${path}`,
    content: Buffer.from(text),
    sources,
  }));
}
