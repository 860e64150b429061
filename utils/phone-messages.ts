import type { NetworkId, PageKind, PublishingRules } from './networks/network.ts';
import type { PanelSubject } from './messages.ts';
import type { FirstLineHint } from './preview/first-line-hints.ts';
import type { ClippedText } from './preview/clipped.ts';
import type { PhoneWidth } from './preview/phones.ts';

/** Sentences of the fold ruler, ready: in `count` and `label` stand `{visible}` and `{whole}`. */
export interface RulerWords {
  /** For `Intl.NumberFormat`. */
  language: string;
  count: string;
  whole: string;
  unknown: string;
  label: string;
  wholeLabel: string;
  unknownLabel: string;
  /** "… more", as the network's phone feed says it. */
  more: string;
  hints: Record<FirstLineHint, string>;
}

/** How the network's phone feed cuts and sets a text: the page itself carries none of its rules. */
export type RulerRules = Pick<PublishingRules, 'fold' | 'type' | 'mention'>;

/** What stands in a composer now, or in a published post. */
export interface Composed {
  text: string;
  /** Pictures and videos that the page shows; null: it does not tell. */
  pictures: number | null;
  /** In whose name, by the network's id or screen name, and as the page writes it. */
  as: string | null;
  name: string | null;
}

/** What came of opening an address as a phone would. */
export interface PhoneOpened {
  /** The site was asked as by a phone; false: this browser, or the person, does not let us. */
  asPhone: boolean;
  width: PhoneWidth;
}

/** The phone's view in pages and windows: a part of utils/messages.ts. */
export interface PhoneProtocol {
  /** The ruler's words; null: the person has switched it off. */
  'page.ruler': {
    ask: { network: NetworkId };
    answer: { words: RulerWords | null; rules: RulerRules | null };
  };
  /** What stands in the composer has changed while its preview is open. */
  'page.composed': { ask: Composed & { token: string }; answer: null };
  /** Clipped posts that the page showed, measured as they stood. */
  'page.folds': {
    ask: { network: NetworkId; surface: PageKind; seen: ClippedText[] };
    answer: null;
  };
  /** What the panel's composer or post holds; null: it is gone. */
  'panel.composed': { ask: { token: string }; answer: Composed | null };
  /** Opens an address in a window as wide as a phone, on the network's mobile site. */
  'ui.phone': {
    /** `scrollbar`: what this computer's takes of a page's width, CSS px; a phone's takes nothing. */
    ask: { url: string; width: PhoneWidth; scrollbar: number };
    answer: PhoneOpened;
  };
}

/** What the background asks of the tab for that. */
export interface PhoneTabProtocol {
  'tab.composed': { ask: { subject: PanelSubject }; answer: Composed | null };
}

/** What the background tells an open panel. */
export interface PhonePanelProtocol {
  'panels.composed': { ask: Composed & { token: string }; answer: null };
}
