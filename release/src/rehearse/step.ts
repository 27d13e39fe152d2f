/** The types of a rehearsal. */
import type { Artefact } from '../pack/artefact.ts';

/** The steps of one package, in the order in which its users do them. */
export interface Rehearsal {
  /** The folder of the package: `core`. */
  readonly id: string;
  readonly steps: (context: Context) => readonly Step[];
}

export interface Step {
  readonly name: string;
  /** Why it cannot be done on this machine; undefined if it can. */
  readonly obstacle?: (() => string | undefined) | undefined;
  /** Whether the following steps need it. */
  readonly needed?: boolean;
  /** Returns a detail for the report. Throws if the step fails. */
  readonly run: () => Promise<string | undefined>;
}

export interface Context {
  readonly root: string;
  /** An empty directory for this rehearsal, which is removed at its end. */
  readonly directory: string;
  /** The address of the mock of openapi.yaml. */
  readonly mockServer: () => Promise<string>;
  /** The artefacts of a package, by the name of its folder; packed on the first call. */
  readonly artefacts: (id: string) => Promise<readonly Artefact[]>;
  /** Runs an action at the end, also after an error. */
  readonly atEnd: (action: () => Promise<unknown>) => void;
}

export interface Result {
  readonly step: string;
  readonly result: 'ok' | 'failed' | 'skipped';
  /** A detail of a step that is ok; otherwise the reason. */
  readonly detail: string | undefined;
  readonly seconds: number;
}
