/** The data of the console: the model as text that keeps object identity, and the names of each package. */
import { stringify } from 'devalue';
import { defineLoader } from 'vitepress';
import type { PackageIdentity } from '../../../generator/src/languages/language.ts';
import { readReference, specFile } from './reference.ts';

export interface ModelData {
  readonly api: string;
  readonly identities: Readonly<Record<string, PackageIdentity>>;
}

declare const data: ModelData;
export { data };

export default defineLoader({
  watch: [specFile],
  async load(): Promise<ModelData> {
    const { api, languages } = await readReference();
    return {
      api: stringify(api),
      identities: Object.fromEntries(languages.map(({ id, identity }) => [id, identity])),
    };
  },
});
