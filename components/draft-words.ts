import type { TFunction } from 'i18next';
import type { DraftFault } from '../utils/plan/form.ts';

/** What a draft still lacks, as a sentence. */
export const faultWords: Record<DraftFault, string> = {
  community: 'draft:error.community',
  empty: 'draft:error.empty',
  tooLong: 'draft:error.tooLong',
  tooMany: 'draft:error.tooMany',
  caption: 'check:error.caption',
  hashtags: 'check:error.hashtags',
  mentions: 'check:error.mentions',
  when: 'draft:error.when',
  past: 'draft:error.past',
  until: 'calendar:until.wrong',
  // These two are said beside the choice of the way.
  keyPictures: 'draft:error.empty',
  keyCaption: 'draft:error.empty',
};

/** Why a file was not taken, as a sentence. */
export const refusedWords =
  (t: TFunction) =>
  (refusal: 'not-an-image' | 'too-big' | 'empty' | 'no-room' | 'failed', name: string): string => {
    const sentences = {
      'not-an-image': t('media:refused.kind', { name }),
      'too-big': t('media:refused.tooBig', { name }),
      'no-room': t('media:refused.noRoom', { name }),
      empty: t('draft:refused.empty', { name }),
      failed: t('draft:refused.failed', { name }),
    };
    return sentences[refusal];
  };

/** Why a post was not saved, as a sentence. */
export const notSavedWords =
  (t: TFunction) =>
  (
    refusal:
      | 'empty'
      | 'no-media'
      | 'no-zone'
      | 'in-composer'
      | 'on-network'
      | 'no-room'
      | 'other-window'
      | 'failed',
  ): string => {
    const sentences = {
      empty: t('draft:notSaved.empty'),
      'no-media': t('draft:notSaved.noMedia'),
      'no-zone': t('draft:notSaved.noZone'),
      'in-composer': t('draft:notSaved.inComposer'),
      'on-network': t('keys:row.onNetwork'),
      'no-room': t('faults:noRoom'),
      'other-window': t('faults:otherWindow.title'),
      failed: t('draft:notSaved.failed'),
    };
    return sentences[refusal];
  };
