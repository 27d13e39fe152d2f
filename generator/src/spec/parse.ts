import { constructFromEvents, CORE_SCHEMA, EVENT_ID, mergeTag, parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Finding, Report } from '../diagnostic.ts';
import { aliasProblem } from './aliases.ts';
import { countKeys, writtenKeys } from './json-keys.ts';
import { jsonErrorOffset } from './json-error.ts';
import { isJson } from './json-text.ts';
import { deepest } from './limits.ts';
import { outline } from './outline.ts';
import { pointerOf } from './pointer.ts';
import { positionIn } from './position.ts';
import { quote } from './quote.ts';

/**
 * The value of a YAML or JSON text; undefined, with findings, if it has none.
 * YAML is read by its 1.2 core schema (dates are text, `yes` is text) with merge keys (`<<`).
 */
export function parse(file: string, text: string, report: Report): unknown {
  if (text.trim() === '') {
    report(finding(file, 'empty-file', 'the file is empty', 'an OpenAPI document begins with `openapi: 3.1.1`'));
    return undefined;
  }
  return isJson(file, text) ? parseJson(file, text, report) : parseYaml(file, text, report);
}

const schema = CORE_SCHEMA.withTags(mergeTag);

function parseJson(file: string, text: string, report: Report): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const said = / at position (\d+)/.exec((error as Error).message)?.[1];
    const offset = said === undefined ? jsonErrorOffset(text) : Number(said);
    const what = (error as Error).message.replace(/(, ("|\.\.\.).*is not valid JSON|( in JSON)? at position .*)$/s, '');
    const message = offset === text.length ? 'the file ends in the middle of a value' : what;
    report(syntax(file, text, offset, message, jsonHint(text, offset)));
    return undefined;
  }
  const keys = countKeys(value);
  if (keys.depth > deepest) {
    report(
      finding(file, 'syntax', `objects and lists are nested ${keys.depth} deep; at most ${deepest} levels are read`),
    );
    return undefined;
  }
  // `JSON.parse` keeps the last of equal keys in silence; finding out costs a walk only if some got lost.
  if (keys.count < writtenKeys(text)) reportDuplicates(file, text, report);
  return value;
}

function jsonHint(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 2);
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'JSON has no comments: take it out, or name the file .yaml';
  if (/^[}\]]/.test(rest) && text.slice(0, offset).trimEnd().endsWith(',')) return 'take out the comma before it';
  if (rest.startsWith("'")) return 'JSON text stands in double quotes';
  return 'a file whose name ends in .json must be strict JSON; YAML belongs in a .yaml file';
}

function parseYaml(file: string, text: string, report: Report): unknown {
  try {
    const events = parseEvents(text, { maxDepth: deepest });
    const documents = construct(file, text, events, report);
    if (documents.length !== 1) {
      const message = documents.length === 0 ? 'the file holds only comments' : 'the file holds several YAML documents';
      report(finding(file, documents.length === 0 ? 'empty-file' : 'syntax', message, 'keep one document in the file'));
      return undefined;
    }
    const problem = events.some(({ type }) => type === EVENT_ID.ALIAS) ? aliasProblem(documents[0]) : undefined;
    if (problem === undefined) return documents[0];
    report(finding(file, 'aliases', problem.message, problem.hint, pointerOf(problem.path)));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    report(syntax(file, text, error.mark?.position ?? 0, yamlMessage(error), yamlHints[error.reason]));
  }
  return undefined;
}

function construct(file: string, text: string, events: Event[], report: Report): unknown[] {
  try {
    return constructFromEvents(events, { source: text, schema });
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== 'duplicated mapping key') throw error;
    reportDuplicates(file, text, report);
    return constructFromEvents(events, { source: text, schema, json: true });
  }
}

function reportDuplicates(file: string, text: string, report: Report): void {
  for (const { path, start } of outline(text).duplicates) {
    report({
      severity: 'error',
      rule: 'duplicate-key',
      message: `the key ${quote(path.at(-1) ?? '')} is already in this object`,
      source: { file, pointer: pointerOf(path) },
      position: positionIn(text, start),
      hint: 'merge the two, or rename one',
    });
  }
}

const yamlHints: Readonly<Record<string, string>> = {
  'bad indentation of a mapping entry':
    'check the indentation, and put a value in quotes that contains ": " or begins with one of @ ` % & * ! | > [ {',
  'bad indentation of a sequence entry': 'items of one list begin in the same column',
  'deficient indentation': 'a quote or bracket above is not closed, or this line needs more indentation',
  'tab characters must not be used in indentation': 'indent with spaces',
};

function yamlMessage({ reason }: YAMLException): string {
  if (reason.startsWith('unidentified alias'))
    return `${reason.replace('unidentified', 'unknown')}: no &anchor of that name is above it`;
  return reason;
}

function syntax(file: string, text: string, offset: number, message: string, hint?: string): Finding {
  return { ...finding(file, 'syntax', message, hint), position: positionIn(text, offset) };
}

function finding(file: string, rule: string, message: string, hint?: string, pointer = ''): Finding {
  return { severity: 'error', rule, message, source: { file, pointer }, ...(hint === undefined ? {} : { hint }) };
}
