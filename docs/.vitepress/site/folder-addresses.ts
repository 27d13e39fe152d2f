/** The address of a folder without a first page of its own leads to the nearest page: its README, or one above it. */
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An `index.html` for every folder of the built site that has pages below it and no first page. */
export function writeFolderAddresses(site: string): void {
  const folders = new Set(globSync('**/*.html', { cwd: site }).flatMap(foldersOf));
  for (const folder of [...folders].filter((path) => !existsSync(join(site, path, 'index.html')))) {
    const target = existsSync(join(site, folder, 'README.html')) ? 'README.html' : above(site, folder);
    writeFileSync(join(site, folder, 'index.html'), redirect(target));
  }
}

/** All folders around a file, except the root of the site. */
function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

function above(site: string, folder: string): string {
  const parent = dirname(folder);
  const isPage = parent === '.' || existsSync(join(site, parent, 'index.html'));
  return isPage ? '../index.html' : `../${above(site, parent)}`;
}

function redirect(to: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>This folder has no page of its own</title>
    <meta http-equiv="refresh" content="0; url=${to}">
    <link rel="canonical" href="${to}">
  </head>
  <body><a href="${to}">Go to the page of this folder.</a></body>
</html>
`;
}
