/** The TypeScript part of a package's README. */
import type { PackageGuide } from '../../docs/package-guide.ts';

export function guideOf(name: string): PackageGuide {
  return {
    runsOn: 'Node 20 or later, Bun, Deno and browsers',
    install: `npm install ${name}`,
    errors: { any: 'RequestError', response: 'SDKError' },
    catching: `import { RequestError, SDKError } from '${name}';

try {
  // a call
} catch (error) {
  if (error instanceof SDKError) console.error(error.statusCode, error.message);
  else if (error instanceof RequestError) console.error('no response:', error.message);
  else throw error;
}
`,
    example: (program) => [{ path: 'examples/first-call.ts', text: program }],
  };
}
