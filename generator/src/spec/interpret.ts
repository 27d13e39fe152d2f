import type { Report } from '../diagnostic.ts';
import { documentReadings, readings } from './readings.ts';
import type { Reading, Tell } from './readings/reading.ts';
import { readValues } from './readings/values.ts';
import type { Spec } from './spec.ts';
import { walk } from './walk.ts';

/**
 * Rewrites deviations from OpenAPI, in place, as what they clearly mean, and reports how each was read.
 * Other deviations stay unchanged, and the check reports them.
 */
export function interpret(spec: Spec, report: Report): void {
  // First the kinds of values, so that later readings find the kinds that OpenAPI requires.
  readValues(spec, report);
  const byShape = Map.groupBy(readings, ({ on }) => on);
  walk(spec.root, {
    enter(node, shape) {
      for (const reading of byShape.get(shape) ?? []) {
        if (reading.when === undefined || node.has(reading.when)) reading.read(node, teller(reading, report), spec);
      }
    },
  });
  // Last the readings of the whole document, when everything in it has been read.
  for (const reading of documentReadings) reading.read(spec.root, teller(reading, report), spec);
}

/** Reports one kind of deviation. */
export function teller({ id, severity }: Pick<Reading, 'id' | 'severity'>, report: Report): Tell {
  return (source, message, hint, at) => {
    report({ severity, rule: id, message, hint, source, ...(at ? { at } : {}) });
  };
}
