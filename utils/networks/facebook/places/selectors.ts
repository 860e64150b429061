/** Selectors that more than one of Facebook's tables needs. Class names are hashes: none is used. */

/** A post is labelled by its parts (`aria-labelledby`); a comment has a label of its own. */
export const COMMENT = '[data-commentid], [role="article"][aria-label]:not([aria-posinset])';

export const POST =
  '[role="article"][aria-posinset], [data-pagelet^="TimelineFeedUnit_"], [data-pagelet^="FeedUnit_"], [role="article"]:not([aria-label])';

/** What a post repeats: a post inside a post. */
export const QUOTE = '[role="article"] [role="article"]:not([aria-label])';

/** The words of a post or comment: links in them lead anywhere and name nothing. */
export const WORDS =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"], div[dir="auto"][style*="text-align"]';

/** The date's link of a post. */
export const PERMALINK = [
  'a[href*="/posts/"]',
  'a[href*="story_fbid="]',
  'a[href*="/permalink/"]',
  'a[href*="multi_permalinks="]',
  'a[href*="/videos/"]',
]
  .map((css) => `${css}:not([href*="comment_id="])`)
  .join(', ');

/** The text's editor of every box. */
export const EDITOR = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';

/**
 * Signs of a private box, the same in every language: the product's name in the label (facts:
 * "Reply in Messenger"), a dialogue's messages beside it, Business Suite's thread.
 */
export const PRIVATE_BOX =
  '[aria-placeholder*="Messenger"], [aria-label*="Messenger"][role="textbox"], [aria-label="Thread composer"] *';
export const PRIVATE_AROUND =
  '[role="dialog"]:has([data-message-id]), [role="dialog"]:has([role="textbox"]:is([aria-placeholder*="Messenger"], [aria-label*="Messenger"])), [data-surface*="inbox"], [data-surface*="thread"]';

/** A window without a post in it is none where the public answers. */
export const NO_POST = `[role="dialog"]:not(:has(${POST}))`;
