/** The public pages. */
export const PUBLIC = '.tgme_widget_message[data-post]';
/** Web A: service messages are `.ActionMessage`, ads have no number. */
export const MESSAGE = '.Message[data-message-id]';
/** Web K: ads have the number -1, days none. */
export const BUBBLE = '.bubble[data-mid][data-peer-id]';

/** Nobody's words: what happened, ads, and messages in lists over the chat. */
export const NOT_MESSAGES =
  '.service_message, .ActionMessage, .SponsoredMessage, .bubble.service, .bubble.is-sponsored, .popup, .modal-dialog';

/** The message that is answered stands inside, with an author and words of its own. */
export const ANSWERED = '.tgme_widget_message_reply, .EmbeddedMessage, .reply.quote-like';

/** Inside a message's words, what is none: the hour, the counts, a link's card. */
export const NOT_TEXT =
  '.time, .time-inner, reactions-element, .MessageMeta, [data-ignore-on-paste], .Reactions, a.webpage, .WebPage, .FactCheck';
