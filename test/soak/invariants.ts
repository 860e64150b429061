/** What a run of the soak has seen so far; the rules below say what of it may not be. */
export interface Seen {
  /** Posts that were planned, with what became of each. */
  posts: readonly {
    uuid: string;
    /** As the plan says; `gone`: there is no such item. */
    state: string;
    /** How often the networks hold its text. */
    out: number;
    /** It was due a while ago and nothing is on its way any more. */
    settled: boolean;
    /** Its notification was shown, or there is none to show. */
    told: boolean;
  }[];
  /** Bytes after forced collections, in the order in which they were taken. */
  heap: Readonly<Record<'page' | 'dashboard' | 'worker', readonly number[]>>;
  /** Uncaught in pages, surfaces and the worker. */
  errors: readonly string[];
  /** Requests that nobody may make. */
  requests: readonly string[];
  /** Rows that do not fit their schema, `table: field`. */
  oddRows: readonly string[];
}

const there = ['sent', 'handed-over', 'live'];
/** The person was asked, or has it before them. */
const asked = ['due', 'opened', 'filled', 'unconfirmed', 'not-found', 'missed', 'held'];
const unsure = ['unknown', 'refused'];

/** Of one post: what is wrong with it; null: nothing. */
function wrongWith({ state, out, settled, told }: Seen['posts'][number]): string | null {
  if (out > 1) return `published ${out} times`;
  // Told to be refused it would be published by hand: that is two.
  if (state === 'refused' && out > 0) return 'told to be refused, and is out';
  if (!settled) return null;
  if (there.includes(state)) return out > 0 ? null : `said to be ${state}, and is nowhere`;
  if ([...asked, ...unsure].includes(state)) return told ? null : `${state}, and nobody was told`;
  return `due long ago and still ${state}`;
}

/** Fewer samples than this say nothing of growth. */
const fewest = 9;
/** A third more, and 6 MB more, than after the first third: no cache of ours is as large. */
const growth = 1.33;
const spareBytes = 6 * 2 ** 20;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Does memory grow? By thirds, so that one sample decides nothing. */
export function grows(samples: readonly number[]): boolean {
  if (samples.length < fewest) return false;
  const third = Math.floor(samples.length / 3);
  // The first third holds what is loaded once.
  const early = median(samples.slice(third, 2 * third));
  const late = median(samples.slice(-third));
  return late > early * growth && late > early + spareBytes;
}

/** Every rule that is broken, as a sentence each. */
export function breaksIn(seen: Seen): string[] {
  const posts = seen.posts.flatMap((post) => {
    const wrong = wrongWith(post);
    return wrong ? [`post ${post.uuid}: ${wrong}`] : [];
  });
  const heaps = Object.entries(seen.heap).flatMap(([where, samples]) =>
    grows(samples)
      ? [`memory of the ${where} grows: ${samples.map((b) => (b / 2 ** 20).toFixed(1)).join(' ')}`]
      : [],
  );
  return [
    ...posts,
    ...heaps,
    ...seen.errors.map((error) => `uncaught: ${error}`),
    ...seen.requests.map((request) => `asked of a server: ${request}`),
    ...seen.oddRows.map((row) => `does not fit its shape: ${row}`),
  ];
}

/** Breaks one rule on purpose, to see that a run would end with it. */
export const plants: Readonly<Record<string, (seen: Seen) => Seen>> = {
  twice: (seen) => ({ ...seen, posts: seen.posts.map((post) => ({ ...post, out: 2 })) }),
  lost: (seen) => ({
    ...seen,
    posts: seen.posts.map((post) => ({ ...post, state: 'sending', settled: true })),
  }),
  untold: (seen) => ({
    ...seen,
    posts: seen.posts.map((post) => ({ ...post, state: 'missed', settled: true, told: false })),
  }),
  heap: (seen) => ({
    ...seen,
    heap: { ...seen.heap, page: Array.from({ length: 12 }, (_, n) => (20 + n * 6) * 2 ** 20) },
  }),
  error: (seen) => ({ ...seen, errors: [...seen.errors, 'TypeError: planted'] }),
  request: (seen) => ({ ...seen, requests: [...seen.requests, 'GET planted.example/'] }),
  row: (seen) => ({ ...seen, oddRows: [...seen.oddRows, 'plan: state'] }),
};
