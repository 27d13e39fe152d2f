/** The types of VitePress's Vite; the workspace has another version for its tests. */
import type { UserConfig } from 'vitepress';

export type ViteConfig = NonNullable<UserConfig['vite']>;
export type VitePlugin = Extract<NonNullable<ViteConfig['plugins']>[number], { readonly name: string }>;
