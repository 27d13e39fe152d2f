/** One operation in a console: the model it changes, the code it prints, the request it sends. */
import { parse } from 'devalue';
import type { Api, Operation, Tag } from '../../../generator/src/api/api.ts';
import type { Dialect } from '../../../generator/src/docs/dialect.ts';
import { languages } from '../../../generator/src/languages/languages.ts';
import { call } from '../call/call.ts';
import { curlCommand, httpRequest } from '../call/http.ts';
import { recordRequest } from '../call/recorded-request.ts';
import type { ModelData } from '../site/model.data.ts';
import { answerOf, failureOf, type Answer } from './answer.ts';
import { fieldsOf, type Field } from './fields.ts';
import { fill, type Values } from './fill.ts';
import { invitationTo, type Invitation } from './invitation.ts';
import { waitingAfter, type Waiting } from './waiting.ts';

export interface Session {
  /** The name of the operation's group. */
  readonly tag: string;
  readonly fields: readonly Field[];
  /** The request as code in each form; secrets stand as placeholders. Throws an `EntryError`. */
  readonly show: (values: Values, serverURL: string) => Promise<readonly Shown[]>;
  /** Sends the request with the entered values. Never throws for a failure of the server or the network. */
  readonly send: (values: Values, serverURL: string, signal: AbortSignal) => Promise<Answer>;
  /** What the user has to do with the answer, such as to confirm a PIN. */
  readonly invitation: (values: Values, made: Answer) => Invitation | undefined;
  readonly waiting: Waiting | undefined;
}

export interface Shown {
  readonly title: string;
  readonly text: string;
}

export async function openSession(data: ModelData, operationId: string): Promise<Session> {
  const api = parse(data.api) as Api;
  const operation = api.operations.find(({ id }) => id === operationId);
  const tag = api.tags.find(({ operations }) => operation !== undefined && operations.includes(operation));
  if (operation === undefined || tag === undefined) throw new Error(`there is no operation ${operationId}`);
  const fields = fieldsOf(api, operation);
  const dialects = await readDialects(api, data);
  const typescript = dialects.get('typescript')?.dialect;
  if (typescript === undefined) throw new Error('the reference has no TypeScript');

  return {
    tag: tag.name,
    fields,
    async show(values, serverURL) {
      const options = fill(fields, values, 'shown');
      const request = await recordRequest(api, operation, typescript.names, {
        ...options,
        // Without one, the request goes to the server of the description.
        ...(serverURL !== '' && { serverURL }),
      });
      const wire = [
        { title: 'curl', text: curlCommand(request) },
        { title: 'HTTP', text: httpRequest(request) },
      ];
      return [...wire, ...printed(dialects.values(), operation, tag)];
    },
    async send(values, serverURL, signal) {
      const options = fill(fields, values, 'sent');
      try {
        const sending = call(operation, typescript.names, { ...options, serverURL, retries: false }, signal);
        // Removes the secrets from the model.
        fill(fields, values, 'shown');
        return answerOf(await sending, operation, typescript.names);
      } catch (error) {
        return failureOf(error);
      }
    },
    invitation(values, { value }) {
      return invitationTo(value, fill(fields, values, 'shown'));
    },
    waiting: waitingAfter(api, operation, fields, typescript.names),
  };
}

async function readDialects(
  api: Api,
  { identities }: ModelData,
): Promise<ReadonlyMap<string, { readonly title: string; readonly dialect: Dialect }>> {
  const read = languages.map(async ({ id, title, load }) => {
    const language = await load();
    const identity = identities[id] ?? { name: '', published: '', version: '' };
    return [id, { title, dialect: language.emit(api, identity).dialect }] as const;
  });
  return new Map(await Promise.all(read));
}

function printed(
  dialects: Iterable<{ readonly title: string; readonly dialect: Dialect }>,
  operation: Operation,
  tag: Tag,
): readonly Shown[] {
  return Array.from(dialects, ({ title, dialect }) => ({
    title,
    text: dialect.usage(operation, tag, { ending: 'print' }),
  }));
}
