import { reactComposer } from './react-composer.ts';
import { reactHeader } from './react-header.ts';
import { reactPost } from './react-post.ts';
import { reactThread } from './react-thread.ts';
import type { Skin } from './skin.ts';

/** What a logged-in person sees on the desktop. */
export const REACT_SKIN: Skin = {
  id: 'react',
  post: reactPost,
  thread: reactThread,
  composer: reactComposer,
  header: reactHeader,
};
