#!/usr/bin/env bash
# What one would guess: a command that turns on Node's compile cache (`module.enableCompileCache`) and later changes how
# V8 collects garbage (`v8.setFlagsFromString`) still gets its compiled code from the cache. The setting has nothing to do
# with code, and Node keeps the caches of processes with other settings in other directories.
#
# What happens in Node 24.21.0 (V8 13.6): the directory is chosen from the settings at the time of `enableCompileCache`,
# but V8 compares each entry with the settings at the time of the import. Some settings count, such as
# `--semi-space-growth-factor` and `--heap-growing-percent`; others do not, such as `--max-semi-space-size`. What is
# imported after the change of one that counts is refused, compiled anew and written over the entry. The next process
# that does not change the setting refuses that entry in turn. Given on the command line, the same setting is harmless.
#
# Why it matters: a command that saves memory for large input alone, and loads parts of itself late, loses its cache with
# each change between large and small input, with no message. Import first, then set; set back before the next import.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'END'
{ "private": true, "dependencies": { "node": "24.21.0" } }
END
npm install --silent --no-audit --no-fund
echo 'export const part = 1;' >part.mjs
cat >command.mjs <<'END'
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

enableCompileCache('cache');
for (const flag of process.argv.slice(2)) setFlagsFromString(flag);
await import('./part.mjs');
END
node=node_modules/node/bin/node
run() {
  NODE_DEBUG_NATIVE=COMPILE_CACHE "$node" "$@" 2>&1 |
    sed -nE 's/.*part\.mjs was (not initialized|accepted|rejected).*/\1/p' | sed "s|\$| $*|"
}
"$node" --print '`Node ${process.version}, V8 ${process.versions.v8}`'
growth=--semi-space-growth-factor=1
{
  run command.mjs
  run command.mjs
  run command.mjs "$growth"
  run command.mjs
  run command.mjs --max-semi-space-size=16
  run "$growth" command.mjs
} | tee seen
diff seen - <<'END' || { echo 'no longer so: rewrite or remove this finding'; exit 1; }
not initialized command.mjs
accepted command.mjs
rejected command.mjs --semi-space-growth-factor=1
rejected command.mjs
accepted command.mjs --max-semi-space-size=16
accepted --semi-space-growth-factor=1 command.mjs
END
