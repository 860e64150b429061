import type { CoachQuestion, CoachVerdict } from '../../../utils/coach-messages.ts';
import { ask, type Answerer } from '../../../utils/messages.ts';
import type {
  BoxFields,
  IdentityFields,
  NetworkPlaces,
  Page,
  Place,
} from '../../../utils/networks/network.ts';
import { saysIt } from '../../../utils/page/find.ts';
import type { Guard } from '../../../utils/page/guard.ts';
import type { Reading } from '../../../utils/page/read.ts';
import type { BoxPlace, EnterDoes, WritingBox } from '../../../utils/page/sending.ts';
import { readBox, whoWrites } from '../answering.ts';

/** What the coach needs to know of the page. */
export interface CoachPage {
  page: Page;
  network: NetworkPlaces;
  guard: Guard;
  /** The key of the comment in which an element stands; null when in none. */
  commentOf(element: Element): string | null;
  /** The community that the page showed (`network:id`). */
  community(): string | null;
  identity(): Reading<IdentityFields> | null;
  /** The network's own *reply* that was pressed before this script came. */
  opener(): { target: Element; at: number } | null;
}

/** A reply box comes well within this after its opener was pressed, milliseconds. */
const openedWithin = 4000;
/** The background refuses longer ones (coach-schemas.ts), UTF-16 units. */
const longest = 70_000;

/** Puts a box's case together: whose it is, whom it answers, in whose name. */
export function makeQuestions(
  { page, network, guard, commentOf, community, identity, opener: pressedBefore }: CoachPage,
  signal: AbortSignal,
) {
  /** Which comment a box answers that does not stand in it: by the *reply* that was pressed last. */
  const answers = new WeakMap<HTMLElement, string>();
  let opened: { key: string; at: number } | null = null;
  const openers = network.places.replyBox?.opener ?? [];
  const press = (target: EventTarget | null, at: number) => {
    if (!(target instanceof Element)) return;
    const pressed = openers.some(({ css, says }) => {
      const opener = target.closest(css);
      return opener !== null && saysIt(opener, says);
    });
    const key = pressed ? commentOf(target) : null;
    if (key !== null) opened = { key, at };
  };
  addEventListener(
    'click',
    // Also a press of ours on it: the person asked for that by *Reply*.
    ({ target, timeStamp }) => guard.run('reply-coach', () => press(target, timeStamp)),
    { capture: true, signal },
  );
  const before = pressedBefore();
  if (before) press(before.target, before.at);

  const placeOf = (box: WritingBox) => box.place as unknown as Place<BoxFields>;
  const reading = (box: WritingBox) => readBox(box.editor, placeOf(box), network);
  const writer = (box: WritingBox): Answerer => whoWrites(reading(box), placeOf(box), identity());
  /** The person's own dialogues are nobody's business: not even the draft leaves this page. */
  const isOwnTalk = ({ name }: WritingBox) =>
    name === 'messageBox' &&
    page.community === null &&
    !network.places.community?.kinds.includes(page.kind);

  return {
    writer,
    focused({ name, editor }: WritingBox): void {
      if (name !== 'replyBox' || !opened) return;
      if (performance.now() - opened.at <= openedWithin) answers.set(editor, opened.key);
      opened = null;
    },
    of(box: WritingBox, text: string): CoachQuestion {
      const { name: kind, editor, send } = box;
      const own = isOwnTalk(box);
      const owner = page.community === null ? null : `${page.network}:${page.community}`;
      return {
        network: page.network,
        kind,
        box: own ? null : (reading(box)?.key ?? null),
        comment: kind === 'replyBox' ? (commentOf(editor) ?? answers.get(editor) ?? null) : null,
        community: own ? null : (community() ?? owner),
        who: writer(box),
        text: own ? '' : text.slice(0, longest),
        limit: send.longest ?? null,
      };
    },
    ask(box: WritingBox, text: string): Promise<CoachVerdict> {
      return ask('page.coach', this.of(box, text));
    },
    tellEnter(kind: BoxPlace, enter: EnterDoes): void {
      void ask('page.coach.enter', { network: page.network, kind, enter }).catch(() => undefined);
    },
  };
}
