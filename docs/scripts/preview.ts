/** `npm run docs:preview`: serves what `npm run docs:build` wrote. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from 'vitepress';
import { docs } from '../.vitepress/site/reference.ts';

const help = `Serves the documentation site that npm run docs:build wrote.

Usage
  npm run docs:preview [-- --port PORT]

Options
  --port PORT  the port of the site; by default 4173
  --help       print this help`;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, help: { type: 'boolean' } } });
if (values.help) console.log(help);
else if (!/^[1-9]\d{0,4}$/.test(values.port)) fail(`--port ${values.port} is no port: give a number, such as 4173`);
else if (!existsSync(join(docs, '.vitepress/dist/index.html')))
  fail('There is no site yet: npm run docs:build builds it');
else await serve({ root: docs, port: Number(values.port) });

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
