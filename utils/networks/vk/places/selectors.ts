/** Selectors that more than one of VK's tables needs. */

/** Elements of a post. Every `.post` is one but replies; a repost is no element of its own here. */
export const POST =
  '[data-testid="post"][data-post-id], [data-post-id][data-post-nesting-lvl="0"], .post[data-post-id]:not(.reply), .post[id^="post"]:not(.reply), .wall_item';

export const COMMENT =
  '[data-testid="wall_comments_comment_root"], [data-testid="wall_comments_comment_in_thread"], [data-testid="comment"], .reply[data-post-id], .reply[id^="post"], .ReplyItem__wrap';

/** Where a post's comments are, with their boxes. */
export const THREADS =
  '[data-testid="wall_comments_layout_root"], .replies, [class*="vkitCommentInput__root"]';

/** A repost inside a post. On old m.vk (BN) it begins with its head: what follows is the repost’s. */
export const QUOTE =
  '[data-post-nesting-lvl]:not([data-post-nesting-lvl="0"]), .copy_quote, .copy_post_header, .pic_header, .pic_header ~ *';

/** A post’s like, share and comment buttons, by the end of their test id. */
export const ACTION = {
  like: '[data-testid="post_footer_action_like"]',
  share: '[data-testid="post_footer_action_share"]',
  comment: '[data-testid="post_footer_action_comment"]',
};

/** The words of a post or comment: links in them lead anywhere and name nothing. */
export const WORDS =
  '[data-testid^="showmoretext-in"], [class*="vkitPostText__root"], .wall_post_text, .pi_text, [data-testid="comment-text"], .wall_reply_text, .ReplyItem__text';

/**
 * Expanders and labels for screen readers. The line break before a classic expander goes with it:
 * VK's own script hides both when the rest is shown.
 */
export const NOT_TEXT =
  '[data-testid="showmoretext-after"], .PostTextMore, .wall_post_more, .wall_reply_more, .pi_text_more, br:has(+ .pi_text_more), br:has(+ .wall_post_more), br:has(+ .wall_reply_more), .blind_label';
