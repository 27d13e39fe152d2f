/** Vite's types as VitePress has them; the workspace has another Vite for its tests. */
import type { UserConfig } from 'vitepress';

export type ViteConfig = NonNullable<UserConfig['vite']>;
export type VitePlugin = Extract<NonNullable<ViteConfig['plugins']>[number], { readonly name: string }>;
