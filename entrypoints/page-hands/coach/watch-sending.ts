import { isWrongWriter } from '../../../utils/coach/identity.ts';
import { leftoverOf } from '../../../utils/coach/leftover.ts';
import { makeHold } from '../../../utils/coach/hold.ts';
import type { CoachQuestion, CoachVerdict, Swap } from '../../../utils/coach-messages.ts';
import { boxText } from '../../../utils/page/insert-text.ts';
import { makeNotice, type NoticeWords } from '../../../utils/page/notice.ts';
import { swapText } from '../../../utils/page/swap-text.ts';
import { boxAt, whatEnterDid } from '../../../utils/page/sending.ts';
import type { BoxPlace, EnterDoes, WritingBox } from '../../../utils/page/sending.ts';
import { makeQuestions, type CoachPage } from './questions.ts';
import { interceptSending } from './intercept.ts';

/** The person has stopped typing. */
const pauseMs = 700;
/** What was only hinted stays so long after the text was sent. */
const lingerMs = 6000;
/** By then an editor shows what Enter has done. */
const enterMs = 500;
/** More lines would be a lecture. */
const mostLines = 2;

interface Judged {
  /** By the rules of then: another count means that they have changed since. */
  rules: number;
  text: string;
  verdict: CoachVerdict;
}

/** What the coach's own panel asks of the page, through the background. */
export interface Coach {
  /** Of the box beside which something was said last; null when it is gone. */
  question(): CoachQuestion | null;
  swap(swap: Swap): Promise<'swapped' | 'gone' | 'refused'>;
  /** What was found was found by other rules than those of now. */
  forget(): void;
}

/**
 * Looks at an answer before it goes: what is left of a template and a wrong name are asked about
 * once, the first press is held back; all else is said in a few words beside the box. What is asked
 * about is decided here at once; the other rules run in the background.
 */
export function watchSending(
  page: CoachPage,
  signal: AbortSignal,
  /** The person wants to know more of what is said beside this box. */
  explain: (box: WritingBox) => Promise<void>,
): Coach {
  const { guard, network } = page;
  const questions = makeQuestions(page, signal);
  const hold = makeHold();
  const judged = new WeakMap<HTMLElement, Judged>();
  let rules = 0;
  const enterDid = new Map<BoxPlace, EnterDoes>();
  let words: CoachVerdict['words'] | null = null;
  let closedFor = '';
  let shown = '';
  /** Beside which something was said last. */
  let last: WritingBox | null = null;
  let lingers: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const notice = makeNotice(signal, {
    closed: () => (closedFor = shown),
    more: () => {
      const box = last;
      if (box) void guard.later('reply-coach', () => explain(box));
    },
  });
  signal.addEventListener('abort', () => {
    clearTimeout(lingers);
    clearTimeout(pause);
  });

  const hide = () => {
    clearTimeout(lingers);
    lingers = undefined;
    notice.hide();
  };
  const show = (what: Omit<NoticeWords, 'close' | 'more'>, box: WritingBox) => {
    shown = what.lines.join('\n');
    if (what.tone === 'hint' && shown === closedFor) return;
    if (!box.editor.isConnected) return;
    last = box;
    // Of a box that was sent nothing is left to explain, nor of one whose community is not ours.
    const more = judged.get(box.editor)?.verdict.explains && boxText(box.editor).trim() !== '';
    const buttons = { more: (more && words?.more) || null, close: words?.close ?? '×' };
    notice.show({ ...what, ...buttons }, box.editor);
  };

  /** What is asked about, with what it rests on: another word is another reason. */
  function reasonsOf(
    box: WritingBox,
    text: string,
  ): { rule: 'leftover' | 'identity'; of: string }[] {
    const verdict = judged.get(box.editor)?.verdict;
    const left = (verdict?.leftover ?? true) ? leftoverOf(text) : null;
    const who = verdict?.allowed ? questions.writer(box) : null;
    const wrong = who && verdict ? isWrongWriter(who, verdict.allowed) : false;
    return [
      ...(left === null ? [] : [{ rule: 'leftover' as const, of: left }]),
      ...(wrong ? [{ rule: 'identity' as const, of: who?.id ?? '' }] : []),
    ];
  }
  const linesOf = (reasons: readonly { rule: 'leftover' | 'identity'; of: string }[]) =>
    reasons.map(({ rule, of }) =>
      rule === 'leftover' ? `${of} ${words?.leftover ?? '?'}` : (words?.identity ?? '?'),
    );

  /** Asks the background about a text, unless it was asked about that by the rules of now. */
  async function judge(box: WritingBox, text: string): Promise<void> {
    const known = judged.get(box.editor);
    if (known?.text === text && known.rules === rules) return;
    const asked = rules;
    const verdict = await questions.ask(box, text);
    words = verdict.words;
    if (verdict.enter) enterDid.set(box.name, verdict.enter);
    judged.set(box.editor, { rules: asked, text, verdict });
  }
  async function look(box: WritingBox, after = false): Promise<void> {
    const text = boxText(box.editor);
    await judge(box, text);
    if (signal.aborted || (!after && boxText(box.editor) !== text)) return;
    const verdict = judged.get(box.editor)?.verdict;
    if (!verdict || text.trim() === '') return;
    const asked = after ? [] : linesOf(reasonsOf(box, text));
    const lines = [...asked, ...verdict.hints.map(({ says }) => says)].slice(0, mostLines);
    if (lines.length) show({ tone: 'hint', lines, then: null }, box);
    else if (!lingers) hide();
    if (after && lines.length) lingers = setTimeout(hide, lingerMs);
  }
  const soon = (box: WritingBox, ms: number) => {
    clearTimeout(pause);
    pause = setTimeout(() => void guard.later('reply-coach', () => look(box)), ms);
  };

  const held = async (box: WritingBox, text: string, reasons: ReturnType<typeof reasonsOf>) => {
    hide();
    // Pressed before it was looked at: the words come a moment later, the press is held already.
    await judge(box, text).catch(() => undefined);
    if (signal.aborted || boxText(box.editor) !== text) return;
    show({ tone: 'ask', lines: linesOf(reasons), then: words?.again ?? null }, box);
  };

  interceptSending({
    ...{ network, guard, signal },
    kinds: page.page.kind,
    enterDid: (name) => enterDid.get(name) ?? null,
    decide(box, at) {
      const text = boxText(box.editor);
      if (text.trim() === '') return 'pass';
      const reasons = reasonsOf(box, text);
      const reason = reasons.length ? JSON.stringify(reasons) : null;
      const decision = hold.decide(box.editor, reason, at);
      if (decision === 'hold') void guard.later('reply-coach', () => held(box, text, reasons));
      if (decision === 'pass') {
        clearTimeout(pause);
        hide();
        void guard.later('reply-coach', () => look(box, true));
      }
      return decision;
    },
    entered(box) {
      const before = boxText(box.editor);
      setTimeout(() => {
        guard.run('reply-coach', () => {
          if (signal.aborted || !box.editor.isConnected) return;
          const did = whatEnterDid(before, boxText(box.editor));
          if (!did || did === enterDid.get(box.name)) return;
          enterDid.set(box.name, did);
          questions.tellEnter(box.name, did);
        });
      }, enterMs);
    },
  });

  const on = (name: 'focusin' | 'input' | 'focusout', piece: (box: WritingBox) => void) =>
    addEventListener(
      name,
      (event) =>
        guard.run('reply-coach', () => {
          const box = boxAt(event.composedPath()[0] ?? event.target, network);
          if (box?.place.kinds.includes(page.page.kind)) piece(box);
        }),
      { capture: true, signal },
    );
  on('focusin', (box) => {
    questions.focused(box);
    soon(box, 0);
  });
  on('input', (box) => {
    if (boxText(box.editor).trim() === '') {
      clearTimeout(pause);
      hold.forget(box.editor);
      if (!lingers) hide();
    } else soon(box, pauseMs);
  });
  on('focusout', () => {
    if (!lingers) hide();
  });
  // Somebody wrote already when Groupmate came.
  guard.run('reply-coach', () => {
    const box = boxAt(document.activeElement, network);
    if (!box?.place.kinds.includes(page.page.kind)) return;
    questions.focused(box);
    soon(box, 0);
  });

  return {
    question: () => {
      const text = last?.editor.isConnected ? boxText(last.editor) : '';
      return last && text.trim() !== '' ? questions.of(last, text) : null;
    },
    swap: async (swap) =>
      last?.editor.isConnected ? swapText(last.editor, swap.from, swap.to) : 'gone',
    forget: () => void rules++,
  };
}
