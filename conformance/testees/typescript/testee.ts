/** Answers a line of standard input with a line of standard output: see ../../README.md. */
import { parseExactly } from '../../src/exact.ts';
import { linesOf } from '../../src/lines.ts';
import { asLine, type Answer, type Question } from '../../src/protocol.ts';
import type { ApiName } from '../../src/scenario.ts';
import { call } from './call.ts';
import { collectConsole } from './console.ts';
import { camel, load } from './package.ts';
import { failureOf, outcomeOf } from './outcome.ts';

const loaded = await load((process.argv[2] ?? '') as ApiName);
const shown = collectConsole();

for await (const line of linesOf(process.stdin)) {
  const question = parseExactly(line) as Question;
  process.stdout.write(asLine(await answer(question)));
}

async function answer(question: Question): Promise<Answer> {
  shown.length = 0;
  const { id } = question;
  try {
    const { client, result } = await call(question, loaded, (text) => shown.push(text));
    const outcome = await result.then(
      (value) => outcomeOf(value, question.call.responseHeaders, loaded),
      (error: unknown) => failureOf(error, question.call.errorHeaders, loaded),
    );
    console.log(client);
    const { operation, repeats } = question.call;
    const names = { method: camel(operation), ...(repeats !== undefined && { repeats: camel(repeats) }) };
    return { id, ...names, ...outcome, shown: [...shown] };
  } catch (error) {
    return { id, shown: [...shown], failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
