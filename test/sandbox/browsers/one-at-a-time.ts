import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Longer than the slowest install; an older lock was left by a process that died. */
const STALE_AFTER_MS = 20 * 60_000;

/**
 * Runs `work` while no other process of this machine runs the work of the same name.
 * Installing a browser twice at once would fight over the package manager's own locks.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `groupmate-${name}.lock`);
  while (!(await take(lock))) {
    if (await isStale(lock)) await rm(lock, { recursive: true, force: true });
    else await pause(500);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** Making a folder either makes it or fails: the one step that two processes cannot both win. */
async function take(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  await writeFile(join(lock, 'pid'), String(process.pid));
  return true;
}

async function isStale(lock: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(lock);
    if (Date.now() - mtimeMs > STALE_AFTER_MS) return true;
    const pid = Number(await readFile(join(lock, 'pid'), 'utf8'));
    return pid > 0 && !isRunning(pid);
  } catch {
    // Between the making of the folder and of the file, or just released: not ours to remove.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
