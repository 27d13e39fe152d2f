/**
 * Remembers a run that found nothing to change. Where all that it read is still the same, and the files are too, the
 * next run has nothing to do either, and need not make everything again to see it. `--check` never asks.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { home, isPublished } from '../home.ts';
import type { Config } from '../package/config.ts';
import { specFiles } from '../spec/files.ts';
import type { Area } from './area.ts';
import { readDisk } from './disk.ts';
import { generatorFiles } from './installed.ts';
import { writeFile } from './write-file.ts';

/** What the files of a run depend on, besides the generator and the texts of the description. */
export interface Asked {
  readonly spec: string;
  readonly allowRefs: readonly string[];
  readonly languages: readonly { readonly id: string }[];
  readonly config: Config | undefined;
  readonly project: { readonly root: string };
  readonly strict: boolean;
}

export interface LanguageRecord {
  readonly files: number;
  readonly area: Area;
  /** Files below the root that a run makes where they are missing, and then leaves alone. */
  readonly begun: readonly string[];
  /** The digest of the files on the disk. */
  readonly digest: string;
}

export interface RunRecord {
  readonly inputs: string;
  /** The first is the one that the user named. */
  readonly specFiles: readonly string[];
  /** In the order in which they are asked for. */
  readonly languages: readonly LanguageRecord[];
}

/** The record of a run that read the same; undefined if there is none. Says nothing of the files on the disk. */
export function recordOf(asked: Asked): RunRecord | undefined {
  // From its source, the generator itself may have changed in any way.
  if (!isPublished || !canReadAgain(asked.spec)) return undefined;
  const record = readRecord(placeOf(asked));
  if (record === undefined) return undefined;
  const read = specFiles(asked.allowRefs);
  const texts = record.specFiles.map((name, index) => (index === 0 ? read.readMain(name) : read.readReferenced(name)));
  const inputs = inputsOf(
    asked,
    texts.map(({ text }) => text),
  );
  return record.inputs === inputs ? record : undefined;
}

/** Not a pipe, nor a file that is redirected into the command: `/dev/stdin` goes on where the last reader ended. */
function canReadAgain(spec: string): boolean {
  return !resolve(spec).startsWith('/dev/') && statSync(spec, { throwIfNoEntry: false })?.isFile() === true;
}

/** What has no record's form is none; whether a run of this generator wrote it, its digest says. */
function readRecord(file: string): RunRecord | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as Partial<RunRecord> | null;
    return record?.specFiles?.every((name) => typeof name === 'string') === true ? (record as RunRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a language's files are as that run left them. */
export function isAsRecorded({ area, begun, digest }: LanguageRecord, root: string): boolean {
  if (!begun.every((path) => existsSync(join(root, path)))) return false;
  const disk = readDisk(root, area);
  return disk.emptyDirectories.length === 0 && digestOf([...disk.files], (path) => disk.read(path)) === digest;
}

export function digestOf(files: readonly string[], read: (path: string) => Uint8Array): string {
  const hash = createHash('sha256');
  for (const path of files.toSorted()) add(hash, path, read(path));
  return hash.digest('base64');
}

/** `texts` are those of `specFiles`, as the run has read them. */
export function keepRecord(
  asked: Asked,
  files: readonly string[],
  texts: readonly (string | undefined)[],
  languages: readonly LanguageRecord[],
): void {
  if (!isPublished) return;
  try {
    // An update while this process runs: what it has loaded is no longer what the digest would be of.
    if (generatorFiles().some((file) => statSync(file).ctimeMs >= performance.timeOrigin)) return;
    const record: RunRecord = { inputs: inputsOf(asked, texts), specFiles: files, languages };
    writeFile(placeOf(asked), Buffer.from(JSON.stringify(record)));
  } catch {
    // A package that others have installed may be read only: then each run does everything.
  }
}

/** In the package, where only its owner writes. */
function placeOf({ project }: Asked): string {
  const name = createHash('sha256').update(resolve(project.root)).digest('hex');
  return join(home, '.cache/runs', `${name}.json`);
}

function inputsOf(asked: Asked, texts: readonly (string | undefined)[]): string {
  const hash = createHash('sha256');
  add(hash, 'node', process.version);
  add(hash, 'asked', JSON.stringify(settingsOf(asked)));
  for (const text of texts) add(hash, text === undefined ? 'no spec' : 'spec', text ?? '');
  for (const file of generatorFiles()) add(hash, file, readFileSync(file));
  return hash.digest('base64');
}

function settingsOf({ spec, allowRefs, languages, config, project, strict }: Asked): unknown {
  return [
    ...[resolve(spec), spec, allowRefs.map((path) => resolve(path)), languages.map(({ id }) => id)],
    ...[resolve(project.root), strict],
    config && [config.file, config.values, config.languages, config.licenseText],
  ];
}

/** With the length, so that no two lists of files are one text. */
function add(hash: Hash, name: string, content: string | Uint8Array): void {
  hash.update(`${name}\0${content.length}\0`).update(content);
}
