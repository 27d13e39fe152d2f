import { expect, test } from 'vitest';
import { runTool } from './tool.ts';

const run = (program: string, environment: Record<string, string> = {}): Promise<unknown> =>
  runTool(process.execPath, ['--eval', program], { environment });

test('what a tool prints is given back, and what it is told is not read as anything else', async () => {
  const { stdout } = await runTool(process.execPath, ['--print', 'process.argv.slice(1)', '--', '$(id)', '; id', '*']);
  expect(stdout).toBe("[ '$(id)', '; id', '*' ]\n");
});

test('a tool that fails says why, without the secrets that it was told', async () => {
  const program =
    'console.log(process.env.NPM_TOKEN); console.error(process.env.PACKAGIST_REPOSITORY); process.exit(3)';
  const secrets = { NPM_TOKEN: 'npm_s3cret', PACKAGIST_REPOSITORY: 'https://x:pa55@example.com/a.git' };
  await expect(run(program, secrets)).rejects.toMatchObject({ output: '***\n***' });
  const leak = run('process.exit(1) // npm_s3cret', secrets);
  await expect(leak).rejects.toThrow('process.exit(1) // *** failed');
});

test.each(['OTP', 'NPM_CONFIG_OTP', 'GEM_HOST_OTP_CODE'])('%s is a secret too', async (name) => {
  const failure = run(`console.log(process.env.${name}); process.exit(1)`, { [name]: '123456' });
  await expect(failure).rejects.toMatchObject({ output: '***' });
});

test('so is what stands before the @ of an address', async () => {
  const index = { PIP_INDEX_URL: 'https://user:pa55@example.com/simple' };
  const failure = run('console.log(process.env.PIP_INDEX_URL); process.exit(1)', index);
  await expect(failure).rejects.toMatchObject({ output: 'https://***@example.com/simple' });
});

test('what a tool prints gives no commands to a terminal', async () => {
  const failure = run('console.log("\\u001b[31mred\\u001b[0m\\u0007\\nend"); process.exit(1)');
  await expect(failure).rejects.toMatchObject({ output: 'red␇\nend' });
});

test('a tool that is missing is named', async () => {
  await expect(runTool('no-such-tool', ['--version'])).rejects.toThrow('no-such-tool --version cannot be run: ENOENT');
});
