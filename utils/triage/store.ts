import { db } from '../db.ts';
import type { SeenComment } from '../comments/schema.ts';
import type { Lesson } from './own.ts';
import { headLanguage } from './rules.ts';
import type { Correction, KeptTriage, Kind, Tone } from './schema.ts';

/** The person's mark on a label, instead of the weights'. */
const BY_PERSON = 'own';

/** Which of these comments have no label yet, or one of earlier weights. Ours are never labelled. */
export async function unlabelled(keys: readonly string[], version: string): Promise<SeenComment[]> {
  const comments = await db.comments.bulkGet([...keys]);
  return comments.filter(
    (comment): comment is SeenComment =>
      comment !== undefined &&
      !comment.ours &&
      comment.text !== '' &&
      comment.triage?.by !== version &&
      comment.triage?.by !== BY_PERSON,
  );
}

/** Keeps labels; a comment that was corrected meanwhile stays as the person said. */
export async function keepLabels(labels: ReadonlyMap<string, KeptTriage>): Promise<void> {
  await db.transaction('rw', db.comments, async () => {
    const kept = await db.comments.bulkGet([...labels.keys()]);
    await db.comments.bulkUpdate(
      [...labels]
        .filter((_, at) => kept[at] && kept[at].triage?.by !== BY_PERSON)
        .map(([key, triage]) => ({ key, changes: { triage } })),
    );
  });
}

/** The person sets a label right: it holds for this comment, and teaches their own copy. */
export async function correct(
  key: string,
  { tone, kind }: { tone: Tone | null; kind: Kind | null },
  now: number,
): Promise<void> {
  await db.transaction('rw', db.comments, db.corrections, async () => {
    const comment = await db.comments.get(key);
    if (!comment) return;
    const before = comment.triage;
    const lang = before?.lang ?? null;
    const triage: KeptTriage = {
      lang,
      tone,
      kind,
      perhaps: [],
      toxic: kind === 'insult' || (before?.toxic ?? false),
      confidence: 1,
      by: BY_PERSON,
    };
    await db.comments.update(key, { triage });
    const text = comment.text.slice(0, 2000);
    await db.corrections.put({ comment: key, text, lang, tone, kind, at: now });
  });
}

/** Takes a correction back: the comment is labelled by the weights again at the next sight. */
export async function forgetCorrection(key: string): Promise<void> {
  await db.transaction('rw', db.comments, db.corrections, async () => {
    await db.corrections.delete(key);
    await db.comments.update(key, { triage: undefined });
  });
}

const lessonsFrom = (rows: readonly Correction[], of: 'tone' | 'kind'): Lesson[] =>
  rows.flatMap(({ text, lang, [of]: label }) =>
    label === null ? [] : [{ text, lang: headLanguage(lang ?? 'en'), label }],
  );

/** What the person's corrections teach, the oldest first. */
export async function lessons(most: number): Promise<{ tone: Lesson[]; kind: Lesson[] }> {
  const rows = await db.corrections.orderBy('at').reverse().limit(most).toArray();
  rows.reverse();
  return { tone: lessonsFrom(rows, 'tone'), kind: lessonsFrom(rows, 'kind') };
}
