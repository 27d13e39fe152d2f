/** Links of a README on the page of a registry, where relative links do not work. */
import { posix } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { fileAddress } from '../../../generator/src/package/code-host.ts';

/**
 * A relative link becomes absolute where the repository has an address, or else its text. `folder` is that of the
 * README below the root. Throws a `Failure` where one is left that is neither.
 */
export function absoluteLinks(markdown: string, folder: string, repository: string | undefined): string {
  const result = markdown.replace(notable, (found: string, text?: string, target?: string) => {
    if (text === undefined || target === undefined || !isRelative(target)) return found;
    const [path = '', hash] = target.split('#');
    const address = fileAddress(repository, posix.join(folder, path));
    return address === undefined ? text : `[${text}](${address}${hash === undefined ? '' : `#${hash}`})`;
  });
  const [left] = [...result.replace(code, '').matchAll(target)].map(([, ...targets]) => targets.join(''));
  if (left === undefined) return result;
  throw new Failure(
    `${folder}/README.md links to ${left}, which leads nowhere on the page of a registry`,
    'write it as [text](path), or as an address that begins with https://',
  );
}

/** Fences and code spans, which are shown as they are. */
const code = /^(`{3,})[^]*?^\1`*$|`[^`\n]*`/gm;

/** Code, and links; an image has no text to replace it. */
const notable = /^`{3,}[^]*?^`{3,}$|(?<!!)\[((?:[^[\]`]|`[^`\n]*`)*)\]\(([^()\s]+)\)|`[^`\n]*`/gm;

const relative = String.raw`(?!https?:|mailto:|#)([^)\s"'>]+)`;

/** The places that can have a relative address: links and images, definitions, HTML. */
const target = new RegExp(String.raw`\]\(${relative}|^\[[^\]]+\]:\s*${relative}|(?:href|src)=["']?${relative}`, 'gm');

function isRelative(target: string): boolean {
  return !/^(https?:|mailto:|#)/.test(target);
}
