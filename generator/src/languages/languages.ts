/** All languages; each is loaded on first use. */
import type { NameRules } from './choices.ts';
import { choices as csharp } from './csharp/choices.ts';
import type { Language } from './language.ts';
import { choices as php } from './php/choices.ts';
import { choices as python } from './python/choices.ts';
import { choices as ruby } from './ruby/choices.ts';
import { choices as typescript } from './typescript/choices.ts';

export interface LanguageEntry {
  readonly id: string;
  readonly title: string;
  /** Other words for it on the command line, in lower case. */
  readonly aliases: readonly string[];
  /** The names that a config file can set for this language, besides those of every language. */
  readonly choices: NameRules;
  readonly load: () => Promise<Language>;
}

export const languages: readonly LanguageEntry[] = [
  {
    id: 'typescript',
    title: 'TypeScript',
    aliases: ['ts', 'javascript', 'js', 'node'],
    choices: typescript,
    load: async () => (await import('./typescript/language.ts')).typescript,
  },
  {
    id: 'python',
    title: 'Python',
    aliases: ['py'],
    choices: python,
    load: async () => (await import('./python/language.ts')).python,
  },
  {
    id: 'ruby',
    title: 'Ruby',
    aliases: ['rb'],
    choices: ruby,
    load: async () => (await import('./ruby/language.ts')).ruby,
  },
  {
    id: 'php',
    title: 'PHP',
    aliases: [],
    choices: php,
    load: async () => (await import('./php/language.ts')).php,
  },
  {
    id: 'csharp',
    title: 'C#',
    aliases: ['c#', 'cs', 'dotnet', '.net'],
    choices: csharp,
    load: async () => (await import('./csharp/language.ts')).csharp,
  },
];
