/** Writes a report as changesets: for each package the lines of its changelog, with the names of its language. */
import { instead } from '../kinds/instead.ts';
import { kinds, type KindId } from '../kinds/kinds.ts';
import { wire } from '../judge.ts';
import { levels, type Level } from '../level.ts';
import { code } from '../markdown.ts';
import type { Spoken } from '../names/spoken.ts';
import { write } from '../phrase.ts';
import type { Report, ReportedChange } from '../report.ts';
import { sentenceFor } from '../wording.ts';
import type { ReleasedPackage } from './packages.ts';

/** The text of each package's changeset by the folder of the package; those that need no release are left out. */
export function changesetTexts(report: Report, packages: readonly ReleasedPackage[]): ReadonlyMap<string, string> {
  return new Map(
    packages.flatMap(({ folder, name, language }) => {
      const level = report.levels[language] ?? 'none';
      const spoken = report.languages.find(({ id }) => id === language);
      return level === 'none' || spoken === undefined ? [] : [[folder, textOf(report, name, level, spoken)] as const];
    }),
  );
}

function textOf({ changes }: Report, name: string, level: Level, language: Spoken): string {
  const rank = ({ levels: own }: ReportedChange): number => levels.indexOf(own[language.id] ?? 'none');
  const told = changes.filter((change) => rank(change) > 0 && !isToldByNames(change, changes, language));
  const lines = told.toSorted((a, b) => rank(b) - rank(a)).map((change) => lineOf(change, language));
  return `---\n'${name}': ${level}\n---\n\nThe API changed:\n\n${[...new Set(lines)].join('\n')}\n`;
}

/** Kinds that users notice only as a new name, if the package has a new name too. */
const renamings: Readonly<Partial<Record<KindId, readonly KindId[]>>> = {
  'operation-id-changed': ['method-renamed'],
  'tag-renamed': ['group-renamed'],
  'parameter-renamed': ['argument-renamed', 'option-renamed'],
  'request-optional-property-renamed': ['field-renamed'],
  'request-required-property-renamed': ['field-renamed'],
  'response-optional-property-renamed': ['field-renamed'],
  'response-required-property-renamed': ['field-renamed'],
};

function isToldByNames({ kind, new: place }: ReportedChange, changes: readonly ReportedChange[], { id }: Spoken) {
  const others = renamings[kind] ?? [];
  return changes.some(
    (change) =>
      others.includes(change.kind) &&
      (change.names ?? []).some(({ language }) => language === id) &&
      change.new?.file === place?.file &&
      (place?.pointer ?? '').startsWith(change.new?.pointer ?? ''),
  );
}

function lineOf(change: ReportedChange, language: Spoken): string {
  const text = write(sentenceFor(change, language), code);
  const level = change.levels[language.id];
  if (level === 'major') return `- **Breaking:** ${text}. ${instead[change.kind] ?? ''}`.trimEnd();
  // Users who do not upgrade meet it; if languages differ, the reason is that of the others.
  const { reason, where } = kinds[change.kind];
  return change.levels[wire] === 'major' && where === undefined ? `- ${text}. ${reason}` : `- ${text}`;
}
