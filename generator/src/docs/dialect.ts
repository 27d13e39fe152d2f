/** What reference pages ask of a language: names, type cells, examples. The layout itself is the same for all. */
import type {
  EnumMember,
  EnumType,
  ErrorBody,
  NamedType,
  Operation,
  Parameter,
  Body,
  Property,
  ResultField,
  Tag,
  Type,
} from '../api/api.ts';

/** Everything that has a page of its own. */
export type Model =
  | NamedType
  | ErrorBody
  | { readonly kind: 'response'; readonly operation: Operation }
  | { readonly kind: 'request'; readonly operation: Operation };

/** Markdown that links to a model's page under its label, or to a built-in type's documentation. */
export type Link = (model: Model) => string;

export interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: string | undefined;
}

export interface Dialect {
  /** The word after the fence of an example. */
  readonly fence: string;
  /** The line below a tag page's heading: `(*authentication*)`. */
  readonly marker: (tag: Tag) => string | undefined;
  /** A method as its heading shows it. */
  readonly method: (operation: Operation) => string;
  /** A model as links show it: `operations.Scope`. */
  readonly label: (model: Model) => string;
  /** A model as the heading of its page: `Scope`. */
  readonly heading: (model: Model) => string;
  /** The path of a model's page below the language's folder: `models/operations/scope.md`. */
  readonly page: (model: Model) => string;
  readonly argument: (argument: Parameter | Body) => string;
  readonly property: (property: Property) => string;
  readonly member: (member: EnumMember) => string;
  /** A type as a cell; `optional` for a field that may be absent. */
  readonly cell: (
    type: Type,
    use: { readonly place: 'field' | 'parameter'; readonly optional: boolean },
    link: Link,
  ) => string;
  /** A call's return type, around the link to the response model. */
  readonly returns: (link: string) => string;
  /** The name of the single argument that stands for more than four. */
  readonly requestArgument: string;
  /** Rows after the parameters and the body, before the server override: options that every call takes. */
  readonly optionRows: (operation: Operation) => readonly Row[];
  /** The row of operations that have servers of their own. */
  readonly serverOverride: { readonly name: string; readonly type: string };
  /** Rows that every response model begins with. */
  readonly responseRows: readonly Row[];
  /** The name of a success body's field in the response model. */
  readonly resultField: (field: ResultField) => string;
  /** What every undeclared error is: `errors.SDKError`. */
  readonly anyError: string;
  /** The fenced example of a call, through the group of `tag`; complete and runnable. */
  readonly usage: (operation: Operation, tag: Tag) => string;
  /** The same call through a standalone function, where the language has them. */
  readonly standalone: ((operation: Operation) => string) | undefined;
  /** One sentence on an error's page: where its body is. Undefined where the fields are the error's own. */
  readonly errorBody: ((error: ErrorBody) => string) | undefined;
  /** One sentence on an open enum's page: that unknown values are kept, and how they look. */
  readonly openEnum: (type: EnumType) => string;
}
