import { browser } from '#imports';
import { ask, type Answer, type Ask } from '../../utils/messages.ts';
import { networkHere } from '../../utils/networks/on-page.ts';
import { makePanelFrame } from '../../utils/page/frame.ts';
import { makePointing } from '../../utils/page/teach/pointing.ts';
import type { TeachBegun, TeachStep } from '../../utils/teachings/asking.ts';
import { withTeachings } from '../../utils/teachings/rules.ts';
import { makeLesson, type OpenLesson } from './lesson.ts';

/** One teaching on one page: point, look at what it reads, keep it or point again. */
export interface Teacher {
  begin(question: Ask<'teach.begin'>): TeachBegun;
  step(step: TeachStep): Answer<'teach.step'>;
  /** The panel needs this much room, CSS px. */
  resize(height: number): void;
  close(turn: number): void;
}

/** Until the panel tells how much room it needs. */
const panelHeight = 320;

export function makeTeacher(signal: AbortSignal): Teacher {
  let question: Ask<'teach.begin'> | null = null;
  let open: OpenLesson | null = null;
  /** Of our own panels; the page script counts its own from 1. */
  let turn = 1_000_000_000;
  const frame = makePanelFrame(signal, () => retry());
  const pointing = makePointing(signal, {
    taken: (element) => void taken(element).catch(leave),
    left: () => leave(),
  });
  signal.addEventListener('abort', () => pointing.stop());

  const point = () => {
    if (!question) return;
    const { words } = question;
    frame.remove();
    pointing.start(open?.examples() ? words.again : words.point, words.keys);
  };
  const leave = () => {
    pointing.stop();
    frame.remove();
    open = null;
    question = null;
  };
  const retry = () => {
    open?.forgetLast();
    // After the press that closed the panel has gone by: it is no pointing yet.
    setTimeout(point);
  };

  async function taken(element: Element): Promise<void> {
    if (!question || !open) return;
    if (!open.point(element)) return pointing.start(question.words.outside, question.words.keys);
    pointing.stop();
    const { network, place } = question;
    const { token } = await ask('page.panel', {
      feature: 'teach',
      network,
      place,
      key: 'teach',
      url: location.href.slice(0, 2000),
      turn: ++turn,
      community: null,
    });
    const box = element.getBoundingClientRect();
    frame.show(
      { beside: box, about: box, height: panelHeight },
      `${browser.runtime.getURL('/panel.html' as '/')}#${token}`,
    );
  }

  return {
    begin(next) {
      leave();
      const shipped = networkHere();
      const page = shipped?.pageOf(new URL(location.href));
      if (!page || shipped?.id !== next.network) return { begun: false, why: 'no-place' };
      const network = withTeachings(shipped, next.taught);
      open = makeLesson(network, next, page);
      if (!open) return { begun: false, why: 'no-place' };
      question = next;
      point();
      return { begun: true };
    },
    step(step) {
      if (step === 'look') return { view: open?.view() ?? null, lesson: null };
      const lesson = step === 'keep' ? (open?.lesson(Date.now()) ?? null) : null;
      if (step === 'again') point();
      else if (step === 'retry') retry();
      else leave();
      return { view: null, lesson };
    },
    resize: (height) => frame.resize(height),
    close(of) {
      if (of === turn && question) leave();
    },
  };
}
