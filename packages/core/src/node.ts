/** The package where it runs on Node: requests are sent over `node:http`. */
import { platform } from './runtime/transport/platform.js';

export * from './generated/index.js';

platform.send = async (...given) => {
  const { overHTTP } = await import('./runtime/transport/node/send.js');
  platform.send = overHTTP;
  return overHTTP(...given);
};
