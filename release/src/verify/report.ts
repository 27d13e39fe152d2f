/** Prints the verdicts about artefacts, for people and for programs. */
import { visible } from '../../../generator/src/invisible.ts';
import type { Failure } from '../../../generator/src/failure.ts';
import type { Colors } from '../../../generator/src/command/text.ts';
import type { Verdict } from './verify.ts';

/** The verdict about one artefact, or why there is none. */
export interface Result {
  readonly file: string;
  readonly verdict?: Verdict;
  readonly failure?: Failure;
}

export function describeVerdict({ kind, record, commit, files, differences }: Verdict, colors: Colors): string {
  const spec = Object.entries(record.spec).map(([path, sum]) => `${visible(path)} (SHA-256 ${sum.slice(0, 12)}…)`);
  const place = commit === undefined ? 'in this working tree' : `at commit ${commit.slice(0, 12)}`;
  const again = `built again ${place}${spec.length === 0 ? '' : ` from ${spec.join(', ')}`}`;
  const title = `the ${kind.title} of ${record.package}`;
  if (differences.length === 0) {
    return `${colors.green('same')}: ${title}, ${again}: ${files} files, byte for byte`;
  }
  const lines = differences.map(
    ({ kind: change, path, line }) =>
      `  ${change.padEnd(7)}  ${visible(path)}${line === undefined ? '' : `, line ${line}`}`,
  );
  return [
    `${colors.red('differs')}: ${title}, ${again}`,
    ...lines,
    ...(commit === undefined ? [] : [toolsMayDiffer(commit.slice(0, 12))]),
  ].join('\n');
}

function toolsMayDiffer(commit: string): string {
  return `The command used the tools that are installed here. If ${commit} needs other versions, check it out, run npm install and npm run setup, and verify again.`;
}

export function resultJson({ file, verdict, failure }: Result): unknown {
  if (verdict === undefined) return { file, result: 'unknown', message: failure?.message, hint: failure?.hint };
  const { kind, record, commit, files, differences } = verdict;
  const result = differences.length === 0 ? 'same' : 'differs';
  return { file, result, kind: kind.title, madeFrom: record, commit, files, differences };
}
