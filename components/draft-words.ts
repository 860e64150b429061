import type { TFunction } from 'i18next';

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
  (refusal: 'empty' | 'no-media' | 'no-zone' | 'in-composer' | 'failed'): string => {
    const sentences = {
      empty: t('draft:notSaved.empty'),
      'no-media': t('draft:notSaved.noMedia'),
      'no-zone': t('draft:notSaved.noZone'),
      'in-composer': t('draft:notSaved.inComposer'),
      failed: t('draft:notSaved.failed'),
    };
    return sentences[refusal];
  };
