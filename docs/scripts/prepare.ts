/** Writes what the site needs before it is built or served: the API reference of the core client, and files for tools. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { MarkdownPageEvent } from 'typedoc-plugin-markdown';
import { codeSamples } from '../.vitepress/tools/code-samples.ts';
import { llmsFull, llmsIndex } from '../.vitepress/tools/llms.ts';
import { docs, readReference } from '../.vitepress/site/reference.ts';

/** Throws where TypeDoc warns. */
export async function prepare(): Promise<void> {
  await writeApiReference();
  await writeToolFiles();
}

async function writeToolFiles(): Promise<void> {
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
  // VitePress would replace an include comment by a file of this machine.
  application.renderer.on(MarkdownPageEvent.END, (page: { contents?: string }) => {
    if (page.contents !== undefined) page.contents = page.contents.replaceAll('<!--', '<! --');
  });
  if (project) await application.generateOutputs(project);
  if (!project || application.logger.hasErrors() || application.logger.hasWarnings()) {
    throw new Error('TypeDoc says above what to change in packages/core');
  }
}
