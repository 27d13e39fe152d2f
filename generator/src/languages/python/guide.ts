/** The Python part of a package's README. */
import type { PackageGuide } from '../../docs/package-guide.ts';

export function guideOf(published: string, module: string): PackageGuide {
  return {
    runsOn: 'Python 3.10 or later',
    install: `pip install ${published}`,
    errors: { any: 'errors.RequestError', response: 'errors.SDKError' },
    catching: `from ${module}.models import errors

try:
    ...  # a call
except errors.SDKError as error:
    print(error.status_code, error)
except errors.RequestError as error:
    print("no response:", error)
`,
    example: (program) => [{ path: 'examples/first_call.py', text: program }],
  };
}
