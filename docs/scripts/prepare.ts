/** What is made before the site is built or served: the API reference of the core client, and files for tools. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { codeSamples } from '../.vitepress/tools/code-samples.ts';
import { llmsFull, llmsIndex } from '../.vitepress/tools/llms.ts';
import { readReference } from '../.vitepress/site/reference.ts';

export const docs = fileURLToPath(new URL('..', import.meta.url));

/** Throws where TypeDoc warns. */
export async function prepare(): Promise<void> {
  await writeApiReference();
  await writeToolFiles();
}

export async function writeToolFiles(): Promise<void> {
  const reference = await readReference();
  const files = {
    'openapi.codesamples.yaml': codeSamples(reference),
    'llms.txt': llmsIndex(reference, docs),
    'llms-full.txt': llmsFull(reference, docs),
  };
  mkdirSync(join(docs, 'public'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(docs, 'public', name), text);
}

async function writeApiReference(): Promise<void> {
  const application = await Application.bootstrapWithPlugins({ options: docs, logLevel: 'Warn' });
  const project = await application.convert();
  if (project) await application.generateOutputs(project);
  if (!project || application.logger.hasErrors() || application.logger.hasWarnings()) {
    throw new Error('TypeDoc says above what to change in packages/core');
  }
}
