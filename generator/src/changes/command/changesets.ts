/** `check` compares the changesets with the report; `divide` gives each package its own; `keep` makes the spec the one of the last release. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../../command/text.ts';
import { visible } from '../../invisible.ts';
import { Failure } from '../../failure.ts';
import type { LanguageEntry } from '../../languages/languages.ts';
import { refusePrereleases } from '../../output/prerelease.ts';
import { keepReleased, releasedSpec, specChangesets } from '../../output/released.ts';
import { load } from '../../spec/load.ts';
import { changesetFiles, isCurrent, shortfalls, type Shortfall } from '../changeset/check.ts';
import { divided } from '../changeset/divide.ts';
import { packagesOf } from '../changeset/packages.ts';
import { write } from '../phrase.ts';
import { compareSpecs, type Report } from '../report.ts';
import { placeText, sentence } from '../wording.ts';

/** Gives the exit code. */
export async function checkChangesets(
  languages: readonly LanguageEntry[],
  repository: string,
  { out, error, errorColors: colors }: Terminal,
): Promise<number> {
  refusePrereleases(repository);
  const packages = await packagesOf(repository, languages);
  const files = [join(repository, releasedSpec), join(repository, 'openapi.yaml')] as const;
  const { report } = await compareSpecs(...files, languages);
  if (report === undefined) throw new Failure('there are errors in a spec', 'npm run diff shows them');
  const short = shortfalls(report, packages, repository);
  for (const each of short) error(`${shortfallLines(each, report, colors.red, colors.bold)}\n`);
  const current = short.length > 0 || isCurrent(report, packages, repository);
  if (!current) error(`${colors.red('error:')} ${specChangesets} do not say what changed since the last release\n`);
  if (short.length > 0 || !current) {
    error(
      `${colors.cyan('hint:')} npm run generate writes ${specChangesets}; npm run changeset writes one of your own`,
    );
    return 1;
  }
  out(`the changesets say what changed: ${packages.map(({ name }) => name).join(', ')}`);
  return 0;
}

type Paint = (text: string) => string;

function shortfallLines(
  { package: name, said, needed, proof }: Shortfall,
  report: Report,
  red: Paint,
  bold: Paint,
): string {
  const head = `${red('error:')} the changesets give ${bold(name)} ${said === 'none' ? 'nothing' : said}, and it is ${needed}:`;
  const lines = proof.map((change) => {
    const text = write(sentence(change, report), (quoted) => bold(visible(quoted)));
    return `  ${text} [${change.kind}]\n    ${visible(placeText(change))}`;
  });
  return [head, ...lines].join('\n');
}

/** Gives the exit code. */
export async function divideChangesets(languages: readonly LanguageEntry[], repository: string): Promise<number> {
  const packages = await packagesOf(repository, languages);
  for (const file of changesetFiles(repository)) {
    const texts = divided(readFileSync(file, 'utf8'), packages);
    if (texts === undefined) continue;
    for (const [folder, text] of texts) writeFileSync(file.replace(/\.md$/, `-${folder}.md`), text);
    rmSync(file);
  }
  return 0;
}

/** Gives the exit code. */
export function keepSpec(repository: string, { out }: Terminal): number {
  const spec = load(join(repository, 'openapi.yaml'), () => undefined);
  if (spec === undefined) throw new Failure('openapi.yaml cannot be read', 'npm run generate says why');
  keepReleased(repository, spec.files);
  out(`${releasedSpec} is openapi.yaml now`);
  return 0;
}
