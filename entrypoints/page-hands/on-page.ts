import type { Mark, PanelSubject } from '../../utils/messages.ts';
import { boxOf, focusedBox, isAnswered, openBox, shownBox } from '../../utils/page/reply-box.ts';
import type { Answered } from '../../utils/page/reply-box.ts';
import type { HandsTab, PageAtHand, WorkOnPage } from '../page.content/hands.ts';
import type { Beside, OpenPanel } from '../page.content/help.ts';
import { answeringTo, type Answering } from './answering.ts';
import { besideBox } from './coach/panel.ts';
import { watchSending } from './coach/watch-sending.ts';
import type { makeCoverCheck } from './cover.ts';
import { beginFill, draftOf } from './fill.ts';
import { goTo, waitingBeside, type PageOrder } from './going.ts';
import { lightMentions } from './mentions.ts';
import { makeModeration } from './moderation.ts';
import type { Panels } from './panels.ts';
import { replyByKey } from './reply-by-key.ts';
import { rulerOnPage } from './ruler/on-page.ts';

interface Tab extends HandsTab {
  panels: Panels;
  cover: ReturnType<typeof makeCoverCheck>;
}

/** Until the panel tells how much room it needs. */
const panelHeight = 420;
const lit = ['post', 'comment'] as const;

/** Of elements that stand in one another. */
const innermost = (nested: readonly Element[]) =>
  nested.reduce((inner, next) => (inner.contains(next) ? next : inner));

/** Everything that the person does on one page; all stops when the page's signal does. */
export function workOnPage(tab: Tab, at: PageAtHand): WorkOnPage {
  const { guard, panels } = tab;
  const { page, network, signal, reader, health } = at;

  /** The answer to what stands at a place; null where none can be written. */
  async function answering(
    { place, key }: Pick<Mark, 'place' | 'key'>,
    beside: Beside,
  ): Promise<Answering | null> {
    return isAnswered(place) ? answerIn(place, key, beside) : null;
  }
  async function answerIn<What extends Answered>(what: What, key: string, beside: Beside) {
    const element = () => reader.elementOf(what, key);
    const answered = element();
    let box = beside === 'box-in-use' ? focusedBox(what, network, answered) : undefined;
    if (beside !== 'mark' && answered && !box && network.places[boxOf[what]]) {
      const isThere = () =>
        (focusedBox(what, network, answered) ?? shownBox(what, answered, network)) !== undefined;
      const came = health.wished(boxOf[what], isThere);
      box = await openBox(what, answered, network);
      if (box) came();
    }
    return answeringTo({ what, element, network, identity: reader.identity, box });
  }

  /** Beside whom a panel was shown last. */
  let last: Pick<Mark, 'place' | 'key'> | undefined;
  const openPanel: OpenPanel = async (mark, slot, beside = 'mark') => {
    const subject: Omit<PanelSubject, 'turn'> = {
      feature: mark.feature,
      network: page.network,
      place: mark.place,
      key: mark.key,
      url: page.url,
      community: reader.community(),
    };
    if (isAnswered(mark.place)) last = { place: mark.place, key: mark.key };
    const answer = await answering(mark, beside);
    const element = reader.elementOf(mark.place, mark.key);
    const opener = () => slot.button(mark.feature);
    await panels.open({
      subject,
      where: {
        beside: (answer?.box() ?? opener() ?? slot.host).getBoundingClientRect(),
        about: (element ?? slot.host).getBoundingClientRect(),
        height: panelHeight,
      },
      answering: answer,
      opener,
    });
  };
  const help = { openPanel };

  const mentions = lightMentions({ page, network, guard, signal, keyOf: reader.keyOf });
  // What was read before this script came.
  for (const place of lit) {
    mentions.found(at.elements(place).map((element) => ({ place, element })));
  }
  const ruler = rulerOnPage({ page, network, guard, panels, reader }, signal);
  const coach = watchSending(
    {
      ...{ page, network, guard },
      commentOf: (element) => {
        const around = at.elements('comment').filter((one) => one.contains(element));
        return (around[0] && reader.keyOf('comment', innermost(around))) ?? null;
      },
      community: reader.community,
      identity: reader.identity,
      opener: tab.opener,
    },
    signal,
    ({ name, editor }) =>
      panels.open(besideBox(page, { place: name, editor, community: reader.community() })),
  );
  const order: PageOrder = {
    ...{ elements: at.elements, keyOf: reader.keyOf, waits: reader.waits },
    slotOf: at.slotOf,
  };
  panels.on({
    moderate: makeModeration({ page, network, signal }),
    command: () =>
      void guard.later('reply-templates', () =>
        replyByKey({ ...order, network, help, last: () => last }),
      ),
    fill: (question) => beginFill(question, network, guard, health),
    draft: () => draftOf(network, tab.marked),
    coach,
    composed: ruler.composed,
    async go(step, from) {
      const next = waitingBeside(from, step, order);
      if (next) await goTo(next, help);
      return next ? 'moved' : 'none';
    },
  });
  return {
    openPanel,
    cover: tab.cover,
    found: mentions.found,
    gone: mentions.gone,
    changed() {
      mentions.changed();
      ruler.changed();
    },
    forget: coach.forget,
    again() {
      void mentions.again();
      ruler.again();
    },
  };
}
