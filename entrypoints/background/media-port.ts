import { browser } from '#imports';
import { z } from 'zod';
import { chunkBytes, toBase64 } from '../../utils/media/chunks.ts';
import { mediaBy } from '../../utils/media/store.ts';
import { mediaPort, type MediaAsk, type MediaChunk } from '../../utils/messages.ts';
import { planItem } from '../../utils/plan/store.ts';
import { isAttached } from './attach.ts';
import { noteFailure } from './failures.ts';
import { awaitedIn } from './fill-records.ts';
import { senderMay } from './requests.ts';

const mediaAsk: z.ZodType<MediaAsk> = z.object({
  id: z.string().min(1).max(80),
  offset: z.number().int().nonnegative(),
});

/** Only of the item which this tab is being filled with, or of the template just inserted there. */
async function mayHave(tabId: number, id: string): Promise<boolean> {
  if (await isAttached(tabId, id, Date.now())) return true;
  const record = await awaitedIn(tabId);
  const item = record && (await planItem(record.uuid));
  return item?.media.includes(id) === true;
}

/** One chunk; '' for a picture that is none of this tab's. */
async function chunkFor(tabId: number, { id, offset }: MediaAsk): Promise<string> {
  if (!(await mayHave(tabId, id))) return '';
  const [picture] = await mediaBy([id]);
  if (!picture) return '';
  const part = picture.bytes.slice(offset, offset + chunkBytes);
  return toBase64(new Uint8Array(await part.arrayBuffer()));
}

/** Pictures on their way into pages. Asked for chunk by chunk, so nothing is kept between two. */
export function servePictures(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== mediaPort) return;
    const tabId = port.sender?.tab?.id;
    const may = port.sender && senderMay('page.ready', port.sender, browser.runtime.id);
    if (!may || tabId === undefined) {
      port.disconnect();
      return;
    }
    port.onMessage.addListener((message: unknown) => {
      const question = mediaAsk.safeParse(message);
      if (!question.success) return port.disconnect();
      const answer = (chunk: string) => {
        const said: MediaChunk = { ...question.data, chunk };
        try {
          port.postMessage(said);
        } catch {
          // The page has gone meanwhile: there is nobody to answer.
        }
      };
      void chunkFor(tabId, question.data)
        .then(answer)
        .catch((error: unknown) => {
          // Not refused: a worker that is being stopped loses its database first. The page asks anew.
          port.disconnect();
          return noteFailure('fill', error);
        });
    });
  });
}
