import { csharp } from './csharp.ts';
import type { Ecosystem } from './ecosystem.ts';
import { npmCommand } from './npm-command.ts';
import { npm } from './npm.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';

export const ecosystems: readonly Ecosystem[] = [npm, npmCommand, python, ruby, php, csharp];
