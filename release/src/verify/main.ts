/** `npm run verify`: arguments, output and exit code. */
import { basename, resolve } from 'node:path';
import { formatFailure, type Terminal } from '../../../generator/src/command/text.ts';
import { readWords, usage, type Options } from '../../../generator/src/command/words.ts';
import { visible, visibleJSON } from '../../../generator/src/invisible.ts';
import { Failure } from '../../../generator/src/failure.ts';
import { seconds } from '../pack/seconds.ts';
import { ToolFailure } from '../pack/tool.ts';
import { start } from '../start.ts';
import { describeVerdict, resultJson, type Result } from './report.ts';
import { verify } from './verify.ts';

const help = `Builds a published package again from its spec and generator, and compares every byte.

Usage
  npm run verify -- ARTEFACT... [OPTIONS]

  ARTEFACT      an npm package (.tgz), wheel (.whl), sdist (.tar.gz), gem (.gem),
                Composer package (.zip) or NuGet package (.nupkg)

Options
  --json        print one JSON document
  --version     print the version of the generator
  -h, --help    print this help

What the command does
  The file made-from.json in the artefact has the SHA-256 of its spec, generator and source.
  The command searches for them in the working tree, then in each ancestor of the current
  commit. It generates, builds and packs the package from there in a temporary directory,
  and compares every file. It runs nothing from the artefact and unpacks nothing to disk.

Exit codes
  0   every file is the same
  1   a file differs, is missing, or is extra
  2   the command could not compare: the file is no artefact, its commit is not in this
      repository, or a tool is missing

Examples
  npm run verify -- plex-sdk-core-0.1.0.tgz
  npm run --silent verify -- plex_api_sdk-0.1.0.tar.gz --json
`;

const options: Options = { json: {}, help: { short: 'h' } };

await start(async (args, repository, terminal) => {
  const { values, positionals } = readWords(args, options);
  if (values.has('help')) {
    terminal.out(help);
    return 0;
  }
  if (positionals.length === 0) throw usage('no artefact is named', 'npm run verify -- plex-sdk-core-0.1.0.tgz');
  const isJson = values.has('json');
  const results: Result[] = [];
  for (const file of positionals) {
    terminal.error(`verifying ${visible(basename(file))}`);
    const start = performance.now();
    const result = await resultOf(file, resolve(repository));
    terminal.error(`finished in ${seconds(start)}`);
    if (!isJson) say(result, terminal);
    results.push(result);
  }
  if (isJson) terminal.out(visibleJSON(results.map(resultJson)));
  if (results.some(({ failure }) => failure !== undefined)) return 2;
  return results.every(({ verdict }) => verdict?.differences.length === 0) ? 0 : 1;
});

async function resultOf(file: string, root: string): Promise<Result> {
  try {
    return { file, verdict: await verify(file, root) };
  } catch (failure) {
    if (failure instanceof Failure) return { file, failure };
    throw failure;
  }
}

function say({ verdict, failure }: Result, { out, error, outColors, errorColors }: Terminal): void {
  if (verdict) out(describeVerdict(verdict, outColors));
  if (failure instanceof ToolFailure && failure.output !== '') error(failure.output);
  if (failure) error(formatFailure(failure, errorColors));
}
