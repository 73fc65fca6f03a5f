import { spawn, type SpawnOptions } from 'node:child_process';

/** Runs a program to its end; the exit code, or null where it did not start or was stopped. */
export function run(
  program: string,
  given: readonly string[],
  options: SpawnOptions,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, given, options);
    child.on('error', () => resolve(null));
    child.on('exit', (code) => resolve(code));
  });
}
