import { json } from '../site.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import type { Picture } from './model.ts';
import type { VkState } from './state.ts';

/** The page's own requests. They are the sandbox's, not a copy of VK's API. */
export function api({ method, url, body }: SiteRequest, state: VkState): SiteAnswer | null {
  const name = `${method} ${url.pathname.replace('/sandbox/api/', '')}`;
  const text = (key: string): string => url.searchParams.get(key) ?? '';
  const number = (key: string): number => Number(text(key));
  const part = <T>(all: readonly T[]): { total: number; rows: T[] } => ({
    total: all.length,
    rows: all.slice(number('offset'), number('offset') + (number('count') || 10)),
  });

  switch (name) {
    case 'GET wall':
      return json(part(state.wall(number('owner'))));
    case 'GET feed':
      return json(part(state.feed()));
    case 'GET post':
      return orRefused(state.postOf(text('key')));
    case 'GET comments': {
      const threads = state.threads(text('post'));
      // A link to one comment opens the pages up to it.
      const wanted = number('until');
      const at = threads.findIndex(({ root, replies }) =>
        [root, ...replies].some(({ id }) => id === wanted),
      );
      const count = Math.max(number('count') || 20, wanted ? at + 1 : 0);
      const offset = number('offset');
      return json({ total: threads.length, rows: threads.slice(offset, offset + count) });
    }
    case 'POST comment': {
      const sent = JSON.parse(body) as {
        post: string;
        text: string;
        replyTo: number | null;
        as: number | null;
      };
      return orRefused(state.comment(sent.post, sent.text, sent.replyTo, sent.as));
    }
    case 'POST post': {
      const sent = JSON.parse(body) as { owner: number; text: string; pictures: Picture[] };
      return orRefused(state.publish(sent.owner, sent.text, sent.pictures));
    }
    case 'GET fans':
      return json(state.fansOf(text('list')));
    case 'POST fan': {
      const { list, id } = JSON.parse(body) as { list: string; id: number };
      return json(state.addFan(list, id));
    }
    case 'GET dialogues':
      return json(state.dialoguesOf(number('owner')));
    case 'POST message': {
      const sent = JSON.parse(body) as { owner: number; peer: number; text: string };
      const { owner, peer, text: said } = sent;
      const message = state.message(owner, peer, said);
      const thanks = state.dialoguesOf(owner).some((one) => one.peer === peer && one.thanks);
      return message ? json({ message, thanks }) : orRefused(null);
    }
    case 'POST incoming': {
      const { owner, peer } = JSON.parse(body) as { owner: number; peer: number };
      return json(state.message(owner, peer, null));
    }
    case 'POST like':
      return json({ ok: state.like((JSON.parse(body) as { key: string }).key) });
    default:
      return null;
  }
}

function orRefused(value: unknown): SiteAnswer {
  return value ? json(value) : json({ error: 'refused' }, 400);
}
