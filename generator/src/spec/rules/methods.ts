import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { isSendable } from '../operations.ts';
import { quote } from '../quote.ts';
import { operationMethods } from '../shapes.ts';
import type { Found, Rule } from './rule.ts';

/** The HTTP methods of `additionalOperations`. https://spec.openapis.org/oas/v3.2.0#path-item-object */
export const methodRules: readonly Rule[] = [
  {
    id: 'method-syntax',
    severity: 'error',
    explanation: 'An HTTP method is one word of letters, digits and a few signs (RFC 9110, section 9.1).',
    on: 'PathItem',
    when: 'additionalOperations',
    check: ofEach((method, found) => {
      if (/^[!#$%&'*+.^`|~\w-]+$/.test(method)) return;
      found(`${quote(method)} is not an HTTP method`, 'write it as it is to be sent, such as LINK');
    }),
  },
  {
    id: 'method-place',
    severity: 'tolerated',
    explanation: 'A method with a field of its own (get, query, …) is not under additionalOperations.',
    on: 'PathItem',
    when: 'additionalOperations',
    check: ofEach((method, found) => {
      const field = operationMethods.find((name) => name.toUpperCase() === method);
      if (field !== undefined) found(`${method} has a field of its own`, `move it to ${field} of the path`);
    }),
  },
  {
    id: 'unsendable-method',
    severity: 'warning',
    explanation: 'HTTP clients refuse to send CONNECT, TRACE and TRACK.',
    on: 'PathItem',
    when: 'additionalOperations',
    check: ofEach((method, found) => {
      if (isSendable(method)) return;
      found(`no ${method} operation is generated: HTTP clients refuse to send it`, 'remove it if this is in the way');
    }),
  },
];

type Said = (message: string, hint: string) => void;

function ofEach(check: (method: string, said: Said) => void): Rule['check'] {
  return (pathItem: Node, found: Found) => {
    const operations = pathItem.get('additionalOperations');
    for (const method of isObject(operations?.value) ? Object.keys(operations.value) : []) {
      check(method, (message, hint) => {
        found(operations?.sourceOf(method) ?? pathItem.source, message, hint, 'key');
      });
    }
  };
}
