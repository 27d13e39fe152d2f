/** The names of types, and where they are found. */
import type { Api, ErrorBody, NamedType, Operation } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import type { Source } from '../../diagnostic.ts';
import type { Surface } from '../../languages/surface.ts';
import type { Pair } from '../compare/comparison.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { called, type Side } from './called.ts';
import type { NameChanges } from './name-changes.ts';
import type { Spoken } from './spoken.ts';

/** A type that a package declares, and its role. */
interface Declared {
  readonly of: NamedType | ErrorBody | Operation;
  readonly part: 'type' | 'response' | 'request';
  /** The name with its module, and without. */
  readonly name: string;
  readonly own: string;
  readonly subject: Phrase;
  readonly source: Source;
}

/** A removed name was either renamed, or is gone. */
export function compareTypeNames(
  old: Api,
  next: Api,
  types: readonly Pair<NamedType | ErrorBody>[],
  operations: readonly Pair<Operation>[],
  language: Spoken,
  changes: NameChanges,
): void {
  const [before, after] = [declaredBy(old, language.old, 'old'), declaredBy(next, language.new, 'new')];
  const [was, is] = [before, after].map((declared) => new Set(declared.map(({ name }) => name)));
  const partners = Map.groupBy<unknown, Pair<NamedType | ErrorBody | Operation>>(
    [...types, ...operations],
    (pair) => pair.old,
  );
  const declaredFor = Map.groupBy(after, ({ of }) => of);
  for (const declared of before) {
    const found = (partners.get(declared.of) ?? []).flatMap((pair) =>
      (declaredFor.get(pair.new) ?? [])
        .filter(({ part }) => part === declared.part)
        .map((other) => ({ ...other, pair })),
    );
    const isKept = is?.has(declared.name) ?? false;
    const renamed = found.find(({ name }) => was?.has(name) === false);
    if (!isKept && renamed === undefined) {
      const at = { old: declared.source, new: undefined };
      changes.renamed('type-removed', declared.subject, at, language, declared.name, undefined);
    } else if (!isKept && renamed !== undefined) {
      const at = { old: declared.source, new: renamed.source };
      const kind = declared.own === renamed.own ? 'type-moved' : 'type-renamed';
      changes.renamed(kind, renamed.subject, at, language, declared.name, renamed.name);
    }
    for (const { name, pair } of found) {
      if (name === declared.name || (!isKept && name === renamed?.name)) continue;
      changes.renamed('other-type-used', pair.subject, pair.at, language, declared.name, name);
    }
  }
}

function declaredBy({ types, errors, operations }: Api, surface: Surface, side: Side): readonly Declared[] {
  const own = [...types, ...errors].flatMap((of): Declared[] => {
    const name = surface.type(of);
    return name === undefined
      ? []
      : [{ of, part: 'type', name, own: surface.names.type(of), subject: subjectOf(of, side), source: of.source }];
  });
  return [...own, ...operations.flatMap((operation) => typesOf(operation, surface, side))];
}

function subjectOf(of: NamedType | ErrorBody, side: Side): Phrase {
  const kind = [of.kind === 'error' ? 'error' : 'type'];
  return phrase`${kind} ${called(of.names[0] ?? '', side, ({ names }) => names.type(of))}`;
}

function typesOf(of: Operation, { names, operationType }: Surface, side: Side): readonly Declared[] {
  const { response, request } = names.operation(of);
  const { source } = of;
  const declared = (part: 'response' | 'request', own: string): Declared => ({
    ...{ of, part, own, source },
    ...{ name: operationType(own), subject: phrase`${[part]} of ${called(of.id, side, ({ call }) => call(of))}` },
  });
  return [declared('response', response), ...(takesRequest(of) ? [declared('request', request)] : [])];
}
