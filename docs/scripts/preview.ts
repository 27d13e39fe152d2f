/** `npm run docs:preview`: serves what `npm run docs:build` wrote. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from 'vitepress';
import { docs } from '../.vitepress/site/reference.ts';
import { readOptions } from './options.ts';

const help = `Serves the documentation site that npm run docs:build wrote.

Usage
  npm run docs:preview [-- --port PORT]

Options
  --port PORT  the port of the site; by default 4173
  --help       print this help`;

const values = readOptions(help, { port: { value: 'PORT' } });
if (values !== undefined) {
  if (existsSync(join(docs, '.vitepress/dist/index.html'))) {
    await serve({ root: docs, port: Number(values.get('port') ?? 4173) });
  } else {
    console.error('There is no site yet: npm run docs:build builds it');
    process.exitCode = 2;
  }
}
