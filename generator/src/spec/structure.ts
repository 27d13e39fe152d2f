import type { Finding, Report, Severity, Side, Source } from '../diagnostic.ts';
import type { Field } from './field.ts';
import { isObject } from './json.ts';
import { nearest } from './nearest.ts';
import type { Node } from './node.ts';
import { alternatives, describe, quote } from './quote.ts';
import { fieldsOf, shapeNames, shapeOf } from './shapes.ts';
import type { ShapeName } from './shapes.ts';
import { valueProblem } from './value.ts';
import type { Visitor } from './walk.ts';

/** Holds every object against its shape: fields missing, unknown, of the wrong kind, not generated, not supported. */
export function structureVisitor(report: Report): Required<Omit<Visitor, 'slot'>> & { finish(): void } {
  const leftOut = new Map<string, { finding: Finding; places: number }>();
  const add: Add = (severity, rule, source, message, hint, at) => {
    report({ severity, rule, message, hint, source, ...(at ? { at } : {}) });
  };

  return {
    enter(node, name) {
      for (const [key, severity] of neededFields.get(name) ?? []) {
        if (node.has(key)) continue;
        add(severity, 'missing-field', node.source, `${shapeOf(name).title} has no ${quote(key)}`, `add ${key}`, 'key');
      }
    },

    reference(holder, type) {
      const shape = type.kind === 'object' ? shapeOf(type.shape as ShapeName) : undefined;
      if (shape?.referable !== true) {
        const message = 'OpenAPI has no reference here; it is followed all the same';
        add(
          'warning',
          'misplaced-reference',
          holder.sourceOf('$ref'),
          message,
          'other tools may not: write out what it refers to',
          'key',
        );
      }
      const target = holder.target();
      if (target && !isObject(target.value) && !(Array.isArray(target.value) && type.kind === 'list')) {
        const isBoolean = typeof target.value === 'boolean' && shape === shapeOf('Schema');
        const message = `the reference leads to ${describe(target.value)}, not to ${shape?.title ?? 'what belongs here'}`;
        if (!isBoolean) add('error', 'wrong-kind', holder.sourceOf('$ref'), message, 'correct the reference');
      }
      if (shape && target?.source.pointer === '' && target.has('openapi')) {
        const message = `the reference leads to the whole description, not to ${shape.title}`;
        add('error', 'wrong-kind', holder.sourceOf('$ref'), message, "write the place in it: '#/components/…'");
      }
      if (shape && shape !== shapeOf('Schema')) reportSiblings(holder, shape === shapeOf('PathItem'), add);
    },

    field(node, key, { support, note }: Field) {
      if (support === 'refused')
        add('error', 'unsupported-field', node.sourceOf(key), `${quote(key)} is not supported here`, note, 'key');
      if (support !== 'left-out') return;
      const seen = leftOut.get(key);
      if (seen) seen.places += 1;
      else leftOut.set(key, { finding: leftOutFinding(node.sourceOf(key), key, note), places: 1 });
    },

    unknown(node, key, name) {
      const { title } = shapeOf(name);
      const near = nearest(key, [...fieldsOf(name).keys()]);
      const isWrong = key === '$ref';
      const message = `${title} has no field ${quote(key)}`;
      // A schema may have keywords of other vocabularies.
      const severity = near === undefined && name === 'Schema' ? 'warning' : 'tolerated';
      const hint =
        key === '$ref'
          ? 'a reference is text'
          : near === undefined
            ? 'remove it, or begin its name with x-'
            : `did you mean ${quote(near)}?`;
      add(
        isWrong ? 'error' : severity,
        'unknown-field',
        node.sourceOf(key),
        isWrong ? message : `${message}: it is ignored`,
        hint,
        'key',
      );
    },

    value(holder, key, value, type) {
      const problem = valueProblem(value, type, holder, key);
      if (problem) add('error', problem.rule, problem.source, problem.message, problem.hint, problem.at);
    },

    finish() {
      for (const { finding, places } of leftOut.values()) {
        report(places === 1 ? finding : { ...finding, message: `${finding.message} (in ${places} places)` });
      }
    },
  };
}

const neededFields = new Map(
  shapeNames.map((name) => [
    name,
    [...fieldsOf(name)].flatMap(([key, { presence }]): [string, Finding['severity']][] =>
      presence === 'optional' ? [] : [[key, presence === 'required' ? 'error' : 'warning']],
    ),
  ]),
);

function leftOutFinding(source: Source, key: string, note: string): Finding {
  const hint = 'remove it if this is in the way; everything else is generated';
  return { severity: 'warning', rule: 'left-out', message: `${quote(key)}: ${note}`, hint, source, at: 'key' };
}

type Add = (severity: Severity, rule: string, source: Source, message: string, hint: string, at?: Side) => void;

function reportSiblings(holder: Node, isPath: boolean, add: Add): void {
  const allowed = ['$ref', 'summary', 'description'];
  const siblings = Object.keys(holder.value as object).filter((key) => !allowed.includes(key) && !key.startsWith('x-'));
  if (siblings.length === 0) return;
  const names = alternatives(siblings.map((key) => quote(key))).replace(' or ', ' and ');
  const source = holder.sourceOf(siblings[0] ?? '$ref');
  if (isPath)
    add(
      'error',
      'beside-reference',
      source,
      `what ${names} mean beside a path's $ref is undefined`,
      'move them into the path it refers to',
      'key',
    );
  else
    add(
      'warning',
      'beside-reference',
      source,
      `${names} beside a $ref is ignored`,
      'move it into what the reference leads to',
      'key',
    );
}
