/** Compiles generated packages together with the real runtime, under the flags of the published package. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { packageName } from './generated.ts';

const core = fileURLToPath(new URL('../../packages/core', import.meta.url));

export interface Compiled {
  /** `path:line message` of everything that the compiler finds. */
  readonly errors: readonly string[];
  readonly sourceFiles: readonly ts.SourceFile[];
}

/** Files by their path in a package; several packages in one go, because the compiler's own start takes longest. */
export function compile(packages: readonly ReadonlyMap<string, string>[]): Compiled {
  const files = new Map<string, string>();
  for (const [index, content] of packages.entries()) {
    for (const [path, text] of content) files.set(`${root}/${index}/${path}`, text);
  }
  const options = compilerOptions();
  const program = ts.createProgram({ rootNames: [...files.keys()], options, host: virtualHost(files, options) });
  const sourceFiles = program.getSourceFiles().filter(({ fileName }) => files.has(fileName));
  const found = sourceFiles.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
    ...program.getDeclarationDiagnostics(file),
  ]);
  return { errors: [...program.getOptionsDiagnostics(), ...found].map(printed), sourceFiles };
}

const root = '/generated-packages';

function compilerOptions(): ts.CompilerOptions {
  const file = join(core, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, core, {}, file);
  // A program of several packages has no package.json to say so.
  return { ...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
}

function virtualHost(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const real = ts.createCompilerHost(options);
  return {
    ...real,
    fileExists: (path) => files.has(path) || real.fileExists(path),
    readFile: (path) => files.get(path) ?? real.readFile(path),
    getSourceFile(path, languageVersion, ...rest) {
      const text = files.get(path);
      if (text === undefined) return real.getSourceFile(path, languageVersion, ...rest);
      return ts.createSourceFile(path, text, languageVersion, true);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = resolved(text, from);
        const known = files.has(path) || real.fileExists(path);
        return { resolvedModule: known ? { resolvedFileName: path, extension: '.ts' } : undefined };
      }),
  };
}

/** Every package has the one runtime beside it. */
function resolved(specifier: string, from: string): string {
  const [, home = ''] = /^(\/generated-packages\/\d+)\//.exec(from) ?? [];
  if (specifier === packageName) return `${home}/src/generated/index.ts`;
  const path = join(dirname(from), specifier).replace(/\.js$/, '.ts');
  const runtime = `${home}/src/runtime/`;
  return home !== '' && path.startsWith(runtime) ? join(core, 'src/runtime', path.slice(runtime.length)) : path;
}

function printed({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (file === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
  return `${file.fileName.replace(`${root}/`, '')}:${line + 1} ${message}`;
}
