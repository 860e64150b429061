import type { AttachTabProtocol } from './attach-messages.ts';
import type { CoachTabProtocol } from './coach-messages.ts';
import type { FillMedia } from './media/port.ts';
import type { Answer, Answerer, PanelSubject } from './messages.ts';
import type { Pointed, PointWords } from './mention-messages.ts';
import type { NetworkId } from './networks/network.ts';
import type { PhonePanelProtocol, PhoneTabProtocol } from './phone-messages.ts';
import type { TeachAsk, TeachBegun, TeachStep, TeachView, TeachWords } from './teachings/asking.ts';
import type { Lesson, Taught } from './teachings/schema.ts';

/** The second half of utils/messages.ts: what the background asks of tabs and panels. */

/** How filling a composer went: read back from the composer, never assumed. */
export interface FillOutcome {
  /**
   * `filled`: it holds the text and all pictures. `part`: see the other fields. `no-composer`: the
   * page gave none. `no-page`: the page did not come. `no-access`: we may not read it. `already`: filled before, so nothing was put
   * in a second time; its tab was brought to the front. `other-author`: it would be published in a
   * name that was not allowed (`as`), so nothing was put in. `colleague`: one publishes it, or has.
   * `no-claim`: the colleagues' server does not answer, so nobody knows whether one does.
   */
  outcome:
    | 'filled'
    | 'part'
    | 'no-composer'
    | 'no-page'
    | 'no-access'
    | 'already'
    | 'other-author'
    | 'colleague'
    | 'no-claim';
  /** The composer holds the text. */
  text: boolean;
  /** How many pictures it shows. */
  media: number;
  /** Who it would publish as, by the network's id; null or absent when the page does not tell. */
  as?: string | null;
  /** Names of the files that are not in it, as far as that is known. */
  lost?: string[];
}

/** What the page says when it is done with a fill. */
export interface FillReport extends FillOutcome {
  uuid: string;
  as: string | null;
  /** Names of the files that did not come whole, or that the composer has no way in for. */
  lost: string[];
}

/** From the background to the page script of one tab. */
export interface TabProtocol extends AttachTabProtocol, CoachTabProtocol, PhoneTabProtocol {
  /** Open the composer and put the text and pictures in. Begun at once; `page.filled` tells the end. */
  'tab.fill': {
    /** `as`: ids in whose name it may go out; null: anybody's. */
    ask: { uuid: string; text: string; media: FillMedia[]; as: string[] | null };
    answer: null;
  };
  /** Leads to a comment by its bare id, and points at the network's menu there. */
  'tab.moderate': { ask: { key: string; words: PointWords }; answer: Pointed };
  'tab.draft': { ask: Record<never, never>; answer: Answer<'panel.draft'> };
  'tab.insert': {
    ask: { subject: PanelSubject; text: string; id: string; as: string[] | null };
    answer: Answer<'panel.insert'>;
  };
  /** Leads to the next or previous one that waits on this page. */
  'tab.go': { ask: { step: 1 | -1 }; answer: Answer<'panel.go'> };
  'tab.who': { ask: Record<never, never>; answer: Answerer };
  'tab.panel.size': { ask: { height: number }; answer: null };
  'tab.panel.close': { ask: { turn: number }; answer: null };
  /** Does a script of this very run of the extension live there? */
  'tab.here': { ask: Record<never, never>; answer: null };
  /** The person took access to a network back: its pages are neither read nor marked any more. */
  'tab.withdrawn': { ask: { network: NetworkId }; answer: null };
  /** Ask for your marks again. */
  'tab.refresh': { ask: Record<never, never>; answer: null };
  /** Teachings have changed: what stands on the page is read anew. */
  'tab.teachings': { ask: { network: NetworkId; taught: Taught[] }; answer: null };
  /** To the script that is injected for teaching alone. */
  'teach.begin': { ask: TeachAsk & { words: TeachWords; taught: Taught[] }; answer: TeachBegun };
  'teach.step': {
    ask: { step: TeachStep };
    /** `lesson`: with `keep`. */
    answer: { view: TeachView | null; lesson: Lesson | null };
  };
  /** The person pressed a command's keys. */
  'tab.command': { ask: { command: 'reply' }; answer: null };
}

/** From the background to an open panel. */
export interface PanelProtocol extends PhonePanelProtocol {
  'panels.show': { ask: PanelSubject & { token: string }; answer: { alive: true } };
}
