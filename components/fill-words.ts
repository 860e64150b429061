/** How filling a composer went (utils/messages.ts); `failed`: nobody could say. */
export type FillResult =
  | {
      outcome:
        | 'filled'
        | 'already'
        | 'part'
        | 'no-composer'
        | 'no-page'
        | 'no-access'
        | 'other-author'
        | 'colleague'
        | 'no-claim';
      text: boolean;
      media: number;
      lost?: readonly string[];
      as?: string | null;
    }
  | 'failed';

export interface Sentence {
  word: string;
  values?: Record<string, number | string>;
}

/** Shown beside a post that the network would publish at the next press. */
export const publishesNow: Sentence = { word: 'publishing:nowUnlessTimer' };

/** Is the text where it belongs? What is not known counts as no. */
export const textIsIn = (result: FillResult) =>
  result !== 'failed' && (result.text || result.outcome === 'already');

/**
 * What to tell the person: what stands in the composer, and what is theirs to do. `wanted`: how
 * many pictures there are; null where that is not known. `nowUnlessSet`: the network's button
 * publishes at once unless its timer is on (PublishingTimer).
 */
export function fillWords(
  result: FillResult,
  wanted: number | null,
  nowUnlessSet = false,
): Sentence[] {
  const sentences = outcomeWords(result, wanted);
  return nowUnlessSet && textIsIn(result) ? [...sentences, publishesNow] : sentences;
}

function outcomeWords(result: FillResult, wanted: number | null): Sentence[] {
  if (result === 'failed') return [{ word: 'day:filled.failed' }];
  if (result.outcome === 'filled') return [{ word: 'day:filled.filled' }];
  if (result.outcome === 'already') return [{ word: 'day:filled.already' }];
  if (result.outcome === 'no-page') return [{ word: 'day:filled.noPage' }];
  if (result.outcome === 'no-access') return [{ word: 'access:notFilled' }];
  if (result.outcome === 'other-author') return [{ word: 'twice:notFilled.otherAuthor' }];
  if (result.outcome === 'colleague') return [{ word: 'claims:notFilled.colleague' }];
  if (result.outcome === 'no-claim') return [{ word: 'claims:notFilled.noClaim' }];
  if (result.outcome === 'no-composer') return [{ word: 'day:filled.noComposer' }];
  const sentences: Sentence[] = [];
  if (!result.text) sentences.push({ word: 'day:filled.noText' });
  if (wanted === null && result.text) sentences.push({ word: 'day:filled.somePictures' });
  if (wanted !== null && result.media < wanted) {
    sentences.push({
      word: 'day:filled.pictures',
      values: { count: wanted - result.media, of: wanted },
    });
  }
  if (result.text && result.lost?.length) {
    const names = result.lost.map((name) => `«${name}»`).join(', ');
    sentences.push({ word: 'twice:notFilled.names', values: { names, count: result.lost.length } });
  }
  return [...sentences, { word: 'day:filled.rest' }];
}

/** In whose name the composer would publish; `name` null: the page does not show it. */
export interface FillAuthor {
  name: string | null;
  /** The community that it is for; null when that is the author. */
  instead: string | null;
}

/** What to tell of the author; null where nothing stands in a composer. */
export function fillAuthorWords(result: FillResult, author: FillAuthor): Sentence | null {
  if (result === 'failed' || !['filled', 'part', 'other-author'].includes(result.outcome))
    return null;
  const { name, instead } = author;
  if (name === null) return { word: 'talk:fill.notShown' };
  if (instead === null) return { word: 'talk:fill.as', values: { name } };
  if (result.outcome === 'other-author') {
    return { word: 'twice:notFilled.author', values: { name, community: instead } };
  }
  return { word: 'talk:fill.other', values: { name, community: instead } };
}
