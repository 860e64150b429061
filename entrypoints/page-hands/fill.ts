import { ask, type Answer, type Ask, type FillReport } from '../../utils/messages.ts';
import type { NetworkPlaces } from '../../utils/networks/network.ts';
import { openComposer, picturesIn, shownComposer } from '../../utils/page/composer.ts';
import type { Guard } from '../../utils/page/guard.ts';
import { insertFiles } from '../../utils/page/insert-files.ts';
import { boxText, holds, insertText } from '../../utils/page/insert-text.ts';
import type { HealthCount } from '../page-rest/health.ts';
import { selected } from '../page.content/selection.ts';
import { readBox } from './answering.ts';
import { fetchPictures } from './pictures.ts';

/** VK's composer keeps what it was given only when it loses the focus (facts: about half a second). */
const commitMs = 500;
/** As long as a plan's text may be. */
const longest = 20_000;

const isEmpty = (text: string) => !/[^\s\u00a0\u200b\ufeff]/u.test(text);
const same = (box: string, text: string) => holds(box, text) && holds(text, box);

/**
 * Opens the composer, puts text and pictures in, and reads it back. Presses neither *next* nor
 * *publish*. What the person has there already, text or pictures, is left as it is and nothing is
 * put in; our own text there from an earlier try is taken for what it is.
 */
async function fill(
  { uuid, text, media, as: allowed }: Ask<'tab.fill'>,
  network: NetworkPlaces,
  health: Pick<HealthCount, 'wished'>,
): Promise<FillReport> {
  const place = network.places.composer;
  const fetching = fetchPictures(media);
  const came = place && health.wished('composer', () => shownComposer(network) !== undefined);
  const editor = await openComposer(network);
  if (editor) came?.();
  const report = { uuid, as: null, lost: [], text: false, media: 0 };
  if (!editor || !place) return { ...report, outcome: 'no-composer' };

  const current = () => shownComposer(network);
  const before = boxText(editor);
  const there = picturesIn(editor, place);
  const ours = !isEmpty(text) && same(before, text);
  const free = isEmpty(before) && there === 0;
  // null when the page does not tell.
  const as = readBox(editor, place, network)?.fields.as.value ?? null;
  if (as !== null && allowed && !allowed.includes(as)) {
    return { ...report, as, outcome: 'other-author' };
  }
  if (!free && !ours) return { ...report, as, outcome: 'part' };

  if (free && !isEmpty(text)) await insertText(editor, text);
  // Read anew below: the composer may take the text only with the next drawing.
  const { files, lost } = await fetching;
  if (there === 0 && files.length > 0) await insertFiles(current, files, place);
  current()?.blur();
  await new Promise((resolve) => setTimeout(resolve, commitMs));

  const last = current();
  const held = last !== undefined && (isEmpty(text) || same(boxText(last), text));
  const pictures = last ? picturesIn(last, place) : 0;
  last?.focus();
  const whole = held && pictures === media.length;
  const videos = media.filter(({ type }) => type.startsWith('video/'));
  // All pictures and no video: it is them that found no way in.
  if (videos.length > 0 && pictures === files.length - videos.length) {
    lost.push(...videos.map(({ name }) => name).filter((name) => !lost.includes(name)));
  }
  return { uuid, as, lost, text: held, media: pictures, outcome: whole ? 'filled' : 'part' };
}

/** The worker may be stopped at any moment, also under this: telling it again wakes it again. */
const tell = async (report: FillReport, left = 3): Promise<void> => {
  try {
    await ask('page.filled', report);
  } catch (error) {
    if (left <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, commitMs));
    await tell(report, left - 1);
  }
};

/** The fill that this page is at: asked for twice, it is done once. */
let running: string | undefined;

async function run(
  question: Ask<'tab.fill'>,
  network: NetworkPlaces,
  health: Pick<HealthCount, 'wished'>,
): Promise<void> {
  running = question.uuid;
  // Free before it is told: whoever hears of the end may ask at once for another try, and would be
  // answered that it had begun.
  const report = await fill(question, network, health)
    .finally(() => (running = undefined))
    .catch(async (error: unknown) => {
      const failed = { outcome: 'part', text: false, media: 0, as: null } as const;
      await tell({ uuid: question.uuid, ...failed, lost: [] });
      throw error;
    });
  await tell(report);
}

/**
 * Answers `tab.fill`: begins, and tells the end by `page.filled`. False when it does not begin,
 * because this page is at another one or failed before.
 */
export function beginFill(
  question: Ask<'tab.fill'>,
  network: NetworkPlaces,
  guard: Guard,
  health: Pick<HealthCount, 'wished'>,
): boolean {
  if (running === question.uuid) return true;
  if (running !== undefined || guard.stopped('fill')) return false;
  void guard.later('fill', () => run(question, network, health));
  return true;
}

/** What the person has written in the composer, else what they have marked in the page. */
export function draftOf(network: NetworkPlaces, marked: () => string): Answer<'panel.draft'> {
  const editor = shownComposer(network);
  const written = editor ? boxText(editor).trim() : '';
  if (!isEmpty(written)) return { text: written.slice(0, longest), from: 'composer' };
  const words = selected() || marked();
  if (!isEmpty(words)) return { text: words.slice(0, longest), from: 'selection' };
  return { text: '', from: 'none' };
}
