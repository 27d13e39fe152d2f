/** Live reload for what the site's own setup is made from: the names and addresses of the reference. */
import { specFile } from './reference.ts';
import type { VitePlugin } from './vite.ts';

export function restartOnChange(): VitePlugin {
  return {
    name: 'restart-on-change',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(specFile);
      server.watcher.on('change', (file) => {
        if (file === specFile) void server.restart();
      });
    },
  };
}
