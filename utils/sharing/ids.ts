import type { SharedKind } from './schema.ts';

/** What documents and claims are called. Light: small surfaces read it too. */

/** The kind in `<kind>:<uuid>`; of an id from outside it may be none that is known. */
export const kindOf = (id: string): SharedKind => id.slice(0, id.indexOf(':')) as SharedKind;
export const uuidIn = (id: string): string => id.slice(id.indexOf(':') + 1);
export const sharedId = (kind: SharedKind, uuid: string): string => `${kind}:${uuid}`;

/** Claims of comments, `answer:<network:id>`. */
export const answerBefore = 'answer:';
export const answerClaimId = (comment: string): string => answerBefore + comment;
export const isAnswerClaim = (id: string): boolean => id.startsWith(answerBefore);
/** Claims of posts, `post:<uuid>` and on (claim-words.ts). */
export const postBefore = 'post:';
