import type { Node } from '../node.ts';
import { clientParametersOf } from '../operations.ts';
import { alternatives, quote } from '../quote.ts';
import type { Rule } from './rule.ts';

/** The styles that go with each place of a parameter, the default first. */
export const styles: Readonly<Record<string, readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  querystring: [],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};

const places = Object.keys(styles);

export const parameterRules: readonly Rule[] = [
  {
    id: 'parameter-location',
    severity: 'error',
    explanation: 'A parameter is in the path, query, querystring, header or cookie; a body is a request body.',
    on: 'Parameter',
    check(parameter, found) {
      const place = parameter.text('in');
      if (place === undefined || places.includes(place)) return;
      const hint = `write ${alternatives(places)}`;
      found(parameter.sourceOf('in'), `a parameter can't be in ${quote(place)}`, hint);
    },
  },
  {
    id: 'style-type',
    severity: 'error',
    explanation: 'deepObject is for objects; spaceDelimited and pipeDelimited are for lists and objects.',
    on: 'MediaType',
    check(media, found) {
      for (const [, encoding] of media.get('encoding')?.entries(true) ?? []) {
        const style = encoding.text('style');
        const allowed = styles['query'] ?? [];
        if (style === undefined) continue;
        if (!allowed.includes(style))
          found(
            encoding.sourceOf('style'),
            `a form field can't have the style ${quote(style)}`,
            `write ${alternatives(allowed)}`,
          );
      }
    },
  },
  {
    id: 'ignored-header-parameter',
    severity: 'warning',
    explanation: 'Accept, Content-Type and Authorization are not parameters: media types and security set them.',
    on: 'Parameter',
    check(parameter, found) {
      const name = parameter.text('name') ?? '';
      if (parameter.text('in') !== 'header' || !/^(accept|content-type|authorization)$/i.test(name)) return;
      const hint = 'remove it; content and security decide what is sent';
      found(parameter.sourceOf('name'), `OpenAPI ignores a header parameter ${quote(name)}`, hint);
    },
  },
  duplicates('OpenAPI', clientParametersOf),
];

function duplicates(on: 'Operation' | 'PathItem' | 'OpenAPI', parametersOf: (node: Node) => Node[]): Rule {
  return {
    id: 'duplicate-parameter',
    severity: 'error',
    explanation: 'A list of parameters has each name and place once.',
    on,
    check(node, found) {
      const seen = new Set<string>();
      for (const parameter of parametersOf(node)) {
        const [name, place] = [parameter.text('name'), parameter.text('in')];
        if (name === undefined || place === undefined) continue;
        // Header names are the same in any case.
        const identity = JSON.stringify([place, place === 'header' ? name.toLowerCase() : name]);
        const source = parameter.reference?.source ?? parameter.source;
        if (seen.has(identity))
          found(source, `the ${place} parameter ${quote(name)} is there already`, 'remove one of them');
        seen.add(identity);
      }
    },
  };
}
