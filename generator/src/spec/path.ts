/** The path items of a path, in the form of a request. */
export interface PathParts {
  /** With its parameters in braces. */
  readonly template: string;
  /** Pairs that every call sends in its query, as they are written: `type=movie`. */
  readonly query: readonly string[];
}

/** The parts of a key of `paths`; the part after a `#` is never sent. */
export function partsOf(key: string): PathParts {
  const [sent = ''] = key.split('#', 1);
  const [template = '', ...query] = sent.split('?');
  return {
    template,
    query: query
      .join('?')
      .split('&')
      .filter((pair) => pair !== ''),
  };
}

/** The names between braces in a path or server URL, in order. */
export function templateNames(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** A path whose braces are written as OpenAPI wants them, with the names of queries (`{?page,size}`) that it asked for. */
export interface PlainPath {
  readonly path: string;
  readonly query: readonly string[];
}

/**
 * Reads the ways in which frameworks and other template languages write parameters: `{+path}`, `{path*}`, `{id:[0-9]+}`,
 * `{?page}`, `:id`, `<int:id>`. A name that is declared in this form stays unchanged.
 */
export function plainPath(key: string, declared: ReadonlySet<string>): PlainPath {
  const query: string[] = [];
  const path = key
    .trim()
    .replace(/\{([\w.~-]+):[^{}/]*(?:\{[^{}]*\}[^{}/]*)*\}/g, (all, name: string) => (isKept(all) ? all : `{${name}}`))
    .replace(/\{([^{}]*)\}/g, (all, inside: string) => {
      if (isKept(all)) return all;
      if (/^[?&]/.test(inside)) for (const name of inside.slice(1).split(',')) query.push(plainName(name));
      return /^[?&#]/.test(inside) ? '' : `{${plainName(inside)}}`;
    })
    .replace(/\/:([A-Za-z_]\w*)/g, (all, name: string) => (declared.has(name) ? `/{${name}}` : all))
    .replace(/<(?:\w+:)?([A-Za-z_]\w*)>/g, (all, name: string) => (declared.has(name) ? `{${name}}` : all));
  return { path: path.startsWith('/') || /^[a-z]+:\/\//i.test(path) ? path : `/${path}`, query };

  function isKept(braces: string): boolean {
    return declared.has(braces.slice(1, -1));
  }
}

function plainName(inside: string): string {
  return inside
    .trim()
    .replace(/^[+]|[*+]$/g, '')
    .trim();
}

/** Without the slashes at its end. */
export function withoutSlashes(url: string): string {
  let end = url.length;
  while (url.charAt(end - 1) === '/') end -= 1;
  return url.slice(0, end);
}
