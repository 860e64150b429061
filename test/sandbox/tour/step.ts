import type { Page } from 'puppeteer';
import type { Session } from '../browsers/launch.ts';
import type { Sandbox } from '../server.ts';

/** What a step works with. */
export interface TourContext {
  session: Session;
  sandbox: Sandbox;
  /** The tab that the step's picture is taken of; a step that opens another one puts it here. */
  page: Page;
  /** Where this tour's pictures go; a step may put a file of its own beside them. */
  folder: string;
}

/** One stop of the tour: it does something, looks, and says what it saw. */
export interface TourStep {
  /** Kebab-case; names the picture. */
  id: string;
  title: string;
  /** Returns one line about what was seen; throws a sentence when it is not there. */
  run(context: TourContext): Promise<string>;
}
