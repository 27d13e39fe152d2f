/** The parts of the reference pages that a language provides: names, type cells, examples. All languages share the layout. */
import type { EnumType, Operation, Poll, Tag, Type } from '../api/api.ts';
import type { Home } from '../api/types.ts';
import type { Names } from '../naming/names.ts';
import type { Model } from './model.ts';

/** Markdown that links to a model's page under its label, or to a built-in type's documentation. */
export type Link = (model: Model) => string;

export interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: string | undefined;
}

/** A field by its name and the cell that shows its type. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

/** How an example shows a call. */
export interface Shown {
  /** It calls the method that repeats the operation. */
  readonly poll?: Poll | undefined;
  /** The line after the call: the comment of the file pages, or a line that prints a field of the result. */
  readonly ending?: 'comment' | 'print';
}

export type Usage = (operation: Operation, tag: Tag, shown?: Shown) => string;

export interface Dialect {
  /** The word after the fence of an example. */
  readonly fence: string;
  readonly names: Names;
  /** The line below a tag page's heading: `(*authentication*)`. */
  readonly marker?: (group: string) => string;
  /** A model as links show it: `operations.Scope`. */
  readonly label: (home: Home, name: string) => string;
  /** The path of a model's page below the language's folder: `models/operations/scope.md`. */
  readonly page: (home: Home, name: string) => string;
  /** A type as a cell; `optional` for a field that may be absent. */
  readonly cell: (
    type: Type,
    use: { readonly place: 'field' | 'parameter'; readonly optional: boolean },
    link: Link,
  ) => string;
  /** A call's return type as the file pages have it, around the link to the response model. */
  readonly returns: (link: string) => string;
  /** The same as declared by the method, if that differs. */
  readonly result?: (link: string) => string;
  /** The body of a result is null where the server sent another one, though every declared success has a body. */
  readonly nullableResults?: boolean;
  /** All that a call takes after the parameters and the body. */
  readonly callOptions: readonly Row[];
  /** Those of them that the file pages list, before the server override. */
  readonly optionRows?: readonly Row[];
  /** The row of operations that have servers of their own. */
  readonly serverOverride: Field;
  /** Which every response begins with. */
  readonly responseFields: Readonly<Record<'contentType' | 'statusCode' | 'rawResponse', Field>>;
  /** The class of every undeclared error: `errors.SDKError`. */
  readonly anyError: string;
  /** A complete program that makes the call through the group of `tag`. */
  readonly usage: Usage;
  /** The same call through a standalone function, where the language has them. */
  readonly standalone?: (operation: Operation, shown?: Shown) => string;
  /** The further arguments of a method that repeats a call, and the error that it throws without a result. */
  readonly polling: { readonly rows: readonly Row[]; readonly error: string };
  /** Where the body of an error is, as the beginning of a sentence: `The body is in \`data\``. */
  readonly errorBody: string;
  /** Introduces the headers that an error has: `Response headers, which are fields of the error:`. */
  readonly errorHeaders: string;
  /** One sentence on an open enum's page: that unknown values are kept, and how they look. */
  readonly openEnum: (type: EnumType) => string;
}
