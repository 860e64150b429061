const minute = 60_000;

/** An item that is at most this late is still told as due, or sent; a later one is missed. */
export const graceMs = 15 * minute;
/** A wall that was opened so long after the publishing would show the post. */
export const proofMs = 2 * minute;
/**
 * A network is given a time that is at least so far ahead: a nearer one could pass on the way, and
 * is waited for here.
 */
export const leadMs = 2 * minute;
/**
 * How long one idempotency key may be used again: VK is told to know a guid for about an hour; we
 * stay well inside. After it an uncertain post is never asked for again by itself.
 */
export const sameKeyMs = 50 * minute;
