import { browser } from '#imports';
import { db } from '../../utils/db.ts';
import type { SeenComment } from '../../utils/comments/schema.ts';
import { LESSONS_KEPT, ownCopy } from '../../utils/triage/own.ts';
import { kindReader, toneReader, type Heads } from '../../utils/triage/readers.ts';
import { languageOf, readText, triage } from '../../utils/triage/rules.ts';
import type { KeptTriage, OwnCopy, Tone } from '../../utils/triage/schema.ts';
import {
  correct,
  forgetCorrection,
  keepLabels,
  lessons,
  unlabelled,
} from '../../utils/triage/store.ts';
import { headsFrom } from '../../utils/triage/weights.ts';
import { why } from '../../utils/triage/why.ts';
import type { Answer, Ask } from '../../utils/messages.ts';

/** Our own file of the extension: no request leaves the computer. */
const own = (path: '/triage/heads.json' | '/triage/heads.bin') =>
  fetch(browser.runtime.getURL(path));

interface Ready {
  heads: Heads;
  own: { tone: OwnCopy; kind: OwnCopy };
}
/** A cache and no more: a worker that dies reads its files again. */
let ready: Promise<Ready> | null = null;

async function makeReady(): Promise<Ready> {
  const [described, weights] = await Promise.all([
    own('/triage/heads.json').then((file): Promise<unknown> => file.json()),
    own('/triage/heads.bin').then((file) => file.arrayBuffer()),
  ]);
  const heads = headsFrom(described, weights);
  const taught = await lessons(LESSONS_KEPT);
  return {
    heads,
    own: {
      tone: ownCopy(toneReader(heads), taught.tone),
      kind: ownCopy(kindReader(heads), taught.kind),
    },
  };
}

function readyHeads(): Promise<Ready> {
  ready ??= makeReady().catch((error: unknown) => {
    ready = null;
    throw error;
  });
  return ready;
}

/** What the posts under which they stand are written in: a short comment's language is a guess. */
async function languagesOf(comments: readonly SeenComment[], heads: Heads) {
  const posts = [...new Set(comments.map(({ post }) => post))];
  const known = await db.posts.bulkGet(posts);
  return new Map(
    posts.map((post, at) => {
      const text = known[at]?.text ?? '';
      return [post, text.length < 20 ? null : languageOf(heads.language, readText(text, ''), null)];
    }),
  );
}

/** Labels comments that have no label of these weights yet. `keys` are `network:id`. */
export async function labelComments(keys: readonly string[]): Promise<void> {
  if (!keys.length) return;
  const { heads, own: copies } = await readyHeads();
  const comments = await unlabelled(keys, heads.version);
  if (!comments.length) return;
  const languages = await languagesOf(comments, heads);
  const labels = new Map<string, KeptTriage>();
  for (const { key, text, post } of comments) {
    const expected = languages.get(post) ?? null;
    labels.set(key, { ...triage(heads, text, { expected, own: copies }), by: heads.version });
  }
  await keepLabels(labels);
}

/** The tone of a text that is not kept as a comment; null: not sure. */
export async function toneOf(text: string): Promise<Tone | null> {
  const { heads, own: copies } = await readyHeads();
  return triage(heads, text, { own: copies }).tone;
}

export const triageHandlers = {
  async 'ui.triage'({ key }: Ask<'ui.triage'>): Promise<Answer<'ui.triage'>> {
    await labelComments([key]);
    const comment = await db.comments.get(key);
    if (!comment?.triage) return { tone: [], kind: [] };
    const { heads } = await readyHeads();
    return why(heads, comment.text, comment.triage);
  },
  async 'ui.triage.correct'({ key, tone, kind }: Ask<'ui.triage.correct'>): Promise<null> {
    if (tone === null && kind === null) await forgetCorrection(key);
    else await correct(key, { tone, kind }, Date.now());
    // The own copy is made anew with this lesson.
    ready = null;
    await labelComments([key]);
    return null;
  },
};
