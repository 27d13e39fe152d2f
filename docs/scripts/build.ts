/** `npm run docs:build`: the site as files, for any static host, at any path. */
import { build } from 'vitepress';
import { docs } from '../.vitepress/site/reference.ts';
import { usage } from '../../generator/src/command/words.ts';
import { run } from './options.ts';
import { prepare } from './prepare.ts';

const help = `Builds the documentation site into docs/.vitepress/dist: plain files for any static host and any path.

Usage
  npm run docs:build [-- --url URL] [--server URL]

Options
  --url URL     the address of the published site; adds a sitemap, which needs absolute addresses
  --server URL  the default server of the consoles; without it, the reader has to enter one
  --version     print the version of the generator
  --help        print this help

npm run docs:preview serves the result on this machine.`;

await run(help, { url: { value: 'URL' }, server: { value: 'URL' } }, async (values) => {
  const [url, server] = [values.get('url'), values.get('server')];
  for (const [name, address] of Object.entries({ url, server })) {
    if (address === undefined || /^https?:$/.test(URL.parse(address)?.protocol ?? '')) continue;
    throw usage(`--${name} ${address} is not an address`, 'give it whole, such as https://docs.example.com/plex/');
  }
  if (server !== undefined) process.env['DOCS_SERVER'] = server;
  // With a slash, so that the last part of the address counts as a folder.
  if (url !== undefined) process.env['DOCS_URL'] = url.replace(/\/*$/, '/');
  try {
    await prepare();
    await build(docs);
    return 0;
  } catch (error) {
    console.error(`The site was not built: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
});
