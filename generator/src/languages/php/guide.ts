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
    example: (program) => [{ path: 'examples/first-call.php', text: withPlainImports(program) }],
  };
}

/** As PSR-12 has them; the pages follow source pages that begin them with a backslash. Imports stand before any value. */
function withPlainImports(program: string): string {
  return program.replace(/^[^$]*/, (head) => head.replaceAll(/^use \\/gm, 'use '));
}
