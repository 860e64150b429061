import { browser } from '#imports';
import type { AttachProtocol } from './attach-messages.ts';
import type { CoachProtocol } from './coach-messages.ts';
import type { CoverProtocol } from './cover-messages.ts';
import type { KeyProtocol } from './key-messages.ts';
import type { Mark } from './mark-messages.ts';
import type { HealthReport } from './health/schema.ts';
import type { NetworkId, PlaceName } from './networks/network.ts';
import type { ProblemNote } from './problems.ts';
import type { TeachAsk, TeachBegun, TeachStep, TeachView } from './teachings/asking.ts';
import type { Taught } from './teachings/schema.ts';
import type { PageReading } from './readings/schema.ts';
import type { ChipWords } from './reload-chip.ts';
import type { InboxProtocol } from './inbox-messages.ts';
import type { ListeningProtocol } from './listening-messages.ts';
import type { MembershipProtocol } from './membership-messages.ts';
import type { MentionProtocol } from './mention-messages.ts';
import type { PhoneProtocol } from './phone-messages.ts';
import type { SharingProtocol } from './sharing-messages.ts';
import type { FillOutcome, FillReport, PanelProtocol, TabProtocol } from './tab-messages.ts';
import type { TriageProtocol } from './triage-messages.ts';
import type { WalkProtocol } from './walk-messages.ts';

export * from './media/port.ts';
export type * from './mark-messages.ts';
export type * from './tab-messages.ts';

/**
 * Every message between page, panel, surfaces and background. Who talks to whom stands in the
 * name: `page.*` and `panel.*` and `ui.*` are asked by those and answered by the background;
 * `tab.*` is sent by the background to one tab's page script; `panels.*` to extension pages.
 * The background checks each question by zod (entrypoints/background/schemas.ts).
 */

/** One feature's id: its file, settings key, locale key. */
export type FeatureId =
  | 'post-insight'
  | 'community-strip'
  | 'comment-mark'
  | 'reply-templates'
  | 'welcome'
  | 'cover-check'
  | 'fold-ruler';

/** What a panel is about: a place on the tab's page, by its key. */
export interface PanelSubject {
  /** `teach` confirms what was pointed at; `reply-coach` explains what it says beside a box. */
  feature: FeatureId | 'teach' | 'reply-coach';
  network: NetworkId;
  place: PlaceName;
  key: string;
  /** The address of the tab's page. */
  url: string;
  /** The page's count of openings: what is said of an earlier one is out of date. */
  turn: number;
  /** The community that the page showed last (`network:id`); null when none was seen. */
  community: string | null;
}

/**
 * `inserted`: the box was read back and holds the text. `refused`: it does not; the text goes to
 * the clipboard and the person is told. `no-box`: no reply box could be found or opened.
 * `other-author`: it would go out in a name that was not allowed; nothing was inserted.
 */
export type InsertOutcome = 'inserted' | 'refused' | 'no-box' | 'other-author';

/** In whose name an answer from a tab's page would go out. */
export interface Answerer {
  /** By the network's id or screen name; null when the page does not tell. */
  id: string | null;
  /** As the page shows it; null: our own notes may know. */
  name: string | null;
  /** False: who is logged in is known, but not whom the box writes as. */
  sure: boolean;
}

/** What a surface changed. */
export type ChangedThing =
  | 'communities'
  | 'comments'
  | 'templates'
  | 'settings'
  | 'plan'
  | 'reminders'
  | 'teachings'
  | 'welcome'
  | 'mentions';

export interface Protocol
  extends
    AttachProtocol,
    CoachProtocol,
    CoverProtocol,
    InboxProtocol,
    KeyProtocol,
    ListeningProtocol,
    MembershipProtocol,
    MentionProtocol,
    PhoneProtocol,
    SharingProtocol,
    TriageProtocol,
    WalkProtocol {
  /** A batch of what was read; answered with the marks of those places. */
  'page.read': { ask: PageReading; answer: { marks: Mark[] } };
  /** Marks again (time has passed, something changed), without a new reading. */
  'page.marks': {
    ask: { network: NetworkId; url: string; keys: { place: PlaceName; key: string }[] };
    answer: { marks: Mark[] };
  };
  /** How well a page is read: the whole count of this visit until now. */
  'page.health': { ask: HealthReport; answer: null };
  'page.problem': { ask: ProblemNote; answer: null };
  /** The page script needs its second half (page.content/hands.ts): answered when that is there. */
  'page.hands': { ask: { network: NetworkId }; answer: null };
  /** The page has come to rest and needs the third (page.content/rest.ts): likewise. */
  'page.rest': { ask: { network: NetworkId }; answer: null };
  'page.claim': { ask: { network: NetworkId; key: string }; answer: null };
  /** The page script will show a panel: the answer's token lets that one frame in. */
  'page.panel': { ask: PanelSubject; answer: { token: string } };
  /** An open (warm) panel gets another subject. */
  'page.panel.again': { ask: PanelSubject & { token: string }; answer: { alive: boolean } };
  /**
   * The frame's first word, with a random id of its own. Refused unless the token was given to the
   * same tab and no other frame has used it.
   */
  'panel.hello': { ask: { token: string; frame: string }; answer: PanelSubject };
  /**
   * `id` names this one insertion: asked again with the same id (the worker died before its answer
   * arrived), the page tells how it went and inserts nothing a second time. `as`: ids in whose
   * name it may go out; null: anybody's. The page looks once more before it inserts.
   */
  'panel.insert': {
    ask: { token: string; text: string; id: string; as: string[] | null };
    /** `who`: with `other-author`. */
    answer: { outcome: InsertOutcome; who?: Answerer };
  };
  /** In whose name would the answer to the panel's subject go out? Opens nothing. */
  'panel.who': { ask: { token: string }; answer: Answerer };
  /** What the panel shows needs this much room, CSS px. */
  'panel.size': { ask: { token: string; height: number }; answer: null };
  'panel.close': { ask: { token: string; turn: number }; answer: null };
  /** What the person has written or marked in the page, for *Plan this*. */
  'panel.draft': {
    ask: { token: string };
    answer: { text: string; from: 'composer' | 'selection' | 'none' };
  };
  /** A page script is at work: a fill may begin. The words are for when nobody answers any more. */
  'page.ready': { ask: { network: NetworkId; url: string }; answer: { chip: ChipWords } };
  /** Asked before anything is read: what the person taught of this network. */
  'page.teachings': { ask: { network: NetworkId }; answer: { taught: Taught[] } };
  /** How teachings went on this page. */
  'page.taught': {
    ask: {
      network: NetworkId;
      uses: { place: PlaceName; field: string | null; places: number; matched: number }[];
    };
    answer: null;
  };
  /** The person presses in the panel that confirms; `look`: it has just been drawn. */
  'panel.teach': { ask: { token: string; step: TeachStep }; answer: TeachView | null };
  /** Brings a tab of the network to the front, where the person points at what is meant. */
  'ui.teach': { ask: TeachAsk; answer: TeachBegun };
  /** A fill has ended. Its own question, so that it also reaches a worker that was stopped meanwhile. */
  'page.filled': { ask: FillReport; answer: null };
  /** Opens the community of a planned item, fills the composer, and says how that went. */
  'ui.fill': { ask: { uuid: string; anyAuthor?: boolean | undefined }; answer: FillOutcome };
  /** Something that marks rest on was changed by a surface. */
  'ui.changed': { ask: { what: ChangedThing }; answer: null };
  /** The popup asks for a fresh record; the old one is on the screen meanwhile. */
  'ui.popup': { ask: Record<never, never>; answer: null };
  /** A network's permission was given or withdrawn: register scripts, inject into open tabs. */
  'ui.networks': { ask: Record<never, never>; answer: null };
}

type All = Protocol & TabProtocol & PanelProtocol;
export type MessageName = keyof All;
export type Ask<Name extends MessageName> = All[Name]['ask'];
export type Answer<Name extends MessageName> = All[Name]['answer'];

/** The form on the wire. Every question is answered, also when it failed. */
export interface Envelope<Name extends MessageName = MessageName> {
  groupmate: Name;
  ask: Ask<Name>;
}
export type Reply<Name extends MessageName> = { ok: true; answer: Answer<Name> } | Refusal;
export interface Refusal {
  ok: false;
  /** A sentence for the log; surfaces show their own words. */
  reason: string;
}

/** The other side answered that it will not or could not. */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
}

function opened<Name extends MessageName>(reply: Reply<Name> | undefined): Answer<Name> {
  if (reply?.ok) return reply.answer;
  throw new MessageRefused(reply ? reply.reason : 'Nobody answered.');
}

/**
 * The worker may die in mid-answer; the next question wakes it. One that is just being ended takes
 * a while to be gone, so each further question waits longer.
 */
const questions = 4;
const patienceMs = 150;

/**
 * Ask the background. A question whose answer was lost is asked again, so each can be answered
 * twice without doing a thing twice. Throws MessageRefused, or the browser's error when our
 * context is gone.
 */
export async function ask<Name extends keyof Protocol>(
  name: Name,
  question: Ask<Name>,
): Promise<Answer<Name>> {
  const envelope: Envelope<Name> = { groupmate: name, ask: question };
  for (let asked = 1; ; asked++) {
    try {
      const reply = (await browser.runtime.sendMessage(envelope)) as Reply<Name> | undefined;
      if (reply || asked >= questions) return opened(reply);
    } catch (error) {
      // Without an id the extension was updated or removed under us: nobody is left to ask.
      const final = error instanceof MessageRefused || asked >= questions || !browser.runtime?.id;
      if (final) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, patienceMs * asked));
  }
}

/** Ask the page script of a tab (its top frame). Throws when no script of ours lives there. */
export async function askTab<Name extends keyof TabProtocol>(
  tabId: number,
  name: Name,
  question: Ask<Name>,
): Promise<Answer<Name>> {
  const envelope: Envelope<Name> = { groupmate: name, ask: question };
  const reply = (await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })) as
    Reply<Name> | undefined;
  return opened(reply);
}
