/** The files of a description: which may be read, and the texts of those that were. */
import { resolve } from 'node:path';
import { areaOf, isWithin, realPath } from './confinement.ts';
import { largestFile, largestSpec, mostFiles } from './limits.ts';
import { readText } from './read.ts';
import type { ReadResult } from './read.ts';

/** Reads each file once: the findings of a run show the text that the run has read. */
export interface SpecFiles {
  /** Opens the file or pipe that the user names, wherever it is. References may then lead to files below its directory. */
  readonly readMain: (file: string) => ReadResult;
  /** Opens the target of a reference: a regular file in a directory that references may lead to. */
  readonly readReferenced: (file: string) => ReadResult;
  /** The text of a file that was read. */
  readonly textOf: (file: string) => string | undefined;
}

/** `allowed` are further directories that references may lead to; `others` have texts of files that are no part of it. */
export function specFiles(allowed: readonly string[] = [], others?: Pick<SpecFiles, 'textOf'>): SpecFiles {
  const directories = allowed.map(realPath);
  const results = new Map<string, ReadResult>();
  let size = 0;

  function once(file: string, read: () => ReadResult): ReadResult {
    const identity = resolve(file);
    const known = results.get(identity);
    if (known !== undefined) return known;
    const result = read();
    results.set(identity, result);
    size += result.text?.length ?? 0;
    return result;
  }

  return {
    readMain(file) {
      directories.push(...areaOf(file));
      return once(file, () => readText(file, { pipes: true, most: largestFile }));
    },
    readReferenced: (file) =>
      once(file, () => {
        // Checked before any access to the file: outside, the message must not show whether it exists.
        if (!isWithin(realPath(file), directories)) return outside;
        if (results.size >= mostFiles) return tooMuch(`it is one of more than ${mostFiles.toLocaleString('en')} files`);
        const result = readText(file, { pipes: false, most: largestFile });
        const total = size + (result.text?.length ?? 0);
        return total > largestSpec
          ? tooMuch(`with it, the files have more than ${largestSpec.toLocaleString('en')} characters`)
          : result;
      }),
    textOf: (file) => results.get(resolve(file))?.text ?? others?.textOf(file),
  };
}

const outside: ReadResult = {
  text: undefined,
  problem: {
    rule: 'unsupported-reference',
    message: "the file is outside of the description's directory",
    hint: 'move it below that directory, or allow the directory that it is in: --allow-refs DIR',
  },
};

function tooMuch(message: string): ReadResult {
  return { text: undefined, problem: { rule: 'limit', message, hint: 'generate from a part of the description' } };
}
