/** Starts a testee, which answers each line with one line. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { parseExactly } from './exact.ts';
import type { Language } from './languages.ts';
import { linesOf } from './lines.ts';
import { asLine, type Answer, type Question } from './protocol.ts';
import type { ApiName } from './scenario.ts';

/** Only ends a call that hangs: a busy machine is slow. */
const LONGEST_ANSWER_MS = 300_000;

export class Testee {
  readonly #command: readonly string[];
  #process: ChildProcessWithoutNullStreams | undefined;
  #settle: ((answer: Answer | Error) => void) | undefined;
  /** Its standard error since the last question. */
  #stderr = '';

  constructor(language: Language, api: ApiName) {
    this.#command = [...language.start, api];
  }

  /** Ends a testee that does not answer; the next question starts another. */
  async ask(question: Question): Promise<Answer> {
    const child = (this.#process ??= this.#start());
    this.#stderr = '';
    const answered = new Promise<Answer | Error>((resolve) => (this.#settle = resolve));
    const timer = setTimeout(
      () => this.#settle?.(new Error(`no answer within ${LONGEST_ANSWER_MS} ms`)),
      LONGEST_ANSWER_MS,
    );
    child.stdin.write(asLine(question));
    const answer = await answered;
    clearTimeout(timer);
    if (answer instanceof Error) {
      child.kill('SIGKILL');
      this.#process = undefined;
      return { id: question.id, shown: [], failure: [answer.message, ...lastLines(this.#stderr)].join('\n') };
    }
    return this.#stderr === '' ? answer : { ...answer, shown: [...answer.shown, this.#stderr] };
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined) return;
    const closed = new Promise((resolve) => child.once('close', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
    child.stdin.end();
    await closed;
    clearTimeout(timer);
  }

  #start(): ChildProcessWithoutNullStreams {
    const [program = '', ...options] = this.#command;
    // Not UTC, because no result may depend on the time zone.
    const child = spawn(program, options, { stdio: 'pipe', env: { ...process.env, TZ: 'Asia/Kathmandu' } });
    void this.#read(child);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => this.#settle?.(error));
    child.on('close', (code, signal) => {
      if (this.#process !== child) return;
      this.#process = undefined;
      this.#settle?.(new Error(`it ended with ${signal ?? `code ${code ?? 'unknown'}`}`));
    });
    return child;
  }

  async #read(child: ChildProcessWithoutNullStreams): Promise<void> {
    for await (const line of linesOf(child.stdout)) {
      if (this.#process === child) this.#settle?.(parse(line));
    }
  }
}

/** Why the testee of a language cannot run; undefined if it can. */
export function missing({ probe: [program, ...options], remedy }: Language): string | undefined {
  const { status, error } = spawnSync(program, options, { stdio: 'ignore' });
  if (status === 0) return undefined;
  return `${error ? `${program} is not installed` : `"${[program, ...options].join(' ')}" fails`}; ${remedy}`;
}

function lastLines(text: string): string[] {
  return text.split('\n').filter(Boolean).slice(-8);
}

function parse(line: string): Answer | Error {
  try {
    return parseExactly(line) as Answer;
  } catch {
    return new Error(`its answer is not JSON: ${line.slice(0, 300)}`);
  }
}
