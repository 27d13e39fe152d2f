/** The subjects of pages: the types of an API, its errors, and the requests and results of operations. */
import type { ErrorBody, NamedType, Operation } from '../api/api.ts';
import type { Home } from '../api/types.ts';
import type { Source } from '../diagnostic.ts';
import type { Names } from '../naming/names.ts';

export type Model =
  | NamedType
  | ErrorBody
  | { readonly kind: 'response'; readonly operation: Operation }
  | { readonly kind: 'request'; readonly operation: Operation };

export function modelName(model: Model, names: Names): string {
  switch (model.kind) {
    case 'response':
      return names.operation(model.operation).response;
    case 'request':
      return names.operation(model.operation).request;
    case 'object':
    case 'enum':
    case 'union':
    case 'error':
      return names.type(model);
    default:
      return model satisfies never;
  }
}

export function homeOf(model: Model): Home {
  return 'operation' in model ? 'operations' : model.home;
}

export function sourceOf(model: Model): Source {
  return 'operation' in model ? model.operation.source : model.source;
}
