/** The memory of a run with a large description. */
import { setFlagsFromString } from 'node:v8';

/** Characters of a description from which the engine saves memory. */
const large = 2_000_000;

/**
 * By default the engine lets its heap grow to four times of what is in use, and gives 32 MB and more to young objects,
 * of which most live on here. Both settings are read when the engine next resizes its heap; they change nothing else.
 *
 * Node keeps compiled code only for the settings that it was compiled with. So `load` loads the code of the run before
 * the settings change, and `end` restores them.
 */
export async function saveMemory(
  characters: number,
  load: () => Promise<unknown>,
): Promise<{ readonly end: () => void }> {
  if (characters < large) return { end: () => undefined };
  await load();
  set(saving);
  return {
    end: () => {
      set(defaults);
    },
  };
}

const saving = ['--semi-space-growth-factor=1', '--heap-growing-percent=50'];
const defaults = ['--semi-space-growth-factor=2', '--heap-growing-percent=0'];

function set(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
