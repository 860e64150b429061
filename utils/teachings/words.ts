import { ownNames } from '../text/own-names.ts';

/** The names of what can be taught, as keys of the words. */

const places: Readonly<Record<string, string>> = ownNames({
  community: 'teach:place.community',
  post: 'teach:place.post',
  comment: 'teach:place.comment',
  message: 'teach:place.message',
  replyBox: 'teach:place.replyBox',
  messageBox: 'teach:place.messageBox',
  composer: 'teach:place.composer',
});

const fields: Readonly<Record<string, string>> = ownNames({
  views: 'teach:field.views',
  likes: 'teach:field.likes',
  reposts: 'teach:field.reposts',
  comments: 'teach:field.comments',
  text: 'teach:field.text',
  date: 'teach:field.date',
  authorName: 'teach:field.authorName',
  authorUrl: 'teach:field.authorUrl',
  url: 'teach:field.url',
  id: 'teach:field.id',
  name: 'teach:field.name',
  followers: 'teach:field.followers',
  screenName: 'teach:field.screenName',
});

const ofComment: Readonly<Record<string, string>> = ownNames({
  likes: 'teach:ofComment.likes',
  text: 'teach:ofComment.text',
  date: 'teach:ofComment.date',
  authorName: 'teach:ofComment.authorName',
});

export const placeWord = (place: string): string => places[place] ?? 'teach:place.post';

export const fieldWord = (place: string, field: string): string =>
  (place === 'comment' ? ofComment[field] : undefined) ?? fields[field] ?? 'teach:field.text';
