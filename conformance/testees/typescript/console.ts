import { format } from 'node:util';

/** From now on, what goes to the console goes into the list that is returned: standard output is for answers. */
export function collectConsole(): string[] {
  const shown: string[] = [];
  for (const name of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    console[name] = (...values: unknown[]) => {
      shown.push(format(...values));
    };
  }
  return shown;
}
