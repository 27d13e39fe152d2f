// Plain JavaScript, so that a Node that can't run the rest can say so.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** Runs a command of `src/`. */
export async function start(command) {
  if (process.features.typescript) {
    module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
    await import(`../src/${command}.ts`);
  } else {
    console.error(`error: the generator needs Node 22.18 or later, and this is ${process.version}`);
    console.error('hint: run it through npm, which brings its own Node: npm install && npm run generate');
    process.exitCode = 2;
  }
}
