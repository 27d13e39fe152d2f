import type { Api, Operation, Server, ServerVariable } from '../../api/api.ts';
import { renamed, type Side } from '../names/called.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { isReordered, match } from './match.ts';
import { compareTexts, turned } from './texts.ts';

/** Servers of the client: those without a partner of the same URL are paired in order, as one that moved. */
export function compareServers(old: Api['servers'], next: Api['servers'], comparison: Comparison): void {
  const { add } = comparison;
  const found = matchServers(old, next);
  for (const server of found.removed) add('server-removed', subjectOf(server), onlyOld(server));
  for (const server of found.added) add('server-added', subjectOf(server), onlyNew(server));
  for (const [before, after] of found.pairs) {
    if (before.url !== after.url) {
      add('server-url-changed', phrase`server`, within(both(before, after), 'url'), turned(before.url, after.url));
    }
    compareServer(before, after, comparison);
  }
  const [first] = next;
  if (first !== undefined && isReordered(found, next)) add('servers-reordered', phrase`servers`, onlyNew(first));
}

function matchServers(old: readonly Server[], next: readonly Server[]): ReturnType<typeof match<Server>> {
  return match(
    old,
    next,
    ({ url }) => url,
    () => 'any',
  );
}

export function compareOperationServers(
  old: Operation,
  next: Operation,
  client: { readonly old: readonly Server[]; readonly new: readonly Server[] },
  subject: Phrase,
  comparison: Comparison,
): void {
  const at = within(both(old, next), 'servers');
  const [before, after] = [urlsOf(old.servers), urlsOf(next.servers)];
  const compareOwn = (): void => {
    if (before === '' && after !== '') comparison.add('operation-server-added', subject, at, turned(undefined, after));
    else if (before !== '' && after === '')
      comparison.add('operation-server-removed', subject, at, turned(before, undefined));
    else if (before !== after) comparison.add('operation-server-changed', subject, at, turned(before, after));
  };
  // Only users who set another server notice that an operation repeats the server of the API.
  const [was, is] = [before || urlsOf(client.old), after || urlsOf(client.new)];
  if (was === is) comparison.offWire(compareOwn);
  else compareOwn();
  for (const [one, other] of matchServers(old.servers, next.servers).pairs) compareServer(one, other, comparison);
}

function urlsOf(servers: readonly Server[]): string {
  return servers.map(({ url }) => url).join(', ');
}

function subjectOf({ url }: Server): Phrase {
  return phrase`server ${url}`;
}

function compareServer(old: Server, next: Server, comparison: Comparison): void {
  const { add, pair } = comparison;
  const kinds = { description: 'server-description-changed' } as const;
  compareTexts(old, next, kinds, subjectOf(next), both(old, next), comparison);
  const found = match(old.variables, next.variables, ({ name }) => name);
  for (const variable of found.removed)
    add('server-variable-removed', variableSubject(variable, 'old'), onlyOld(variable));
  for (const variable of found.added) {
    const kind = variable.default === undefined ? 'required-server-variable-added' : 'server-variable-added';
    add(kind, variableSubject(variable, 'new'), onlyNew(variable));
  }
  for (const [before, after] of found.pairs) {
    const [subject, at] = [variableSubject(after, 'new'), both(before, after)];
    pair('option', { old: before, new: after, subject, at });
    compareVariable(before, after, comparison);
  }
}

function variableSubject(variable: ServerVariable, side: Side): Phrase {
  const onWire = phrase`server variable ${variable.name}`;
  return renamed(onWire, side, ({ names }) => phrase`option ${names.option(variable)} of the client`);
}

function compareVariable(old: ServerVariable, next: ServerVariable, comparison: Comparison): void {
  const { add } = comparison;
  const [subject, at] = [variableSubject(next, 'new'), both(old, next)];
  if (old.default !== next.default) {
    const kind =
      old.default === undefined
        ? 'server-variable-became-optional'
        : next.default === undefined
          ? 'server-variable-became-required'
          : 'server-variable-default-changed';
    add(kind, subject, within(at, 'default'), turned(old.default, next.default));
  }
  const values = within(at, 'enum');
  if (old.values === undefined && next.values !== undefined) add('server-variable-restricted', subject, values);
  if (old.values !== undefined && next.values === undefined) add('server-variable-freed', subject, values);
  if (old.values !== undefined && next.values !== undefined) {
    const { added, removed } = match(old.values, next.values, (value) => value);
    for (const value of added) add('server-variable-value-added', subject, values, turned(undefined, value));
    for (const value of removed) add('server-variable-value-removed', subject, values, turned(value, undefined));
  }
  compareTexts(old, next, { description: 'server-variable-description-changed' }, subject, at, comparison);
}
