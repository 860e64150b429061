import { browser } from '#imports';
import {
  ask,
  type Answer,
  type Ask,
  type PanelSubject,
  type TabProtocol,
} from '../../utils/messages.ts';
import type { Pointed, PointWords } from '../../utils/mention-messages.ts';
import { makePanelFrame, type PanelWhere } from '../../utils/page/frame.ts';
import { isOurHost } from '../../utils/page/mark.ts';
import type { Guard } from '../../utils/page/guard.ts';
import type { Answering } from './answering.ts';
import { makeAttach } from './attach.ts';
import type { Coach } from './coach/watch-sending.ts';

/** A panel shown for a subject: where its text would go, and where the focus returns. */
export interface PanelRequest {
  subject: Omit<PanelSubject, 'turn'>;
  where: PanelWhere;
  /** What the panel's text would answer; null when it inserts nothing. */
  answering: Answering | null;
  /** The mark's button. */
  opener(): HTMLElement | undefined;
}

export interface Panels {
  open(request: PanelRequest): Promise<void>;
  close(): void;
  /** The token of the panel that is shown now, when it is this feature's; else null. */
  shownFor(feature: PanelSubject['feature']): string | null;
  /** What the page that is shown now does with what is asked. */
  on(hooks: Partial<TabHooks>): void;
  answer(name: keyof TabProtocol, question: unknown): Promise<unknown>;
}
interface TabHooks {
  command(command: 'reply'): void;
  /** False: it does not begin here. */
  fill(question: Ask<'tab.fill'>): boolean;
  draft(): Answer<'panel.draft'>;
  /** Leads to a comment and points at its menu. */
  moderate(key: string, words: PointWords): Promise<Pointed>;
  coach: Pick<Coach, 'question' | 'swap'>;
  /** What a preview's composer or post holds. */
  composed(subject: PanelSubject): Answer<'tab.composed'>;
  /** To the next or previous one that waits, from what the panel stands beside. */
  go(step: 1 | -1, from: PanelRequest['subject'] | undefined): Promise<Answer<'panel.go'>>;
}
/**
 * The one panel of a tab: opens it, keeps it warm, and puts into the page what it sends. Answers
 * all that the background asks of this tab.
 */
export function makePanels(signal: AbortSignal, guard: Guard): Panels {
  let current: PanelRequest | undefined;
  let token: string | undefined;
  let hooks: Partial<TabHooks> = {};
  /** The latest insertion: asked for once more, it is told and not repeated. */
  let turn = 0;
  const attach = makeAttach();
  let latest: { id: string; done: Promise<Answer<'tab.insert'> | undefined> } | undefined;

  const focusBack = () => {
    // The page has taken it meanwhile: a window for pictures, say, whose caption is written there.
    const at = document.activeElement;
    if (at instanceof HTMLElement && at.isContentEditable && !isOurHost(at)) return;
    const box = current?.answering?.box();
    (box?.isConnected ? box : current?.opener())?.focus();
  };
  const frame = makePanelFrame(signal, () => (current = undefined));
  const close = () => {
    if (!frame.shown()) return;
    frame.hide();
    focusBack();
    current = undefined;
  };

  const insert = async ({
    text,
    subject,
    as,
  }: Ask<'tab.insert'>): Promise<Answer<'tab.insert'>> => {
    // A text that was meant for an earlier comment must not land in this one's box.
    const answering = subject.turn === turn ? current?.answering : undefined;
    return answering ? answering.insert(text, as) : { outcome: 'no-box' };
  };

  const answer = async (name: keyof TabProtocol, question: unknown): Promise<unknown> => {
    switch (name) {
      case 'tab.insert': {
        const asked = question as Ask<'tab.insert'>;
        if (latest?.id !== asked.id) {
          latest = { id: asked.id, done: guard.later('reply-templates', () => insert(asked)) };
        }
        return (await latest.done) ?? { outcome: 'refused' };
      }
      case 'tab.attach': {
        const asked = question as Ask<'tab.attach'>;
        return attach(asked, asked.subject.turn === turn ? current?.answering : null);
      }
      case 'tab.go':
        return hooks.go?.((question as Ask<'tab.go'>).step, current?.subject) ?? 'none';
      case 'tab.who':
        return current?.answering?.who() ?? { id: null, name: null, sure: false };
      case 'tab.panel.close':
        if ((question as TabProtocol['tab.panel.close']['ask']).turn === turn) close();
        return null;
      case 'tab.panel.size':
        frame.resize((question as TabProtocol['tab.panel.size']['ask']).height);
        return null;
      case 'tab.command':
        hooks.command?.('reply');
        return null;
      case 'tab.fill':
        // Begun, not done: a page where it cannot begin refuses, so that nobody waits for its end.
        if (!hooks.fill?.(question as Ask<'tab.fill'>)) {
          throw new Error('Nothing can be filled in on this page now.');
        }
        return null;
      case 'tab.moderate': {
        const { key, words } = question as Ask<'tab.moderate'>;
        close();
        return hooks.moderate?.(key, words) ?? 'none';
      }
      case 'tab.coach':
        return hooks.coach?.question() ?? null;
      case 'tab.coach.swap':
        return hooks.coach?.swap(question as Ask<'tab.coach.swap'>) ?? 'gone';
      case 'tab.composed':
        return hooks.composed?.((question as Ask<'tab.composed'>).subject) ?? null;
      case 'tab.draft':
        return hooks.draft?.() ?? { text: '', from: 'none' };
      // The page script's own, and those of the script that teaches.
      default:
        throw new Error(`Nobody answers "${name}" here.`);
    }
  };
  return {
    async open(request) {
      current = request;
      const subject: PanelSubject = { ...request.subject, turn: ++turn };
      const again = { ...subject, token: token ?? '' };
      if (token) {
        frame.showVeiled(request.where);
        const { alive } = await ask('page.panel.again', again);
        if (alive) return frame.unveil();
      }
      frame.remove();
      ({ token } = await ask('page.panel', subject));
      frame.show(request.where, `${browser.runtime.getURL('/panel.html' as '/')}#${token}`);
    },
    close,
    shownFor: (feature) =>
      frame.shown() && current?.subject.feature === feature ? (token ?? null) : null,
    on: (next) => (hooks = next),
    answer,
  };
}
