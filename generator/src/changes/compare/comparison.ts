/** The state of a comparison: the changes, and the new part for each old part. */
import type {
  ArrayType,
  Body,
  EnumMember,
  ErrorBody,
  MapType,
  NamedType,
  Operation,
  Parameter,
  Poll,
  Property,
  ResultField,
  ResultHeader,
  SecurityScheme,
  ServerVariable,
  Tag,
} from '../../api/api.ts';
import type { Source } from '../../diagnostic.ts';
import { append } from '../../spec/pointer.ts';
import type { Change } from '../change.ts';
import type { KindId } from '../kinds/kinds.ts';
import type { Phrase } from '../phrase.ts';

/** The parts of a model that have names. */
export interface Named {
  readonly operation: Operation;
  readonly poll: Poll;
  readonly argument: Parameter | Body;
  readonly type: NamedType | ErrorBody;
  readonly property: Property;
  readonly member: EnumMember;
  readonly list: ArrayType | MapType;
  readonly result: ResultField | ResultHeader;
  readonly tag: Tag;
  readonly option: Parameter | SecurityScheme | ServerVariable;
}

export interface Pair<Part> {
  readonly old: Part;
  readonly new: Part;
  readonly subject: Phrase;
  readonly at: Both;
}

/** The places of a part in the old spec and in the new. */
export interface Both {
  readonly old: Source | undefined;
  readonly new: Source | undefined;
}

export type Pairs = { readonly [Role in keyof Named]: Pair<Named[Role]>[] };

export interface Comparison {
  readonly changes: Change[];
  readonly pairs: Pairs;
  readonly add: (kind: KindId, subject: Phrase, at: Both, detail?: Phrase) => void;
  /** Adds what `compare` adds as changes that the wire does not show. */
  readonly offWire: (compare: () => void) => void;
  readonly isOffWire: () => boolean;
  readonly pair: <Role extends keyof Named>(role: Role, pair: Pair<Named[Role]>) => void;
}

export function createComparison(): Comparison {
  const changes: Change[] = [];
  const pairs: Pairs = {
    operation: [],
    poll: [],
    argument: [],
    type: [],
    property: [],
    member: [],
    list: [],
    result: [],
    tag: [],
    option: [],
  };
  let isOffWire = false;
  const known = new Set<string>();
  const isNew = (...identity: unknown[]): boolean => {
    const key = JSON.stringify(identity);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  };
  return {
    changes,
    pairs,
    // A schema that several operations use is compared in each of its directions.
    add(kind, subject, at, detail = []) {
      if (!isNew(kind, subject, at, detail, isOffWire)) return;
      changes.push({ kind, subject, detail, old: at.old, new: at.new, ...(isOffWire ? { offWire: true } : {}) });
    },
    offWire(compare) {
      const before = isOffWire;
      isOffWire = true;
      compare();
      isOffWire = before;
    },
    isOffWire: () => isOffWire,
    pair(role, pair) {
      (pairs[role] as Pair<Named[typeof role]>[]).push(pair);
    },
  };
}

/** The place of something in both specs. */
export function both(old: { readonly source: Source }, next: { readonly source: Source }): Both {
  return { old: old.source, new: next.source };
}

export function onlyOld({ source }: { readonly source: Source }): Both {
  return { old: source, new: undefined };
}

export function onlyNew({ source }: { readonly source: Source }): Both {
  return { old: undefined, new: source };
}

/** The place of a field of it. */
export function within({ old, new: next }: Both, key: string): Both {
  return { old: old && fieldOf(old, key), new: next && fieldOf(next, key) };
}

function fieldOf({ file, pointer }: Source, key: string): Source {
  return { file, pointer: append(pointer, key) };
}
