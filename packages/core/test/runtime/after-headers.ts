import { onTestFinished } from 'vitest';
import { platform } from '../../src/runtime/transport/platform.js';

/** In this test, does something each time that the headers of an answer have come. */
export function afterHeaders(act: () => void): void {
  const { send } = platform;
  platform.send = async (...given) => {
    const answer = await send(...given);
    act();
    return answer;
  };
  onTestFinished(() => {
    platform.send = send;
  });
}
