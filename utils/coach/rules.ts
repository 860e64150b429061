import { fingerprint, similarity } from '../text/similarity.ts';
import { wrongNameIn } from './address.ts';
import { isWrongWriter, type Allowed, type Writer } from './identity.ts';
import { leftoverOf } from './leftover.ts';
import { coachLanguages, listed, slangWords, swearWords, wordsOf } from './lists.ts';
import type { WordLists } from './lists.ts';
import { mannerOfAnswers, mannersOf } from './manner.ts';
import { vaguePromise } from './promise.ts';
import type { CoachRule, CoachSettings } from './schema.ts';

/** What an answer is looked at with. What is not known is null or empty, and nothing is said of it. */
export interface CoachCase {
  text: string;
  /** `post`: written to nobody. */
  kind: 'reply' | 'message' | 'post';
  /** `tone`: by triage; null while nobody has told it. */
  comment: { tone: 'positive' | 'neutral' | 'negative' | null } | null;
  /** Who is answered, as the page shows them. */
  author: string | null;
  /** Our earlier answers to that person, in any order. */
  toPerson: readonly string[];
  /** Our earlier answers under the same post. */
  inThread: readonly string[];
  who: Writer;
  allowed: Allowed | null;
  /** The community's own name. */
  name: string;
  /** Names of the person's other clients. */
  others: readonly string[];
  /** The network's own limit for this box, UTF-16 units. */
  limit: number | null;
  settings: CoachSettings;
}

/** `ask`: the first press is held back. `hint`: said, and never in the way. */
export interface Finding {
  rule: CoachRule;
  severity: 'ask' | 'hint';
  /** The word or number that it rests on; null where the rule says it all. */
  detail: string | null;
}

export const noCoachSettings: CoachSettings = {
  off: [],
  manner: null,
  longest: null,
  slang: {},
  swear: {},
};

/** Only these are asked about: the others are matters of taste. */
const asks: ReadonlySet<CoachRule> = new Set<CoachRule>(['leftover', 'identity']);
export const severityOf = (rule: CoachRule): Finding['severity'] =>
  asks.has(rule) ? 'ask' : 'hint';

/** Sympathy: word beginnings and phrases, as in the lists. */
const SYMPATHY = (
  'извин*, прости, простите, приносим, сожале*, жаль, понима*, сочувств*, неприятн*, расстро*, досадн*, обидно, спасибо что сообщили, спасибо что написали, спасибо что рассказали, ' +
  'sorry, apolog*, regret*, understand*, unfortunately, frustrat*, disappoint*, thank you for telling, thanks for telling, ' +
  'rău, rau, scuz*, regret*, înțeleg*, inteleg*, din păcate, ' +
  'кешір*, өкін*, түсін*, ' +
  'maaf, kesal, faham, dukacita'
).split(', ');

/** Two texts as near as this are the same answer to a reader. */
const alike = 0.9;
/** A bare "Спасибо!" may be said to anybody, as often as one likes: letters of its fingerprint. */
const shortest = 10;

function fromLists(text: string, own: CoachSettings['slang'], ours: WordLists): string | null {
  return listed(
    text,
    coachLanguages.flatMap((language) => own[language] ?? ours[language]),
  );
}

/** The same client under other letters: "Тёплый хлеб" and "Тёплый Хлеб | пекарня". */
const isOneClient = (one: string, other: string) => {
  const [a, b] = [wordsOf(one).join(' '), wordsOf(other).join(' ')];
  return a.includes(b) || b.includes(a);
};

/** Russian and Kazakh bend a brand's words: two letters at the end of a long one may differ. */
const stem = (word: string) => (word.length > 4 ? word.slice(0, -2) : word);

function otherClientIn({ text, name, others }: CoachCase): string | null {
  const words = wordsOf(text);
  for (const other of others) {
    const brand = wordsOf(other);
    if (brand.join('').length < 4 || isOneClient(name, other)) continue;
    const named = words.some((_, from) =>
      brand.every((part, n) => {
        const word = words[from + n];
        return word === part || (part.length > 4 && word !== undefined && bends(word, part));
      }),
    );
    if (named) return other;
  }
  return null;
}
const bends = (word: string, part: string) =>
  word.startsWith(stem(part)) && Math.abs(word.length - part.length) <= 2;

function otherMannerIn({ text, settings, toPerson }: CoachCase): string | null {
  const wanted = settings.manner ?? mannerOfAnswers(toPerson);
  if (wanted === null) return null;
  return mannersOf(text)[wanted === 'formal' ? 'informal' : 'formal'];
}

const bare = (answer: string) => {
  const words = fingerprint(answer);
  // To whom it is said makes it no other answer.
  const first = fingerprint(answer.split(/[,!]/u)[0] ?? '');
  const named = !first.includes(' ') && first.length < 16 && words.startsWith(`${first} `);
  return named ? words.slice(first.length + 1) : words;
};

/** Is the answer the same to a reader, whomever it is said to? */
export const isRepeated = (text: string, answer: string): boolean =>
  similarity(bare(answer), bare(text)) >= alike;

function repeats({ text, inThread }: CoachCase): string | null {
  if (bare(text).length < shortest) return null;
  const equal = inThread.filter((answer) => isRepeated(text, answer)).length;
  return equal >= 2 ? String(equal + 1) : null;
}

/** Letters as a person counts them: an emoji is one. */
export const lettersOf = (text: string): number => {
  let count = 0;
  for (const segment of new Intl.Segmenter().segment(text)) if (segment.segment) count++;
  return count;
};

function tooLong({ text, limit, settings }: CoachCase): string | null {
  const trimmed = text.trim();
  if (settings.longest !== null && trimmed.length > settings.longest) {
    const letters = lettersOf(trimmed);
    if (letters > settings.longest) return `${letters}/${settings.longest}`;
  }
  return limit !== null && trimmed.length > limit ? `${trimmed.length}/${limit}` : null;
}

/** A name alone is no answer yet: who begins to write is not told how to. */
const BEGUN = 25;

const isCold = ({ comment, text }: CoachCase) =>
  comment?.tone === 'negative' && text.trim().length >= BEGUN && listed(text, SYMPATHY) === null
    ? ''
    : null;

/** Each rule: null when the answer is fine; else what it rests on ('' when nothing needs saying). */
const judges: Readonly<Record<CoachRule, (of: CoachCase) => string | null>> = {
  leftover: ({ text }) => leftoverOf(text),
  identity: ({ who, allowed }) => (isWrongWriter(who, allowed) ? (who.name ?? who.id ?? '') : null),
  client: otherClientIn,
  name: ({ text, author }) => wrongNameIn(text, author),
  manner: otherMannerIn,
  slang: ({ text, settings }) => fromLists(text, settings.slang, slangWords),
  swear: ({ text, settings }) => fromLists(text, settings.swear, swearWords),
  sympathy: isCold,
  repeat: repeats,
  length: tooLong,
  promise: ({ text }) => vaguePromise(text),
};

/** What a post to all is looked at for: it answers nobody. */
const ofPosts: ReadonlySet<CoachRule> = new Set<CoachRule>([
  'leftover',
  'identity',
  'client',
  'slang',
  'swear',
  'length',
]);

/** What there is to say of an answer before it is sent, what is asked first. Nothing of an empty one. */
export function judge(of: CoachCase): Finding[] {
  if (of.text.trim() === '') return [];
  return (Object.keys(judges) as CoachRule[])
    .filter((rule) => !of.settings.off.includes(rule))
    .filter((rule) => of.kind !== 'post' || ofPosts.has(rule))
    .flatMap((rule) => {
      const detail = judges[rule](of);
      return detail === null
        ? []
        : [{ rule, severity: severityOf(rule), detail: detail === '' ? null : detail }];
    });
}
