import { browser } from '#imports';
import { gather } from '../../utils/media/chunks.ts';
import { mediaPort, type FillMedia, type MediaAsk, type MediaChunk } from '../../utils/messages.ts';

/** The background reads one chunk of a picture within this, also when it has to start first. */
const limitMs = 10_000;

/** A worker that is just being stopped cuts the new line as well: it is asked anew this often. */
const tries = 5;
const pauseMs = 150;

type Port = ReturnType<typeof browser.runtime.connect>;

/** Asks for chunks, one at a time. A worker that was stopped meanwhile is woken by the next one. */
function chunkLine() {
  let port: Port | undefined;

  const once = (question: MediaAsk) =>
    new Promise<string>((resolve, reject) => {
      // Throws when our own context is gone.
      const line = (port ??= browser.runtime.connect({ name: mediaPort }));
      const finish = () => {
        clearTimeout(timer);
        line.onMessage.removeListener(heard as never);
        line.onDisconnect.removeListener(gone);
      };
      const heard = (answer: MediaChunk) => {
        if (answer.id !== question.id || answer.offset !== question.offset) return;
        finish();
        resolve(answer.chunk);
      };
      const gone = () => {
        finish();
        port = undefined;
        reject(new Error('The line to the background was cut.'));
      };
      const timer = setTimeout(() => {
        line.disconnect();
        gone();
      }, limitMs);
      line.onMessage.addListener(heard as never);
      line.onDisconnect.addListener(gone);
      line.postMessage(question);
    });
  const patient = async (question: MediaAsk, left = tries): Promise<string> => {
    try {
      return await once(question);
    } catch (error) {
      if (left <= 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      return patient(question, left - 1);
    }
  };
  return {
    ask: (question: MediaAsk) => patient(question),
    close: () => port?.disconnect(),
  };
}

export interface Fetched {
  files: File[];
  /** Names of those that did not come whole. */
  lost: string[];
}

/** The pictures as files, in order. One that fails does not stop the others. */
export async function fetchPictures(pictures: readonly FillMedia[]): Promise<Fetched> {
  const line = chunkLine();
  const fetched: Fetched = { files: [], lost: [] };
  for (const picture of pictures) {
    const bytes = await gather(picture, (offset) => line.ask({ id: picture.id, offset })).catch(
      () => null,
    );
    if (bytes) fetched.files.push(new File([bytes], picture.name, { type: picture.type }));
    else fetched.lost.push(picture.name);
  }
  line.close();
  return fetched;
}
