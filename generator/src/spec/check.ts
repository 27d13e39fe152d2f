import type { Report } from '../diagnostic.ts';
import type { Node } from './node.ts';
import { semanticRules } from './rules.ts';
import type { Found, Rule } from './rules/rule.ts';
import type { ShapeName } from './shapes.ts';
import type { Spec } from './spec.ts';
import { structureVisitor } from './structure.ts';
import { walk } from './walk.ts';

/** Reports everything that is wrong with a loaded document, and everything that is not generated. Never stops at the first. */
export function check(spec: Spec, report: Report): void {
  const structure = structureVisitor(report);
  const rules = rulesByPlace(report);
  walk(spec.root, {
    ...structure,
    enter(node, shape) {
      structure.enter(node, shape);
      run(rules.get(shape)?.get(''), node);
    },
    field(node, key, field, shape) {
      structure.field(node, key, field, shape);
      run(rules.get(shape)?.get(key), node);
    },
  });
  structure.finish();

  function run(called: readonly ReportingRule[] | undefined, node: Node): void {
    if (called) for (const { rule, found } of called) rule.check(node, found, spec);
  }
}

interface ReportingRule {
  readonly rule: Rule;
  readonly found: Found;
}

/** By shape, then by the field that calls for the rule ('' for none). */
function rulesByPlace(report: Report): Map<ShapeName, Map<string, ReportingRule[]>> {
  const all = semanticRules.map((rule): ReportingRule => ({ rule, found: reporter(rule, report) }));
  const byShape = Map.groupBy(all, ({ rule }) => rule.on);
  return new Map([...byShape].map(([shape, rules]) => [shape, Map.groupBy(rules, ({ rule }) => rule.when ?? '')]));
}

function reporter({ id, severity }: Rule, report: Report): Found {
  return (source, message, hint, at) => {
    report({ severity, rule: id, message, hint, source, ...(at ? { at } : {}) });
  };
}
