/** The languages there are; each is loaded when it is asked for. */
import type { Language } from './language.ts';

export interface LanguageEntry {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<Language>;
}

export const languages: readonly LanguageEntry[] = [
  {
    id: 'typescript',
    title: 'TypeScript',
    load: async () => (await import('./typescript/language.ts')).typescript,
  },
  {
    id: 'python',
    title: 'Python',
    load: async () => (await import('./python/language.ts')).python,
  },
  {
    id: 'ruby',
    title: 'Ruby',
    load: async () => (await import('./ruby/language.ts')).ruby,
  },
  {
    id: 'php',
    title: 'PHP',
    load: async () => (await import('./php/language.ts')).php,
  },
  {
    id: 'csharp',
    title: 'C#',
    load: async () => (await import('./csharp/language.ts')).csharp,
  },
];
