/** Makes the question of a scenario for a testee. */
import { operationsOf } from './api.ts';
import type { Question } from './protocol.ts';
import type { ApiName, Scenario } from './scenario.ts';

const operations = { conformance: operationsOf('conformance'), plex: operationsOf('plex') } satisfies Record<
  ApiName,
  unknown
>;
let questions = 0;

/** `server` is the default server of the client; `gates` are URLs that answer when an event has happened. */
export function questionOf(
  { api, client, call }: Pick<Scenario, 'api' | 'client' | 'call'>,
  server: string,
  gates: Readonly<Partial<Record<'arrived' | 'answered', string>>>,
): Question {
  const operation = operations[api].get(call.operation);
  if (operation === undefined) throw new Error(`there is no operation ${call.operation}`);
  const { group, parameters, hasBody, responseHeaders, errorHeaders, repeats } = operation;
  const { serverURL = server, ...settings } = client;
  const { arguments: given = {}, options = {}, cancel, operation: id, polling = {} } = call;
  return {
    id: ++questions,
    client: {
      ...withoutWaits(settings),
      ...(serverURL !== null && { serverURL }),
    },
    call: {
      ...{
        operation: id,
        group,
        parameters,
        hasBody,
        responseHeaders,
        errorHeaders,
        arguments: given,
        options: withoutWaits(options),
      },
      ...('body' in call && { body: call.body }),
      ...(repeats !== undefined && { repeats, polling }),
      ...(cancel && { cancel: cancel === 'before' ? cancel : { after: gates[cancel] ?? '' } }),
    },
  };
}

/** Retries wait only if a scenario says so. */
function withoutWaits<Settings extends object>(settings: Settings): Settings {
  const { retries } = settings as { retries?: object | false };
  return retries === undefined || retries === false
    ? settings
    : { ...settings, retries: { initialDelayMs: 0, ...retries } };
}
