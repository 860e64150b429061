import { ask, type InsertOutcome } from '../../utils/messages.ts';

/**
 * Puts a text into the page's reply box, once: a question whose answer was lost is asked again
 * under the same id. `unknown`: nobody could tell how it went, so the person has to look.
 */
export async function insertOnce(token: string, text: string): Promise<InsertOutcome | 'unknown'> {
  try {
    return (await ask('panel.insert', { token, text, id: crypto.randomUUID() })).outcome;
  } catch {
    return 'unknown';
  }
}
