/**
 * `npm audit` of what ships, from the level "high" on. Where the registry gives no answer (offline,
 * behind a mirror that has none) it is skipped, aloud: no news is not good news.
 */
import { exec } from 'node:child_process';
import { join } from 'node:path';

export type Verdict = { is: 'clean' } | { is: 'bad'; why: string } | { is: 'skipped'; why: string };

/** What npm's JSON says; anything but a whole answer is none. */
export function verdictOf(stdout: string): Verdict {
  let said: {
    message?: string;
    error?: { summary?: string };
    metadata?: { vulnerabilities?: { high?: number; critical?: number } };
  };
  try {
    said = JSON.parse(stdout) as typeof said;
  } catch {
    return { is: 'skipped', why: 'npm gave no answer in time' };
  }
  const { high, critical } = said.metadata?.vulnerabilities ?? {};
  if (typeof high !== 'number' || typeof critical !== 'number') {
    const reason = said.error?.summary || said.message;
    // An address would tell of this machine.
    const why = reason
      ?.split('\n')[0]
      ?.replace(/[- A-Z]*https?:\/\/\S+/gu, '')
      .trim();
    return { is: 'skipped', why: `the registry gave no answer${why ? `: ${why}` : ''}` };
  }
  if (high + critical === 0) return { is: 'clean' };
  return { is: 'bad', why: `${high} high, ${critical} critical` };
}

const command =
  'npm audit --omit=dev --audit-level=high --json --fetch-retries=0 --fetch-timeout=20000';

function asked(): Promise<string> {
  const cwd = join(import.meta.dirname, '../..');
  // It ends with 1 when it found something: its answer tells.
  return new Promise((done) => {
    exec(command, { cwd, timeout: 30_000, maxBuffer: 1e8 }, (_, stdout) => done(stdout));
  });
}

if (process.argv[1] === import.meta.filename) {
  const stdout = await asked();
  const verdict = verdictOf(stdout);
  if (verdict.is === 'clean') console.log('npm audit: nothing at level high in what ships');
  if (verdict.is === 'skipped') console.log(`npm audit: SKIPPED, ${verdict.why}`);
  if (verdict.is === 'bad') {
    console.error(`npm audit: ${verdict.why} in what ships\n${stdout}`);
    process.exit(1);
  }
}
