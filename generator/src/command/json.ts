/** Output for programs: one document on stdout. */
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Failure } from '../failure.ts';
import type { LanguageResult, Outcome } from '../generate.ts';
import { visibleJSON } from '../invisible.ts';

export interface Run {
  readonly ok: boolean;
  readonly strict: boolean;
  /** Is put before the paths. */
  readonly root: string;
  /** What happened to the changesets. */
  readonly changeset: string | undefined;
}

export function jsonDocument({ diagnostics, languages }: Outcome, { ok, strict, root, changeset }: Run): string {
  return visibleJSON({
    ok,
    strict,
    diagnostics: diagnostics.map(diagnosticJson),
    languages: languages.map((language) => languageJson(language, root)),
    changeset,
  });
}

export function jsonFailure({ message, hint }: Failure): string {
  return visibleJSON({ ok: false, failure: { message, hint }, diagnostics: [], languages: [] });
}

function diagnosticJson({ severity, rule, message, hint, source, line, column }: Diagnostic): unknown {
  return { severity, rule, message, hint, file: source.file, line, column, pointer: source.pointer };
}

function languageJson(language: LanguageResult, root: string): unknown {
  const { id, title, files, changes, differences, milliseconds } = language;
  return {
    id,
    title,
    files,
    milliseconds: Math.round(milliseconds),
    changes: changes.map(({ kind, path }) => ({ kind, path: join(root, path) })),
    differences: differences.map((difference) => ({ ...difference, path: join(root, difference.path) })),
  };
}
