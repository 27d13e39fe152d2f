import { operationsOf } from '../operations.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const operationRules: readonly Rule[] = [
  {
    id: 'missing-operation-id',
    severity: 'warning',
    explanation: 'Without operationId a method is named after its HTTP method and path.',
    on: 'OpenAPI',
    check(root, found) {
      for (const { operation, method, path } of operationsOf(root)) {
        const id = operation.data('operationId');
        if (id !== undefined && id !== '') continue;
        const message = `${method} ${path} has no operationId; its name is made from these two`;
        found(
          operation.source,
          message,
          'give it an operationId: renaming the path will then keep the method name',
          'key',
        );
      }
    },
  },
  {
    id: 'duplicate-operation-id',
    severity: 'error',
    explanation: 'An operationId belongs to one operation.',
    on: 'OpenAPI',
    check(root, found) {
      const seen = new Map<string, string>();
      for (const { operation, method, path } of operationsOf(root)) {
        const id = operation.text('operationId');
        if (id === undefined || id === '') continue;
        const first = seen.get(id);
        if (first === undefined) seen.set(id, `${method} ${path}`);
        else
          found(
            operation.sourceOf('operationId'),
            `${quote(id)} is also the operationId of ${first}`,
            'rename one of them',
          );
      }
    },
  },
  {
    id: 'undeclared-tag',
    severity: 'warning',
    explanation: 'The tags of operations are declared, with a description, under tags.',
    on: 'OpenAPI',
    check(root, found) {
      const known = new Set((root.get('tags')?.items() ?? []).map((tag) => tag.text('name')));
      for (const { operation } of operationsOf(root)) {
        operation.texts('tags').forEach((tag, index) => {
          if (known.has(tag)) return;
          known.add(tag);
          const source = operation.child('tags')?.sourceOf(String(index)) ?? operation.source;
          found(
            source,
            `the tag ${quote(tag)} is not declared, so it has no description`,
            'add it to the tags of the document',
          );
        });
      }
    },
  },
  {
    id: 'ignored-body',
    severity: 'warning',
    explanation: 'GET and HEAD are sent without a body.',
    on: 'OpenAPI',
    check(root, found) {
      for (const { operation, method } of operationsOf(root)) {
        if ((method !== 'GET' && method !== 'HEAD') || !operation.has('requestBody')) continue;
        const message = `${method} is sent without a body: this request body is left out`;
        found(operation.sourceOf('requestBody'), message, 'use query parameters or POST', 'key');
      }
    },
  },
];
