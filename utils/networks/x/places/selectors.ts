/** Selectors that more than one of X's tables needs. */

export const TWEET = 'article[data-testid="tweet"]';

/** The post that its own page is about; all others there can be focused by a key. */
export const FOCUSED = `${TWEET}[tabindex="-1"]`;

/**
 * A post inside a post. It is one link as a whole: its author and time are none. A small badge in
 * a name is such a link too, without a name of its own.
 */
export const QUOTE = 'div[role="link"]:has([data-testid="User-Name"])';

/** The link around a post's own time. */
export const TIME = 'a[href*="/status/"]:has(time)';

export const CELL = '[data-testid="cellInnerDiv"]';

export const GROUP = '[role="group"][aria-label]';

/** Where one writes; on phones it is a real text field. */
export const EDITOR =
  ':is([data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea)';
