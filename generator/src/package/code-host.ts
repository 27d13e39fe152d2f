/** Addresses on code hosts with a known layout. */

interface Host {
  readonly pattern: RegExp;
  /** Before the path of a file: the newest commit of the default branch. */
  readonly files: string;
  /** After the address of the repository. */
  readonly issues: string | undefined;
}

const hosts: readonly Host[] = [
  { pattern: /^https:\/\/github\.com\/[^/]+\/[^/]+$/, files: '/blob/HEAD/', issues: '/issues' },
  { pattern: /^https:\/\/gitlab\.com\/.+\/[^/]+$/, files: '/-/blob/HEAD/', issues: '/-/issues' },
  { pattern: /^https:\/\/bitbucket\.org\/[^/]+\/[^/]+$/, files: '/src/HEAD/', issues: undefined },
];

function trimmed(repository: string): string {
  return repository.replace(/\/$/, '').replace(/\.git$/, '');
}

function hostOf(repository: string): Host | undefined {
  return hosts.find(({ pattern }) => pattern.test(trimmed(repository)));
}

/** Where users report faults; undefined where the host may have no such page. */
export function issuesOf(repository: string): string | undefined {
  const issues = hostOf(repository)?.issues;
  return issues && trimmed(repository) + issues;
}

/** The address of a file, by its path below the root of the repository; undefined if it is unknown. */
export function fileAddress(repository: string | undefined, path: string): string | undefined {
  const host = repository === undefined ? undefined : hostOf(repository);
  return (
    host && repository && `${trimmed(repository)}${host.files}${path.split('/').map(encodeURIComponent).join('/')}`
  );
}
