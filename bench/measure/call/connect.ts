/** A contender, ready to be called in this process. */
import type { Contender } from '../../contenders/contenders.ts';
import { contenders } from '../../contenders/contenders.ts';
import { contenderFile } from '../../paths.ts';
import { mark } from '../server/bodies.ts';

export type Call = () => Promise<unknown>;

export interface Connection {
  readonly call: Call;
  /** The same call without a client. */
  readonly bare: Call;
}

/** Fails unless the contender gives the body of the answer. */
export async function connect(contender: Contender, server: string): Promise<Connection> {
  const module = (await import(contenderFile(contender.id, 'connect.mjs'))) as { connect(server: string): Call };
  const call = module.connect(server);
  const result = await call();
  if (!JSON.stringify(result ?? null).includes(mark)) {
    throw new Error(
      `${contender.name} gave ${JSON.stringify(result)} instead of the answer: see contenders/${contender.id}/`,
    );
  }
  return { call, bare: bareCall(server + paths[contender.calls ?? 'account']) };
}

/** The contender that a measuring process calls. */
export function contenderOf(id: string | undefined): Contender {
  const contender = contenders.find((candidate) => candidate.id === id);
  if (contender === undefined) throw new Error(`no contender is called ${id ?? 'nothing'}`);
  return contender;
}

const paths = { account: '/user', source: `/security/resources?source=server%3A%2F%2Fclient-identifier` };

function bareCall(url: string): Call {
  return async () => {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'x-plex-token': 'token', 'x-plex-client-identifier': 'client' },
    });
    return response.json();
  };
}
