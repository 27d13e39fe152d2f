/** What the README of a package shows of PHP. */
import type { PackageGuide } from '../../docs/package-guide.ts';

export function guideOf(published: string, namespace: string): PackageGuide {
  return {
    runsOn: 'PHP 8.1 or later',
    install: `composer require ${published}`,
    errors: { any: 'RequestError', answered: 'SDKError' },
    catching: `<?php

declare(strict_types=1);

require 'vendor/autoload.php';

use ${namespace}\\Models\\Errors;

try {
    // a call
} catch (Errors\\SDKError $error) {
    error_log($error->statusCode . ' ' . $error->getMessage());
} catch (Errors\\RequestError $error) {
    error_log('no answer: ' . $error->getMessage());
}
`,
    example: (program) => [{ path: 'examples/first-call.php', text: program }],
  };
}
