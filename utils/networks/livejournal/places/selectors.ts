/** Every skin's comment. */
export const COMMENT = 'article.mdspost-comment, .b-leaf, [id^="ljcmt"]';
