import type { Node } from '../node.ts';
import { operationsOf } from '../operations.ts';
import type { Rule } from './rule.ts';

const explanation = 'A querystring parameter has a content, stands alone, and no query parameter stands beside it.';

/** Parameters that are the whole query. https://spec.openapis.org/oas/v3.2.0#parameter-locations */
export const querystringRules: readonly Rule[] = [
  {
    id: 'querystring',
    severity: 'error',
    explanation,
    on: 'Parameter',
    check(parameter, found) {
      if (parameter.text('in') !== 'querystring' || !parameter.has('schema') || parameter.has('content')) return;
      const hint = 'put it there: content: {application/x-www-form-urlencoded: {schema: …}}';
      found(parameter.sourceOf('schema'), 'what a query string holds is said by a content', hint, 'key');
    },
  },
  {
    id: 'querystring',
    severity: 'error',
    explanation,
    on: 'OpenAPI',
    check(root, found) {
      for (const { operation, pathItem } of operationsOf(root)) {
        const all = [...parametersOf(pathItem), ...parametersOf(operation)];
        const [whole, ...more] = all.filter((parameter) => parameter.text('in') === 'querystring');
        const others = [...more, ...all.filter((parameter) => parameter.text('in') === 'query')];
        if (whole === undefined) continue;
        for (const parameter of others) {
          const source = parameter.reference?.source ?? parameter.source;
          const hint = 'make it a property of the one that describes the query string';
          found(source, `beside a parameter that is the whole query there can be no other in the query`, hint);
        }
      }
    },
  },
];

function parametersOf(node: Node): readonly Node[] {
  return node.get('parameters')?.items() ?? [];
}
