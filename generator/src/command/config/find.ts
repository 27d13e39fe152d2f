/** Which config file a run reads. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSameFile } from '../../output/project.ts';
import { usage } from '../words.ts';

export const configFile = 'sdk.yaml';

export interface Place {
  /** As `--config` names it. */
  readonly given: string | undefined;
  /** Whether the command line has --spec or --out. */
  readonly isOther: boolean;
  readonly repository: string;
}

/** The named file, or else the one in the current directory; the file of this repository applies only to its own packages. */
export function findConfig({ given, isOther, repository }: Place): string | undefined {
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw usage(
      `--config ${given}: there is no such file`,
      `write one, or leave --config out: ${configFile} is read where it exists`,
    );
  }
  const own = join(repository, configFile);
  if (existsSync(configFile) && !isSameFile(configFile, own)) return configFile;
  return !isOther && existsSync(own) ? own : undefined;
}
