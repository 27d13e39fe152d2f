/** `npm run docs:preview`: serves the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from 'vitepress';
import { docs } from '../.vitepress/site/reference.ts';
import { Failure } from '../../generator/src/failure.ts';
import { endless, run } from './options.ts';

const help = `Serves the documentation site that npm run docs:build wrote.

Usage
  npm run docs:preview [-- --port PORT]

Options
  --port PORT  the port of the site; by default 4173
  --version    print the version of the generator
  --help       print this help`;

await run(help, { port: { value: 'PORT' } }, async (values) => {
  if (!existsSync(join(docs, '.vitepress/dist/index.html')))
    throw new Failure('There is no site yet', 'npm run docs:build builds it');
  await serve({ root: docs, port: Number(values.get('port') ?? 4173) });
  return endless;
});
