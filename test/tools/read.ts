/**
 * Reads a saved page with the very rows that the extension uses in the browser.
 *
 *   npm run -s read -- FILE --url URL [--at ISO] [--zone IANA] [--why]
 *
 * `--url` is the address the page was saved from (it decides the network and the kind of page),
 * `--at` when it was saved (now), `--zone` the zone its dates are printed in (this machine's).
 *
 * Prints JSON:
 *
 *   {
 *     network: 'vk',
 *     page: { kind, url },
 *     community: { id, name, followers: COUNT } | null,     // only on a community's own page
 *     posts: [{ id, url, author: { name, url }, text, date: DATE, likes: COUNT, reposts: COUNT,
 *               comments: COUNT, views: COUNT, attachments: [kind], pinned, ad }],
 *     comments: [{ id, postId, author: { name, url }, text, date: DATE, likes: COUNT, replyTo }],
 *     messages: [{ id, conversation, author: { name, id }, text, date: DATE, outgoing }]
 *                                         // only on pages of private messages; absent elsewhere
 *     people: [{ entry, id, screenName, name, url, position }]
 *                                         // rows of lists of likes or members; absent without any
 *   }
 *
 * COUNT is `{ value, precision }`, in units, the truth within ± precision. DATE is
 * `{ value: ISO 8601 in UTC, precision: milliseconds }`. `null` is not known, never zero. `pinned`
 * and `ad` are true or false; `attachments` one word for each (photo, video, clip, audio, album,
 * document, article, poll, link); `replyTo` the id of the comment that began the thread, null for
 * a comment that began one. A thing that the page shows twice is printed once, as first met.
 *
 * `--why` adds to the community and to each post and comment
 * `why: { <field>: { state: 'read' | 'absent' | 'unrecognised', row: <css> | null } }`, by the
 * fields' names in utils/networks/network.ts (`authorName` and `authorUrl` for `author`).
 *
 * Exit code 2 with one sentence on stderr for what cannot be done.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { networks, pageOf } from '../../utils/networks/index.ts';
import type {
  Field,
  MessageFields,
  Page,
  Parse,
  PersonFields,
  Place,
  Values,
} from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { readPlaces } from '../../utils/page/read.ts';
import type { ReadContext, Reading } from '../../utils/page/read.ts';

/** What the person asked for cannot be done; the message is for them. */
export class CannotRead extends Error {}

export interface ReadOptions {
  url: string;
  /** Epoch milliseconds. */
  at: number;
  zone: string;
  why: boolean;
}

type Fields = Record<string, Field<Values[Parse]>>;

/** The read form of a page's HTML. Throws CannotRead for an address of no known network. */
export function readHtml(html: string, { url, at, zone, why }: ReadOptions) {
  const page = pageOf(url);
  if (!page) {
    const known = Object.values(networks).map(({ title }) => title);
    throw new CannotRead(`${url} is no address of a known network (${known.join(', ')}).`);
  }
  const { document } = parseHTML(html);
  const own = places[page.network];
  const context: ReadContext = {
    takes: own.takes,
    lang: document.documentElement?.getAttribute('lang') || 'ru',
    zone,
    now: at,
    baseUrl: url,
  };
  const read = <F extends Record<string, Parse>>(place: Place<F> | undefined): Reading<F>[] => {
    if (!place?.kinds.includes(page.kind)) return [];
    const found = readPlaces(document, place, context).map(({ reading }) => reading);
    return [...new Map(found.toReversed().map((one) => [one.key, one])).values()].toReversed();
  };
  const because = (fields: Fields) => (why ? { why: reasons(fields) } : {});
  const [community] = read(own.places.community);
  const people = read(own.places.person);
  return {
    network: page.network,
    page: { kind: page.kind, url: page.url } satisfies Pick<Page, 'kind' | 'url'>,
    community: community
      ? {
          id: community.key,
          name: community.fields.name.value,
          followers: count(community.fields.followers),
          ...because(community.fields),
        }
      : null,
    posts: read(own.places.post).map(({ key, fields }) => ({
      id: key,
      url: fields.url.value,
      author: { name: fields.authorName.value, url: fields.authorUrl.value },
      text: fields.text.value,
      date: date(fields.date),
      likes: count(fields.likes),
      reposts: count(fields.reposts),
      comments: count(fields.comments),
      views: count(fields.views),
      attachments: fields.attachments.value ?? [],
      pinned: fields.pinned.value === true,
      ad: fields.ad.value === true,
      ...because(fields),
    })),
    comments: read(own.places.comment).map(({ key, fields }) => ({
      id: key,
      postId: fields.postId.value,
      author: { name: fields.authorName.value, url: fields.authorUrl.value },
      text: fields.text.value,
      date: date(fields.date),
      likes: count(fields.likes),
      replyTo: fields.replyTo.value,
      ...because(fields),
    })),
    ...(page.kind === 'messages' && own.places.message
      ? { messages: read(own.places.message).map((one) => messageOf(one, because)) }
      : {}),
    ...(people.length > 0 ? { people: people.map((one) => personOf(one, because)) } : {}),
  };
}

function personOf({ key, fields }: Reading<PersonFields>, because: (fields: Fields) => object) {
  return {
    entry: key,
    id: fields.id.value,
    screenName: fields.screenName.value,
    name: fields.name.value,
    url: fields.url.value,
    position: fields.position.value,
    ...because(fields),
  };
}

function messageOf({ key, fields }: Reading<MessageFields>, because: (fields: Fields) => object) {
  return {
    id: key,
    conversation: fields.conversation.value,
    author: { name: fields.authorName.value, id: fields.authorId.value },
    text: fields.text.value,
    date: date(fields.date),
    outgoing: fields.outgoing.value === true,
    ...because(fields),
  };
}

function count({ value, precision }: Field<number>) {
  return value === null ? null : { value, precision };
}

function date({ value, precision }: Field<number>) {
  return value === null ? null : { value: new Date(value).toISOString(), precision };
}

function reasons(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { state, row }]) => [name, { state, row }]),
  );
}

/** The command line; throws CannotRead with a sentence. */
export function readCommand(argv: readonly string[]) {
  const { values, positionals } = parsed(argv);
  const [file, ...others] = positionals;
  if (!file || others.length > 0 || !values.url) {
    throw new CannotRead(
      'Usage: npm run -s read -- FILE --url URL [--at ISO] [--zone IANA] [--why]',
    );
  }
  if (!URL.canParse(values.url)) throw new CannotRead(`--url is not an address: ${values.url}`);
  const at = values.at === undefined ? Date.now() : momentOf(values.at);
  const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new CannotRead(`--zone is not a time zone such as Europe/Moscow: ${zone}`);
  }
  return readHtml(contents(file), { url: values.url, at, zone, why: values.why ?? false });
}

function momentOf(text: string): number {
  const at = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (Number.isNaN(at)) {
    throw new CannotRead(`--at is not a moment such as 2026-11-21T12:00:00Z: ${text}`);
  }
  return at;
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CannotRead(`The file cannot be read: ${file}`);
  }
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { url: text, at: text, zone: text, why: { type: 'boolean' } },
    });
  } catch (error) {
    throw new CannotRead(error instanceof Error ? error.message : String(error));
  }
}

if (import.meta.main) {
  try {
    process.stdout.write(`${JSON.stringify(readCommand(process.argv.slice(2)), null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
