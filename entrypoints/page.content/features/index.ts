import type { FeatureId, Mark } from '../../../utils/messages.ts';
import type { Slot } from '../../../utils/page/mark.ts';
import type { PageHelp } from '../help.ts';
import { commentMark } from './comment-mark.ts';
import { communityStrip } from './community-strip.ts';
import { coverCheck } from './cover-check.ts';
import { foldRuler } from './fold-ruler.ts';
import { postInsight } from './post-insight.ts';
import { replyTemplates } from './reply-templates.ts';
import { welcome } from './welcome.ts';

/** What a feature gets when its mark is pressed. */
export interface Pressed {
  mark: Mark;
  slot: Slot;
  /** The place's element. */
  element: Element;
  help: PageHelp;
}

/**
 * A feature in the page. What it shows is made by the background (entrypoints/background/marks/);
 * here stands what pressing it does. It never calls querySelector and never names a network.
 */
export interface PageFeature {
  id: FeatureId;
  pressed(what: Pressed): void | Promise<void>;
}

/** In the order in which their marks stand beside a place. */
export const features: readonly PageFeature[] = [
  communityStrip,
  postInsight,
  commentMark,
  replyTemplates,
  welcome,
  coverCheck,
  foldRuler,
];

/** Marks of one place as they stand beside it; of features that this script does not know, none. */
export const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks.length
    ? features.flatMap(({ id }) => marks.filter(({ feature }) => feature === id))
    : marks;
