/** What a rehearsal is made of. */
import type { Artefact } from '../pack/artefact.ts';

/** The steps of one package, in order: what users of it do. */
export interface Rehearsal {
  /** The folder of the package: `core`. */
  readonly id: string;
  readonly steps: (context: Context) => readonly Step[];
}

export interface Step {
  readonly name: string;
  /** Why it cannot be done on this machine; undefined if it can. */
  readonly obstacle?: (() => string | undefined) | undefined;
  /** Whether the steps after it are of no use without it. */
  readonly needed?: boolean;
  /** Gives what is worth telling of it. Throws where it does not go as it should. */
  readonly run: () => Promise<string | undefined>;
}

export interface Context {
  readonly root: string;
  /** For this rehearsal alone, and empty; gone at its end. */
  readonly directory: string;
  /** The address of the server that answers as openapi.yaml says. */
  readonly mockServer: () => Promise<string>;
  /** The artefacts of a package, by the name of its folder; packed when they are first asked for. */
  readonly artefacts: (id: string) => Promise<readonly Artefact[]>;
  /** Has something done at the end, whatever happens. */
  readonly atEnd: (action: () => Promise<unknown>) => void;
}

export interface Result {
  readonly step: string;
  readonly result: 'ok' | 'failed' | 'skipped';
  /** Of what is ok, what is worth telling; else why it is not. */
  readonly detail: string | undefined;
  readonly seconds: number;
}
