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
];
