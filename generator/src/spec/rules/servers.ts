import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { operationsOf } from '../operations.ts';
import { templateNames } from '../path.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const serverRules: readonly Rule[] = [
  {
    id: 'undeclared-server-variable',
    severity: 'error',
    explanation: 'Every name in the braces of a server URL is declared under variables.',
    on: 'Server',
    check(server, found) {
      const url = server.text('url') ?? '';
      const variables = server.get('variables')?.value;
      for (const name of new Set(templateNames(url))) {
        if (isObject(variables) && Object.hasOwn(variables, name)) continue;
        found(
          server.sourceOf('url'),
          `the variable {${name}} is not declared`,
          `add it to variables: {${name}: {default: …}}`,
        );
      }
    },
  },
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
    id: 'server-variable-default',
    severity: 'error',
    explanation: 'The default of a server variable is one of its enum.',
    on: 'ServerVariable',
    check(variable, found) {
      const values = variable.texts('enum');
      const value = variable.text('default');
      if (!variable.has('enum') || value === undefined || values.includes(value)) return;
      const hint =
        values.length === 0 ? 'remove the empty enum' : `choose one of the enum: ${values.map(quote).join(', ')}`;
      found(variable.sourceOf('default'), `the default ${quote(value)} is not in the enum`, hint);
    },
  },
  {
    id: 'server-url',
    severity: 'error',
    explanation: 'A server URL is http or https (or relative), without query and fragment.',
    on: 'Server',
    check(server, found) {
      const url = server.text('url');
      const problem = url === undefined ? undefined : urlProblem(withDefaults(url, server));
      if (problem !== undefined) found(server.sourceOf('url'), problem, 'write one such as https://api.example.com/v1');
    },
  },
  {
    id: 'relative-server',
    severity: 'warning',
    explanation: 'Without an absolute server URL every user has to give one.',
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

function withDefaults(url: string, server: Node): string {
  const variables = server.get('variables');
  return url.replace(/\{([^{}]*)\}/g, (_, name: string) => variables?.get(name)?.text('default') ?? 'x');
}

function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url);
}

function urlProblem(url: string): string | undefined {
  if (isRelative(url)) return /[{}\s\\]/.test(url) ? `${quote(url)} is not a URL` : undefined;
  if (!URL.canParse(url)) return `${quote(url)} is not a URL`;
  const { protocol, search, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return `${quote(url)} is neither http nor https`;
  if (search !== '' || hash !== '') return `the server URL ${quote(url)} has a query or fragment`;
  return undefined;
}
