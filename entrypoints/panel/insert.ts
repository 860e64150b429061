import { ask, type Answer } from '../../utils/messages.ts';

/** `unknown`: nobody could tell how it went, so the person has to look. */
export type Inserted = Omit<Answer<'panel.insert'>, 'outcome'> & {
  outcome: Answer<'panel.insert'>['outcome'] | 'unknown';
};

/**
 * Puts a text into the page's reply box, once: a question whose answer was lost is asked again
 * under the same id. `as`: ids in whose name it may go out; null: anybody's.
 */
export async function insertOnce(
  token: string,
  text: string,
  as: string[] | null,
): Promise<Inserted> {
  try {
    return await ask('panel.insert', { token, text, id: crypto.randomUUID(), as });
  } catch {
    return { outcome: 'unknown' };
  }
}

/** Puts a template's pictures into the box where its text stands; how many it shows more then. */
export async function attachOnce(token: string, media: string[]): Promise<number> {
  try {
    return (await ask('panel.attach', { token, id: crypto.randomUUID(), media })).attached;
  } catch {
    // Nobody could tell: the person looks at the box and attaches what is missing.
    return 0;
  }
}
