import { wordsOf } from './lists.ts';

/** `informal`: ты, tu, сен. `formal`: вы, dumneavoastră, сіз. */
export type Manner = 'informal' | 'formal';

const list = (words: string) => new Set(words.split(' '));

/** Forms that say it and nothing else; «ести» and names of dishes are not among them. */
const INFORMAL = list(
  'ты тебя тебе тобой тобою твой твоя твое твои твоего твоей твоему твоим твоих твою твоими ' +
    'привет здравствуй пиши напиши скажи подскажи приходи заходи звони позвони смотри посмотри пришли уточни выбирай заказывай извини прости держи ' +
    'tu ție tie tine tău tau ' +
    'сен саған сені сенің сенде сенен сендер',
);
const FORMAL = list(
  'вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим вашу ваших вашими ' +
    'пишите напишите скажите подскажите приходите заходите звоните позвоните смотрите посмотрите пришлите уточните выберите возьмите закажите оформите обратитесь извините простите ' +
    'dumneavoastra dumneavoastră dvs dvs dumneata ' +
    'сіз сізге сізді сіздің сізде сізден сіздер сіздерге сіздерді сіздердің',
);
/** «Привет» is said to both: it counts as *ты* only where nothing else is said. */
const GREETING = 'привет';

/** `лишь`, `мышь`, `тишь` have too few letters before the ending. */
const INFORMAL_VERB = /^\p{L}{3,}(?:ешь|ишь)(?:ся)?$/u;
const FORMAL_VERB = /^\p{L}{2,}[йь]те(?:сь)?$/u;
/** Of a site, a design: no verbs. «Здравствуйте» is said to one and to many, by both. */
const NO_VERB = /(?:сайте|дизайте|стайте|^здравствуйте|^давайте)$/u;

/** The words by which a text says it, for each manner; of a greeting alone nothing is known. */
export function mannersOf(text: string): Record<Manner, string | null> {
  const said: Record<Manner, string | null> = { informal: null, formal: null };
  for (const word of wordsOf(text)) {
    if (word === GREETING || NO_VERB.test(word)) continue;
    if (INFORMAL.has(word) || INFORMAL_VERB.test(word)) said.informal ??= word;
    else if (FORMAL.has(word) || FORMAL_VERB.test(word)) said.formal ??= word;
  }
  return said;
}

/** How somebody was answered until now: what most answers that say it say; null: not known. */
export function mannerOfAnswers(answers: readonly string[]): Manner | null {
  let formal = 0;
  for (const answer of answers) {
    const said = mannersOf(answer);
    if (said.formal && !said.informal) formal++;
    if (said.informal && !said.formal) formal--;
  }
  return formal === 0 ? null : formal > 0 ? 'formal' : 'informal';
}
