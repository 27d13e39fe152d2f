import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diagnose, formatDiagnostic } from '../diagnostic.ts';
import type { Diagnostic, Finding } from '../diagnostic.ts';
import picocolors from 'picocolors';
import { check } from './check.ts';
import { specFiles } from './files.ts';
import { load } from './load.ts';
import { createLocator } from './position.ts';
import type { Spec } from './spec.ts';

/** Runs the spec stage on files, for tests. */
export interface Inspection {
  readonly spec: Spec | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** `line:column severity rule message` of each diagnostic; with the file in front when it is not the first. */
  readonly lines: readonly string[];
  /** The text output, without colours. */
  readonly printed: string;
}

/** The start of a document that has nothing wrong: three lines. */
export const header = 'openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\nservers: [{url: https://example.com}]\n';

/** Writes the files into a directory of their own, loads and checks the first, and removes them. */
export function inspectFiles(files: Readonly<Record<string, string | Uint8Array>>, strict = false): Inspection {
  const directory = mkdtempSync(join(tmpdir(), 'spec-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), content);
    }
    return inspectIn(directory, Object.keys(files)[0] ?? '', strict);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Loads and checks one YAML document. */
export function inspect(text: string, strict = false): Inspection {
  return inspectFiles({ 'openapi.yaml': text }, strict);
}

function inspectIn(directory: string, first: string, strict: boolean): Inspection {
  const findings: Finding[] = [];
  const files = specFiles();
  const spec = load(join(directory, first), (finding) => findings.push(finding), files);
  if (spec) check(spec, (finding) => findings.push(finding));
  const locator = createLocator(files);
  const diagnostics = diagnose(findings, locator, strict);
  const relative = (text: string) => text.replaceAll(`${directory}/`, '');
  const lines = diagnostics.map(({ source, line, column, severity, rule, message }) => {
    const file = relative(source.file);
    return relative(`${file === first ? '' : `${file}:`}${line}:${column} ${severity} ${rule} ${message}`);
  });
  const colors = picocolors.createColors(false);
  const printed = relative(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, locator, colors)).join('\n'));
  return { spec, diagnostics, lines, printed };
}
