import type { FeatureId } from './messages.ts';
import type { PlaceName } from './networks/network.ts';

/** How a part of a mark is drawn; `action` is what pressing does. */
export type Tone = 'plain' | 'good' | 'bad' | 'muted' | 'warn' | 'action';

/** A figure or button that stands in the page. Words come ready from the background. */
export interface Mark {
  feature: FeatureId;
  place: PlaceName;
  /** The key of the place it belongs to. */
  key: string;
  parts: MarkPart[];
  /** What a screen reader says. Holds nothing private: pages can find text in closed roots. */
  label: string;
  /** What pressing does; without it the mark opens its feature's panel. */
  press?: 'claim-community';
}
export interface MarkPart {
  text: string;
  tone: Tone;
  icon?: 'clock' | 'reply' | 'trend' | 'people' | 'chat' | 'plus' | 'phone';
}
