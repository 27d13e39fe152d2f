/** `npm run docs:build`: the site as files, for any static host, at any path. */
import { build } from 'vitepress';
import { docs } from '../.vitepress/site/reference.ts';
import { readOptions } from './options.ts';
import { prepare } from './prepare.ts';

const help = `Builds the documentation site into docs/.vitepress/dist: plain files for any static host and any path.

Usage
  npm run docs:build [-- --url URL] [--server URL]

Options
  --url URL     the address of the published site; adds a sitemap, which needs whole addresses
  --server URL  what the consoles send to unless the reader names another server; without it they have none
  --help        print this help

npm run docs:preview serves the result on this machine.`;

const values = readOptions(help, { url: { value: 'URL' }, server: { value: 'URL' } });
if (values !== undefined) await main(values.get('url'), values.get('server'));

async function main(url: string | undefined, server: string | undefined): Promise<void> {
  for (const [name, address] of Object.entries({ url, server })) {
    if (address === undefined || /^https?:$/.test(URL.parse(address)?.protocol ?? '')) continue;
    console.error(`--${name} ${address} is not an address: give it whole, such as https://docs.example.com/plex/`);
    process.exitCode = 2;
    return;
  }
  if (server !== undefined) process.env['DOCS_SERVER'] = server;
  // Without a slash the last part of the address would not be a folder.
  if (url !== undefined) process.env['DOCS_URL'] = url.replace(/\/*$/, '/');
  try {
    await prepare();
    await build(docs);
  } catch (error) {
    console.error(`The site was not built: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
