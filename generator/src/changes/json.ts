/** The report as JSON. */
import type { Diagnostic } from '../diagnostic.ts';
import { visibleJSON } from '../invisible.ts';
import { kinds } from './kinds/kinds.ts';
import { write } from './phrase.ts';
import type { Report, ReportedChange } from './report.ts';
import { sentence } from './wording.ts';

export function jsonReport(
  report: Report | undefined,
  diagnostics: readonly Diagnostic[],
  ok: boolean,
  strict: boolean,
): string {
  const { old, new: next, levels, changes } = report ?? { old: undefined, new: undefined, levels: {}, changes: [] };
  const document = {
    ...{ ok, strict, old, new: next, levels },
    changes: changes.map((change) => report && changeJson(change, report)),
    diagnostics: diagnostics.map(({ source, ...rest }) => ({ ...rest, ...source })),
  };
  return visibleJSON(document);
}

function changeJson(change: ReportedChange, report: Report): unknown {
  const { kind, level, levels, subject, detail, names = [], oldPlace, newPlace, old, new: next } = change;
  const plain = (text: string): string => text;
  return {
    ...{ kind, level, levels },
    text: write(sentence(change, report), plain),
    subject: write(subject, plain),
    detail: write(detail, plain),
    reason: kinds[kind].reason,
    names,
    old: oldPlace && { ...oldPlace, pointer: old?.pointer },
    new: newPlace && { ...newPlace, pointer: next?.pointer },
  };
}
