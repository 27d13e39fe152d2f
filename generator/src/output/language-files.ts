/** Everything that one language has in a project, and the area it takes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../api/api.ts';
import type { Report } from '../diagnostic.ts';
import { pages } from '../docs/pages.ts';
import type { Language, Manifest, OutputFile } from '../languages/language.ts';
import { aboutOf, namesOf } from '../package/about.ts';
import { placeOf, type Config } from '../package/config.ts';
import { packageTexts } from '../package/files.ts';
import { packageVersion } from '../package/version.ts';
import type { Area } from './area.ts';
import { attempt } from './attempt.ts';
import { copiesOf } from './copies.ts';
import type { WantedFile } from './plan.ts';
import type { Project } from './project.ts';

export interface Owned {
  readonly files: readonly WantedFile[];
  readonly area: Area;
}

export interface LanguageFiles extends Owned {
  /** Files that a run makes where they are missing: they belong to their users. */
  readonly begun: readonly string[];
}

export interface Order {
  readonly api: Api;
  /** Undefined if there is none. */
  readonly config: Config | undefined;
  readonly project: Project;
  readonly report: Report;
}

export function filesOf(language: Language, { api: described, config, project, report }: Order): LanguageFiles {
  const { repository, isRepository } = project;
  const home = `packages/${language.package}`;
  const docs = `docs/${language.id}`;
  const caches = language.caches ?? [];
  const names = namesOf(config, language.id);
  const api = { ...described, chosen: names };
  const about = aboutOf(api, config, language.id, home);
  const ours = readText(repository, `${home}/${language.manifest}`);
  const version = isRepository
    ? versionIn(readText(repository, `${home}/package.json`))
    : packageVersion(api, config, language, report);
  const adapted = isRepository ? ours : language.adaptManifest(ours, api, { names, version });
  // Files of our package are hand-written by default.
  const isOurs = isRepository && config === undefined;
  const manifest = isOurs ? ours : language.describe(adapted, about);
  const identity = { ...language.readManifest(manifest), version };
  refuseClass(language, identity, config, report);
  const rename = (text: string): string => (isRepository ? text : (language.rename?.(text, identity) ?? text));
  const manifestPath = rename(`${home}/${language.manifest}`);
  const { files, dialect, guide } = language.emit(api, identity);
  const generated: Owned = {
    files: [
      ...(isOurs ? [] : [{ path: manifestPath, content: Buffer.from(manifest), sources: [] }]),
      ...placed(files, home),
      ...placed(pages(api, dialect, language.title), docs),
    ],
    area: {
      directories: [...language.generated.map((path) => `${home}/${rename(path)}`), docs],
      files: isOurs ? [] : [manifestPath],
      caches,
    },
  };
  if (isRepository) return { ...generated, begun: [] };
  const runtimeLicense = readText(repository, `${home}/LICENSE`);
  const { owned, begun } = packageTexts({ api, about, config, identity, dialect, guide, docs, runtimeLicense });
  const started = [...begun].filter(([path]) => !existsSync(join(project.root, home, path)));
  const texts = [...owned, ...started].map(([path, text]) => ({ path, text, sources: [] }));
  const handwritten = language.handwritten.filter((path) => path !== language.manifest);
  const copies = copiesOf(handwritten, { repository, home, rename }, generated.area);
  return {
    files: [...generated.files, ...copies.files, ...placed(texts, home)],
    area: {
      directories: [...copies.area.directories, ...generated.area.directories],
      files: [...generated.area.files, ...copies.area.files, ...texts.map(({ path }) => `${home}/${path}`)],
      caches,
    },
    begun: [...begun.keys()].map((path) => `${home}/${path}`),
  };
}

function refuseClass(
  { id, refuseClass }: Language,
  manifest: Manifest,
  config: Config | undefined,
  report: Report,
): void {
  const chosen = config?.languages[id]?.['class'];
  const reason = chosen === undefined ? undefined : refuseClass(chosen, manifest);
  if (config === undefined || reason === undefined) return;
  report({
    severity: 'error',
    rule: 'config',
    message: `the client cannot be called ${chosen ?? ''}: ${reason}`,
    source: placeOf(config, id, 'class'),
    at: 'value',
    hint: 'choose another name',
  });
}

function readText(repository: string, path: string): string {
  return attempt('read', join(repository, path), (file) => readFileSync(file, 'utf8'));
}

/** Every package of this repository has one in its package.json: `npm run version` writes into it. */
function versionIn(text: string): string {
  const { version } = JSON.parse(text) as { version: string };
  return version;
}

function placed(files: readonly OutputFile[], directory: string): WantedFile[] {
  return files.map(({ path, text, sources }) => ({
    path: `${directory}/${path}`,
    content: Buffer.from(text),
    sources,
  }));
}
