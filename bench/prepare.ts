/** Makes what sections share: our builds, and the generated clients of the peers. */
import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { contenders } from './contenders/contenders.ts';
import { run } from './measure/run.ts';
import { cache, clientPaths, generateFromSource, openapi, root } from './paths.ts';

/** With the TypeScript clients or without. */
export async function prepare(typescript: boolean): Promise<void> {
  // What is stale would be measured as it was, and a run in place would change it.
  run([generateFromSource, '--check'], root);
  run(['--run', 'build'], `${root}generator`);
  if (!typescript) return;
  run(['--run', 'build'], `${root}packages/core`);
  for (const { id, generator } of contenders) {
    if (generator === undefined || generator.sources.length === 0) continue;
    const { source, bundle } = clientPaths(id);
    rmSync(source, { recursive: true, force: true });
    mkdirSync(source, { recursive: true });
    run(generator.arguments(openapi, source), cache);
    await bundleSources(
      generator.sources.map((file) => `./${file}`),
      source,
      bundle,
    );
  }
}

async function bundleSources(files: readonly string[], directory: string, bundle: string): Promise<void> {
  const contents = files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
  await build({
    stdin: { contents, resolveDir: directory },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: bundle,
    logLevel: 'silent',
  });
}
