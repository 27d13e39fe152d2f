/** The PHP part of a package's README. */
import type { PackageGuide } from '../../docs/package-guide.ts';

export function guideOf(published: string, namespace: string): PackageGuide {
  return {
    runsOn: 'PHP 8.1 or later',
    install: `composer require ${published}`,
    errors: { any: 'RequestError', response: 'SDKError' },
    catching: `<?php

declare(strict_types=1);

require 'vendor/autoload.php';

use ${namespace}\\Models\\Errors;

try {
    // a call
} catch (Errors\\SDKError $error) {
    error_log($error->statusCode . ' ' . $error->getMessage());
} catch (Errors\\RequestError $error) {
    error_log('no response: ' . $error->getMessage());
}
`,
    example: (program) => [{ path: 'examples/first-call.php', text: withPlainImports(program) }],
  };
}

/** Imports as in PSR-12, before any code. (On pages they begin with a backslash, as on the pages that ours follow.) */
function withPlainImports(program: string): string {
  return program.replace(/^[^$]*/, (head) => head.replaceAll(/^use \\/gm, 'use '));
}
