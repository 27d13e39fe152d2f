import type { Report } from '../diagnostic.ts';
import { semanticRules } from './rules.ts';
import type { Found, Rule } from './rules/rule.ts';
import type { ShapeName } from './shapes.ts';
import type { Spec } from './spec.ts';
import { structureVisitor } from './structure.ts';
import { walk } from './walk.ts';

/** Reports everything that is wrong with a loaded document, and everything that is not generated. Never stops at the first. */
export function check(spec: Spec, report: Report): void {
  const structure = structureVisitor(report);
  walk(spec.root, {
    ...structure,
    enter(node, shape) {
      structure.enter(node, shape);
      for (const { rule, found } of rulesFor(shape)) rule.check(node, found, spec);
    },
  });
  structure.finish();

  function rulesFor(shape: ShapeName): readonly { rule: Rule; found: Found }[] {
    let rules = prepared.get(shape);
    if (!rules) prepared.set(shape, (rules = prepare(shape, report)));
    return rules;
  }
}

const prepared = new Map<ShapeName, { rule: Rule; found: Found }[]>();

function prepare(shape: ShapeName, report: Report): { rule: Rule; found: Found }[] {
  return semanticRules
    .filter((rule) => rule.on === shape)
    .map((rule) => ({
      rule,
      found: (source, message, hint, at) => {
        report({ severity: rule.severity, rule: rule.id, message, hint, source, ...(at ? { at } : {}) });
      },
    }));
}
