/** The documentation site: how long it takes to build, and what its readers load. */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cache, root } from '../paths.ts';
import type { Row, Section } from '../report/section.ts';
import { interleave } from './interleave.ts';
import { run } from './run.ts';
import { median } from './statistics.ts';

const docs = join(root, 'docs');
const plain = join(cache, 'site');
const vitepress = join(
  dirname(createRequire(join(docs, 'package.json')).resolve('vitepress/package.json')),
  'bin/vitepress.js',
);

/** The same page of both. */
const page = 'typescript/sdks/authentication/README.html';

interface Site {
  readonly name: string;
  readonly directory: string;
  readonly build: () => number;
}

export function measureSite(rounds: number): Section {
  const sites: Site[] = [
    {
      name: '**The site**',
      directory: join(docs, '.vitepress/dist'),
      build: () => run([join(docs, 'scripts/build.ts')], docs).milliseconds,
    },
    {
      name: 'VitePress, the same pages, nothing added',
      directory: join(plain, '.vitepress/dist'),
      build: () => run([vitepress, 'build', plain], root).milliseconds,
    },
  ];
  sites[0]?.build();
  copyPages();
  const times = interleave(
    'site',
    rounds,
    sites.map(({ build }) => build),
  ).map(median);
  const fastest = times[1] ?? NaN;
  return {
    text: `Seconds of a whole build: median of ${rounds}. Ours also reads the description, writes the API reference and the files for tools, and adds to each page what goes over the wire, the errors and a console. "A page" is what a browser loads to show the operations of one tag, gzip -9: the page, its scripts and styles.`,
    columns: [
      { key: 'seconds', title: 's', digits: 1 },
      { key: 'ratio', title: '× VitePress alone', digits: 2 },
      { key: 'pages', title: 'pages', digits: 0 },
      { key: 'size', title: 'whole, MiB', digits: 1 },
      { key: 'page', title: 'a page, KiB', digits: 0 },
    ],
    rows: sites.map(({ name, directory }, index): Row => {
      const milliseconds = times[index] ?? NaN;
      const ratio = milliseconds / fastest;
      return { name, values: { seconds: milliseconds / 1000, ratio, ...sizes(directory) } };
    }),
  };
}

/** Those that the last build of ours made are among them. */
function copyPages(): void {
  rmSync(plain, { recursive: true, force: true });
  for (const file of globSync('**/*.md', { cwd: docs, exclude: ['node_modules/**', '.vitepress/**', 'reports/**'] })) {
    mkdirSync(dirname(join(plain, file)), { recursive: true });
    cpSync(join(docs, file), join(plain, file));
  }
  // It names a file beside the folder of the pages.
  rmSync(join(plain, 'openapi.md'));
  mkdirSync(join(plain, '.vitepress'));
  const settings = { ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };
  writeFileSync(join(plain, '.vitepress/config.mjs'), `export default ${JSON.stringify(settings)};\n`);
}

function sizes(site: string): Row['values'] {
  const files = globSync('**/*.*', { cwd: site }).filter((file) => statSync(join(site, file)).isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  const isPage = (file: string): boolean => file.endsWith('.html') && !file.includes('.md/');
  return { pages: files.filter(isPage).length, size: bytes / 1024 ** 2, page: pageSize(site) / 1024 };
}

function pageSize(site: string): number {
  const html = readFileSync(join(site, page), 'utf8');
  const loaded = html.matchAll(
    /<(?:script[^>]* src|link[^>]* rel="(?:preload stylesheet|modulepreload)"[^>]* href)="([^"]+)"/g,
  );
  const files = new Set([page]);
  for (const [, address = ''] of loaded) {
    const path = address.startsWith('/') ? address.slice(1) : join(dirname(page), address);
    files.add(path);
  }
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length, 0);
}
