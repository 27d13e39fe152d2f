import type { Core } from './core.js';
import type { Operation, RequestParts } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';

/**
 * Calls an operation with its arguments in their order, or by name in an object in place of the first, which is never
 * an object otherwise.
 */
export function callNamed<Request, Result, Options extends ClientOptions>(
  core: Core<Options>,
  operation: Operation<Result, Options>,
  names: readonly (keyof Request & string)[],
  build: (request: Request, options: Options) => RequestParts,
  given: readonly unknown[],
): Promise<Result> {
  const [first] = given;
  const isNamed = typeof first === 'object' && first !== null;
  const request = isNamed ? first : Object.fromEntries(names.map((name, index) => [name, given[index]]));
  const options = given[isNamed ? 1 : names.length] as RequestOptions | undefined;
  const unknown = Object.keys(request).find((name) => !(names as readonly string[]).includes(name));
  const checked = (client: Options) => {
    if (unknown !== undefined) throw new Error(`there is no argument ${unknown}; there are ${names.join(', ')}`);
    return build(request as Request, client);
  };
  return core.call(operation, checked, options);
}

/** Calls a function that has several signatures. */
export function passOn<Result>(
  method: (core: never, ...given: never[]) => Promise<Result>,
  core: unknown,
  given: readonly unknown[],
): Promise<Result> {
  return (method as (...all: unknown[]) => Promise<Result>)(core, ...given);
}
