/** The place of a schema in the document. It decides the name of its type, and where the type is declared. */
import type { Home, Named, Standing } from './api.ts';

export interface Place {
  /** The preferred name first. */
  readonly names: readonly string[];
  readonly naming: Named['naming'];
  readonly standing: Standing;
  readonly home: Home;
  /** The name from which inline schemas inside derive theirs. */
  readonly owner: string;
  /** The id of its operation; undefined for a shared type. */
  readonly operationId: string | undefined;
  /** The name of the error with this body; undefined if it is not only the body of a failure. */
  readonly error: ErrorPlace | undefined;
  /** The words before the title of a parameter's schema: `query param`. */
  readonly parameter: string | undefined;
}

export type ErrorPlace = Pick<Place, 'names' | 'naming' | 'standing'>;

/** Read-only properties are not sent, write-only ones do not come back. */
export type Direction = 'request' | 'response';

/** The place of a property, of items or of a variant inside `place`. */
export function inside(place: Place, ...path: string[]): Place {
  const owner = [place.owner, ...path].join(' ');
  const names = [owner, [place.names.at(-1), ...path].join(' ')];
  return { ...unnamed(place), names, owner };
}

/** A place whose name is derived. */
function unnamed({ home, operationId }: Place): Place {
  const standing = operationId === undefined ? 'shared' : 'derived';
  return { ...plain, standing, home, operationId };
}

const plain = {
  ...{ names: [], naming: 'derived', standing: 'derived', home: 'operations', owner: '' },
  ...{ operationId: undefined, error: undefined, parameter: undefined },
} as const satisfies Place;

/** A component, or another schema that a `$ref` names. */
export function component(name: string): Place {
  const names = [name, `${name} schema`];
  return { ...plain, names, naming: 'component', standing: 'component', home: 'components', owner: name };
}

/** A shared part other than a schema: a parameter, a response, a body, a header. */
export function shared(name: string, role: string): Place {
  return { ...plain, names: [name, `${name} ${role}`], standing: 'shared', home: 'components', owner: name };
}

export function ofOperation(id: string, ...names: string[]): Place {
  return { ...plain, names, owner: id, operationId: id };
}

/** `owner` is empty for a parameter of the client. */
export function ofParameter(name: string, location: string, owner: string, operationId: string | undefined): Place {
  const parameter = `${location} param`;
  if (owner === '') {
    return { ...plain, names: [name, `${parameter} ${name}`], standing: 'client', owner: name, parameter };
  }
  const full = `${owner} ${parameter} ${name}`;
  const standing = operationId === undefined ? 'shared' : 'derived';
  return { ...plain, names: [full], standing, owner: full, operationId, parameter: `${owner} ${parameter}` };
}

/** The body of a failure of an operation: the error has the name, the type of the body one after it. */
export function ofFailure(id: string, reason: string): Place {
  return { ...ofOperation(id, `${id} ${reason} data`), home: 'errors', owner: `${id} ${reason}`, error: failure };
}

const failure: ErrorPlace = { names: [], naming: 'derived', standing: 'derived' };

/** The same place with the name that the schema gives itself. */
export function entitled(place: Place, title: string): Place {
  const { operationId } = place;
  const isOwn = operationId !== undefined && continues(title, operationId);
  const standing = operationId === undefined ? 'shared title' : isOwn ? 'own title' : 'title';
  const named = { ...place, naming: 'title', standing } as const;
  if (place.parameter !== undefined) {
    const [location = ''] = /(?<!\S)\S+ param$/.exec(place.parameter) ?? [];
    const full = `${place.parameter} ${title}`;
    return { ...named, names: [title, `${location} ${title}`, full], owner: operationId === undefined ? title : full };
  }
  const full = place.error === undefined ? `${place.owner} ${title}` : `${operationId ?? ''} ${title}`;
  const owner = operationId === undefined || isOwn ? title : full;
  if (place.error === undefined) return { ...named, names: [title, full], owner };
  const error = { names: [title, isOwn ? `${title} error` : full], naming: 'title', standing } as const;
  return { ...named, names: [`${title} data`, `${full} data`], owner, error };
}

/** Whether a title is an operation's name and more, whatever the language that spells them. */
function continues(title: string, operationId: string): boolean {
  const [longer, start] = [letters(title), letters(operationId)];
  return longer.startsWith(start) && longer !== start;
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The error whose body is at `place`, and perhaps at other places. */
export function errorOf({ error, names, owner, naming, standing, operationId }: Place): ErrorPlace {
  if (error !== undefined) {
    return error.names.length > 0 ? error : { ...error, names: [owner, `${owner} error`] };
  }
  const own = names[0] ?? '';
  const suffix = /error$/i.test(own) ? 'response' : 'error';
  const shared = operationId === undefined ? 'shared' : standing;
  return {
    names: [`${own} ${suffix}`, `${own} exception`],
    naming: naming === 'title' ? 'title' : 'derived',
    standing: shared,
  };
}
