/** Refuses paths that could leave the area, or that some disk can't hold, whatever names a spec has. */
import type { Finding, Source } from '../diagnostic.ts';
import { contains, directoriesOf } from './area.ts';
import type { Area } from './area.ts';
import type { WantedFile } from './plan.ts';

/** The findings about the paths of `files`; `fallback` is the place to show for a file with none. */
export function checkPaths(files: readonly WantedFile[], area: Area, fallback: Source): Finding[] {
  const findings: Finding[] = [];
  const directories = directoriesBySpelling(files);
  const names: Names = { files: new Map(), directories, misspelt: misspelt(directories) };
  for (const file of files) {
    const problem = problemOf(file.path, area) ?? collisionOf(file.path, names);
    names.files.set(caseless(file.path), file.path);
    if (problem !== undefined) findings.push(refusal(file, problem, fallback));
  }
  return findings;
}

interface Names {
  /** The names in use, normalized. */
  readonly files: Map<string, string>;
  readonly directories: ReadonlyMap<string, readonly string[]>;
  /** Directories that are another one on some disks, with that one. */
  readonly misspelt: ReadonlyMap<string, string>;
}

/** One spelling for all that differ only in case or in how accents are encoded, as some disks see it. */
export function caseless(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

const longestPath = 240;
/** Most file systems allow 255 bytes. */
const longestPart = 200;
// Not allowed on Windows: reserved characters and device names, with or without an extension.
const forbiddenCharacter = /[\p{Cc}\p{Cs}<>:"|?*\\]/u;
const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i;

function problemOf(path: string, area: Area): string | undefined {
  if (forbiddenCharacter.test(path)) return 'has a character that a file name cannot have everywhere';
  if (path.length > longestPath) return `is longer than ${longestPath} characters`;
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'would leave its directory';
    if (deviceName.test(part)) return 'is a device name on Windows';
    if (/[. ]$/.test(part)) return 'has a part that ends in a dot or a space';
    if (Buffer.byteLength(part) > longestPart) return `has a part of more than ${longestPart} bytes`;
  }
  return contains(area, path) ? undefined : 'lies outside of the generated directories';
}

function directoriesBySpelling(files: readonly WantedFile[]): Names['directories'] {
  const directories = new Set<string>();
  for (const { path } of files) {
    for (const directory of directoriesOf(path)) {
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  }
  return Map.groupBy(directories, caseless);
}

function misspelt(directories: Names['directories']): Names['misspelt'] {
  return new Map([...directories.values()].flatMap(([first = '', ...others]) => others.map((other) => [other, first])));
}

function collisionOf(path: string, { files, directories, misspelt }: Names): string | undefined {
  const spelling = caseless(path);
  const other = files.get(spelling);
  if (other !== undefined) return other === path ? 'is made twice' : `differs only in case from ${other}`;
  if (directories.has(spelling)) return 'is also the directory of other files';
  const directory = directoriesOf(path).find((name) => misspelt.has(name));
  if (directory === undefined) return undefined;
  return `is in a directory whose name differs only in case from ${misspelt.get(directory) ?? ''}`;
}

function refusal(file: WantedFile, problem: string, fallback: Source): Finding {
  return {
    severity: 'error',
    rule: 'output-path',
    message: `the file ${JSON.stringify(file.path)} that would be made for this ${problem}`,
    source: file.sources.find((source) => source !== undefined) ?? fallback,
    hint: 'rename what the file is named after',
  };
}
