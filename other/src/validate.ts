/** The second opinion on openapi.yaml: what OpenAPI Generator says of it. Says why where it cannot be asked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { obstacle } from './obstacle.ts';
import { runWrapper } from './wrapper.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = new URL('../reports/', import.meta.url);

const skipped = await obstacle(root, console.log);
mkdirSync(reports, { recursive: true });
writeFileSync(new URL('./check:spec.json', reports), JSON.stringify({ skipped }));
if (skipped === undefined) {
  const { succeeded, output } = runWrapper(root, ['validate', '--recommend', '--input-spec', 'openapi.yaml']);
  console.log(output.trim());
  process.exitCode = succeeded ? 0 : 1;
} else {
  console.log(`skipped: ${skipped}`);
}
