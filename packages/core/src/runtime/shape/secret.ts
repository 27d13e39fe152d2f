import type { Shape } from './shape.js';

/** A secret field. It becomes an accessor, which loggers don't call; reading it and `JSON.stringify` do. */
export const secret: Shape = (holder, key, secrets) => {
  let value = holder[key];
  secrets?.push(value);
  Object.defineProperty(holder, key, {
    get: () => value,
    set(changed: unknown) {
      value = changed;
    },
  });
};
