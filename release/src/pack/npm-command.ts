/** Packs an npm package that is a command. Its build writes the whole package into a directory. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readTarGz } from './archive.ts';
import type { Ecosystem } from './ecosystem.ts';
import { manifestIn, npm } from './npm.ts';
import { ToolFailure } from './tool.ts';

/** Unchanged from the repository: the command copies them into the packages that it writes. */
const runtimes = String.raw`packages\/\w+\/([\w-]+\/)*([\w.-]+\.(ts|mjs|json|py|rb|rbs|php|cs|csproj|props|toml|gemspec)|py\.typed|LICENSE)`;
const settings = String.raw`packages\/\w+\/\.(editorconfig|rubocop\.yml)`;
const own = String.raw`bin\/[\w-]+\.mjs|src\/([\w-]+\/)*[\w-]+\.js|[\w-]+\.schema\.json`;
const texts = String.raw`package\.json|README\.md|LICENSE|CHANGELOG\.md|made-from\.json`;

export const npmCommand: Ecosystem = {
  ...npm,
  nameIn(folder) {
    const { name, private: isPrivate, bin } = manifestIn(folder);
    return isPrivate === true || bin === undefined ? undefined : name;
  },
  page: 'published/README.md',
  // It has no types for attw to check.
  async check([file = '']) {
    const { buffer } = new Uint8Array(readFileSync(file));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    // The manifests in the runtimes belong to the packages that it writes.
    const own = messages.filter(({ code }) => code !== 'NESTED_PACKAGE_JSON_FIELD_IGNORED');
    if (own.length === 0) return;
    const said = own.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
    throw new ToolFailure(`publint ${basename(file)}`, said.join('\n'));
  },
  kinds: [
    {
      title: 'npm package',
      ending: '.tgz',
      read: readTarGz,
      // The measured size, plus a tenth.
      limit: 600 * 1024,
      holds: new RegExp(`^package/(${texts}|${own}|${runtimes}|${settings})$`),
      evenIf: new RegExp(`^package/(src/spec/.*|${settings})$`),
      needs: [
        /\/LICENSE$/,
        /\/README\.md$/,
        /\/made-from\.json$/,
        /\/[\w-]+\.schema\.json$/,
        /^package\/bin\//,
        /^package\/src\/cli\.js$/,
        /^package\/packages\/\w+\//,
      ],
    },
  ],
};
