import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { body, mark } from '../measure/server/bodies.ts';
import { languages } from './languages.ts';
import { folderOf, type Result } from './measure.ts';
import { buildPrograms, toolsOf } from './prepare.ts';
import { remedy } from '../../scripts/remedy.ts';

describe.each(languages)('$name', (language) => {
  test('our client and the bare call do the same, and both are timed', async ({ annotate, skip }) => {
    const tools = toolsOf(language);
    if ('missing' in tools) {
      await annotate(`${tools.missing}: ${remedy(language.toolchain)}`, 'reason');
      skip();
    }
    buildPrograms(language);
    const seen: { target: string; headers: string[]; socket: object }[] = [];
    const text = body('account', 'small');
    const server = createServer((request, response) => {
      const headers = Object.keys(request.headers).filter((name) => name !== 'connection');
      seen.push({ target: `${request.method} ${request.url}`, headers: headers.sort(), socket: request.socket });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const task = {
        server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        ...{ clients: ['bare', 'sdk'], rounds: 2, calls: 3 },
      };
      const result = await perform(language, JSON.stringify(task));
      expect(result.answers).toEqual([mark, mark]);
      expect(result.rounds.map((round) => round.length)).toEqual([2, 2]);
      for (const [elapsed, processor, allocated] of result.rounds.flat()) {
        expect(elapsed).toBeGreaterThan(0);
        expect(processor).toBeGreaterThanOrEqual(0);
        if (language.targets.allocated !== undefined) expect(allocated).toBeGreaterThan(0);
      }
      const [bare, sdk] = seen;
      expect(seen).toHaveLength(2 * (1 + 2 * 3));
      expect(seen.every(({ target }) => target === 'GET /user')).toBe(true);
      expect(sdk?.headers).toEqual(bare?.headers);
      // Each keeps its connection.
      expect(new Set(seen.map(({ socket }) => socket)).size).toBe(2);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

/** The server is in this process, so nothing may wait for the other one. */
async function perform(language: (typeof languages)[number], task: string): Promise<Result> {
  const [program, ...options] = [...language.command, language.program('measure'), task];
  const child = spawn(program, options, {
    cwd: folderOf(language),
    env: { ...process.env, ...language.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  await once(child, 'close');
  return JSON.parse(Buffer.concat(parts).toString()) as Result;
}
