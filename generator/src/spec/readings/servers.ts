import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { keepItems, replaceField } from '../origin.ts';
import { templateNames } from '../path.ts';
import { quote } from '../quote.ts';
import { urlProblem, withDefaults } from '../rules/servers.ts';
import type { Reading, Tell } from './reading.ts';

const serverURL = {
  id: 'server-url',
  severity: 'tolerated',
  explanation: 'A server URL is http or https (or relative), without user, query and fragment.',
} as const;

const leftToCaller = 'it is left out, and the caller can give its URL';

export const serverReadings: readonly Reading[] = [
  {
    id: 'undeclared-server-variable',
    severity: 'tolerated',
    explanation: 'Every name in the braces of a server URL is a declared variable with a default.',
    on: 'Server',
    read(server, tell) {
      for (const name of new Set(templateNames(server.text('url') ?? '')))
        if (name !== '') readUndeclared(name, server, tell);
    },
  },
  ...(['OpenAPI', 'PathItem', 'Operation'] as const).map((on): Reading => ({
    ...serverURL,
    on,
    when: 'servers',
    read(owner, tell) {
      const list = owner.get('servers');
      if (!list || !Array.isArray(list.value)) return;
      const items = list.value.map((_, index) => list.get(String(index)));
      for (const server of items) if (server && isObject(server.value)) readServer(server, tell);
      const usable = items.map((server) => server === undefined || isUsable(server, tell));
      if (usable.includes(false)) keepItems(list, (index) => usable[index] !== false);
    },
  })),
];

/** Users of the client set what the description leaves open. */
function readUndeclared(name: string, server: Node, tell: Tell): void {
  const variables = server.get('variables');
  const variable = variables?.get(name);
  const hint = `add it to variables: {${name}: {default: …}}`;
  if (variable?.text('default') !== undefined) return;
  if (variable !== undefined) {
    tell(variable.source, `the variable {${name}} has no default: read as a required string`, hint, 'key');
    return;
  }
  const problem = `the server URL has {${name}}, and no variable ${quote(name)} is declared`;
  tell(server.sourceOf('url'), `${problem}: read as a required string`, hint);
  if (isObject(variables?.value)) replaceField(variables, name, {});
  else replaceField(server, 'variables', { [name]: {} });
}

function readServer(server: Node, tell: Tell): void {
  const url = server.text('url');
  for (const [, variable] of server.get('variables')?.entries(true) ?? []) readVariable(variable, tell);
  // A URL with a user name or password is refused unchanged, and never shown.
  if (url === undefined || /\/\/[^/?#]*@/.test(url)) return;
  const cut = url.trim().replace(/[?#].*$/s, '');
  const absolute = cut.startsWith('//') ? `https:${cut}` : cut;
  if (absolute === url) return;
  const what = cut === url ? 'has no scheme' : cut === url.trim() ? 'has spaces around it' : 'has a query or fragment';
  tell(server.sourceOf('url'), `the server URL ${quote(url)} ${what}: read as ${quote(absolute)}`, 'write it so');
  replaceField(server, 'url', absolute);
}

function readVariable(variable: Node, tell: Tell): void {
  const values = variable.texts('enum');
  const value = variable.text('default');
  const [first] = values;
  if (value === undefined && first !== undefined) {
    tell(
      variable.source,
      `the variable has no default: read as ${quote(first)}, the first of its enum`,
      'add it',
      'key',
    );
    replaceField(variable, 'default', first);
  } else if (value !== undefined && variable.has('enum') && !values.includes(value)) {
    const message = `the default ${quote(value)} is not in the enum: read as one more of its values`;
    tell(variable.sourceOf('default'), message, 'add it to the enum');
    replaceField(variable, 'enum', [value, ...values]);
  }
}

function isUsable(server: Node, tell: Tell): boolean {
  const url = server.text('url');
  if (url === undefined) {
    if (!server.has('url')) tell(server.source, `the server has no URL: ${leftToCaller}`, 'add url', 'key');
    return server.has('url');
  }
  if (templateNames(url).includes('')) {
    tell(server.sourceOf('url'), `a variable in the URL has no name: ${leftToCaller}`, 'write its name: {name}');
    return false;
  }
  const problem = urlProblem(withDefaults(url, server));
  // A user name or password in a URL must not get into a package, so it stays an error.
  if (problem === undefined || problem.isSecret) return true;
  tell(server.sourceOf('url'), `${problem.message}: ${leftToCaller}`, 'write one such as https://api.example.com/v1');
  return false;
}
