import type { Package } from '../pack/packages.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { packagist } from './packagist.ts';
import { pypi } from './pypi.ts';
import type { Registry } from './registry.ts';
import { rubygems } from './rubygems.ts';

const registries: readonly Registry[] = [npm, pypi, rubygems, packagist, nuget];

export function registryOf({ ecosystem }: Package): Registry {
  const registry = registries.find(({ name }) => name === ecosystem.registry);
  if (registry) return registry;
  throw new Error(`release/src/publish has no registry ${ecosystem.registry}`);
}
