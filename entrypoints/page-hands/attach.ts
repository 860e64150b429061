import type { Answer, Ask } from '../../utils/messages.ts';
import type { Answering } from './answering.ts';
import { fetchPictures } from './pictures.ts';

/** Fetches the pictures of what was just inserted and puts them into its box, once for each id. */
export function makeAttach() {
  let latest: { id: string; done: Promise<Answer<'tab.attach'>> } | undefined;

  async function attach(
    { media }: Ask<'tab.attach'>,
    answering: Answering | null | undefined,
  ): Promise<Answer<'tab.attach'>> {
    // Nothing is fetched for a box that takes none.
    if (!answering?.takesFiles) return { attached: 0 };
    const { files } = await fetchPictures(media);
    return { attached: files.length ? await answering.attach(files) : 0 };
  }
  return (asked: Ask<'tab.attach'>, answering: Answering | null | undefined) => {
    if (latest?.id !== asked.id) latest = { id: asked.id, done: attach(asked, answering) };
    return latest.done;
  };
}
