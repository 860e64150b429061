/** Selectors that more than one of the tables needs. */

/** A topic on its own page, or as a layer over the feed: what holds its head. */
export const LAYER = ':has(> .mlr_top)';

/** One item of a feed. */
export const FEED = '[data-feed-id], .feed-list > .feed-w';

export const COMMENT = '.comments_lst_cnt > [id^="hook_Block_"], .discus_dialogs_i.it';

/** Where comments are, with their box. The block around them tells how many there are. */
export const THREAD = '.comments_lst_cnt, .comments_add, .discus_dialogs_i.it';

/** The words of a topic or comment: links in them lead anywhere and name nothing. */
export const WORDS =
  '.media-text_cnt_tx, .media-text_cnt, [tsid="TextFieldText"], .js-text-full, .discus_txt';

/** Private dialogues: their editors have the class of the comments' box. */
export const PRIVATE =
  '#conversationPrompted, [id^="msg_"], [id*="Messag"]:not([id*="MediaTopic"]), [class*="messenger"]';
