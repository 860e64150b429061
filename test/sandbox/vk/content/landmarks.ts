/** Posts that a test wants to find by name. Keys are `<owner>_<post>`. */
export const LANDMARKS = {
  newest: '-224700111_4980',
  pinned: '-224700111_4940',
  mainThread: '-224700111_4901',
  ad: '-224700111_4841',
  repost: '-224700111_4833',
  commentsClosed: '-224700111_4821',
  poll: '-224700111_4910',
  video: '-224700111_4921',
  link: '-224700111_4781',
  long: '-224700111_4720',
  severalPhotos: '-224700111_4873',
  manyReactions: '-224700111_4960',
  /** Engagement far above the median … */
  outliers: ['-224700111_4960', '-224700111_4901'],
  /** … and far below it. */
  dead: ['-224700111_4781', '-224700111_4620'],
  hostileComment: '-224700111_4860',
  signed: '-224700111_4762',
} as const;
