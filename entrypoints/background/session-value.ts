import { browser } from '#imports';
import type { z } from 'zod';

/**
 * A value of this run of the browser. undefined: there is none, or none of this shape (an older
 * version of ours wrote it, and was updated since).
 */
export async function sessionValue<Value>(
  name: string,
  shape: z.ZodType<Value>,
): Promise<Value | undefined> {
  return shape.safeParse((await browser.storage.session.get(name))[name]).data;
}
