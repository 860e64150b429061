import { spawn } from 'node:child_process';

export interface CommandResult {
  /** `null`: it could not be started, or it was ended by the time limit. */
  code: number | null;
  output: string;
}

/** Runs a command to its end and never throws: the caller decides what a failure means. */
export function runCommand(
  command: string,
  args: readonly string[],
  limit: { seconds: number; env?: Record<string, string> },
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      env: { ...process.env, ...limit.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      output += `\n(stopped after ${limit.seconds} s)`;
      child.kill('SIGKILL');
      // A grandchild may hold the pipes open for ever; the answer must not wait for it.
      resolve({ code: null, output });
    }, limit.seconds * 1000);
    const note = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: null, output: output + error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}
