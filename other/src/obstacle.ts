/** Why OpenAPI Generator cannot run here, for what is skipped then. */
import { Failure } from '../../generator/src/failure.ts';
import { ensureJar } from './jar.ts';
import { javaObstacle } from './java.ts';

/** Fetches the jar where it is not there. `root` is the directory of `openapitools.json`. */
export async function obstacle(root: string, say: (text: string) => void): Promise<string | undefined> {
  const java = javaObstacle();
  if (java) return `${java.message}: ${java.hint}`;
  try {
    await ensureJar(root, say);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.message.replace(/\s*\n\s*/g, '; ');
    throw error;
  }
}
