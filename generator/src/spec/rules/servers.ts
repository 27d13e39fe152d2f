import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { operationsOf } from '../operations.ts';
import { templateNames } from '../path.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const serverRules: readonly Rule[] = [
  {
    id: 'unused-server-variable',
    severity: 'warning',
    explanation: 'Every declared server variable stands in the URL.',
    on: 'Server',
    check(server, found) {
      const variables = server.get('variables')?.value;
      const names = templateNames(server.text('url') ?? '');
      for (const name of isObject(variables) ? Object.keys(variables) : []) {
        if (names.includes(name)) continue;
        const source = server.child('variables')?.sourceOf(name) ?? server.source;
        found(source, `the URL has no {${name}}`, 'put it into the URL, or remove the variable', 'key');
      }
    },
  },
  {
    id: 'server-url',
    severity: 'error',
    explanation: 'A server URL is http or https (or relative), without user, query and fragment.',
    on: 'Server',
    check(server, found) {
      const url = server.text('url');
      const problem = url === undefined ? undefined : urlProblem(withDefaults(url, server));
      if (problem) found(server.sourceOf('url'), problem.message, 'write one such as https://api.example.com/v1');
    },
  },
  {
    id: 'relative-server',
    severity: 'warning',
    explanation: 'Without an absolute server URL, every user has to set one.',
    on: 'OpenAPI',
    check(root, found) {
      const servers = root.get('servers')?.items() ?? [];
      const urls = servers.map((server) => withDefaults(server.text('url') ?? '', server));
      const own = ({ operation, pathItem }: { operation: Node; pathItem: Node }) =>
        operation.has('servers') || pathItem.has('servers');
      if (urls.some((url) => !isRelative(url)) || operationsOf(root).every(own)) return;
      const source = servers.length > 0 ? root.sourceOf('servers') : root.source;
      const message = servers.length > 0 ? 'the servers have only relative URLs' : 'the document names no server';
      found(
        source,
        `${message}: every user of the client has to give the server's URL`,
        'add servers: [{url: https://…}]',
        'key',
      );
    },
  },
];

/** A URL with the defaults of its variables. */
export function withDefaults(url: string, server: Node): string {
  const variables = server.get('variables');
  return url.replace(/\{([^{}]*)\}/g, (_, name: string) => variables?.get(name)?.text('default') ?? 'x');
}

function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url);
}

export interface URLProblem {
  readonly message: string;
  /** It has a name or password, which the message does not show. */
  readonly isSecret: boolean;
}

/** Why no request can be sent to a URL, or none should. */
export function urlProblem(url: string): URLProblem | undefined {
  const problem = (message: string): URLProblem => ({ message, isSecret: false });
  const secret = { message: 'the server URL has a user name or password', isSecret: true };
  if (isRelative(url)) {
    if (/^\/\/[^/]*@/.test(url)) return secret;
    return /[{}\s\\]/.test(url) ? problem(`${quote(url)} is not a URL`) : undefined;
  }
  if (!URL.canParse(url)) return /\/\/[^/]*@/.test(url) ? secret : problem(`${quote(url)} is not a URL`);
  const { protocol, search, hash, username, password } = new URL(url);
  if (username !== '' || password !== '') return secret;
  if (protocol !== 'http:' && protocol !== 'https:') return problem(`${quote(url)} is neither http nor https`);
  return search !== '' || hash !== '' ? problem(`the server URL ${quote(url)} has a query or fragment`) : undefined;
}
