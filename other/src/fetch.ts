/** Fetches OpenAPI Generator where it is not there; with `--offline` only says whether it is. */
import { fileURLToPath } from 'node:url';
import { execute } from '../../generator/src/command/execute.ts';
import { ensureJar, hasJar } from './jar.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

await execute(async (args, _, { error }) => {
  if (args.includes('--offline')) return hasJar(root) ? 0 : 1;
  await ensureJar(root, error);
  return 0;
});
