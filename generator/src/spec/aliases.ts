import { mostAliased } from './limits.ts';

export interface AliasProblem {
  readonly message: string;
  readonly hint: string;
  readonly path: readonly string[];
}

/** Why a value built with YAML aliases can't be used: it contains itself, or is endless when written out. */
export function aliasProblem(root: unknown): AliasProblem | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const path: string[] = [];
  let problem: AliasProblem | undefined;

  function sizeOf(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) {
      const hint = 'say it with a $ref: a schema may refer to itself';
      problem ??= { message: 'a YAML alias stands inside its own anchor', hint, path: [...path] };
      return 1;
    }
    open.add(value);
    let size = 1;
    for (const [key, child] of Object.entries(value)) {
      path.push(key);
      size += sizeOf(child);
      path.pop();
    }
    open.delete(value);
    sizes.set(value, size);
    return size;
  }

  const whole = sizeOf(root);
  const written = [...sizes.keys()].reduce<number>((sum, value) => sum + 1 + Object.keys(value).length, 0);
  if (whole - written > mostAliased) {
    const message = `YAML aliases blow the file up to more than ${mostAliased} values`;
    problem ??= { message, hint: 'use $ref instead of aliases', path: [] };
  }
  return problem;
}
