import type { Network } from '../networks/network.ts';

/** What the browser grants of one network's pages, as match patterns of its contract. */
export interface Access {
  /** Those that Groupmate may read now. */
  granted: readonly string[];
  /** Those that it may not. */
  missing: readonly string[];
  /** Those of them that it could read before: the person took them back. */
  lost: readonly string[];
}

/** What Groupmate could read before, by network's id. A pattern that was granted stays here. */
export type Had = Readonly<Record<string, readonly string[]>>;

/** `granted`: what the browser says now. Patterns that no network has any more are nobody's loss. */
export function accessOf(
  { id, matches }: Pick<Network, 'id' | 'matches'>,
  granted: readonly string[],
  had: Had,
): Access {
  const missing = matches.filter((pattern) => !granted.includes(pattern));
  const before = had[id] ?? [];
  return {
    granted: matches.filter((pattern) => granted.includes(pattern)),
    missing,
    lost: missing.filter((pattern) => before.includes(pattern)),
  };
}

/** What has to be remembered after a look: the same object when nothing is new. */
export function remember(had: Had, id: string, granted: readonly string[]): Had {
  const before = had[id] ?? [];
  const fresh = granted.filter((pattern) => !before.includes(pattern));
  return fresh.length ? { ...had, [id]: [...before, ...fresh] } : had;
}

/** The person does not want these back: what is not granted now was never had. */
export function forget(had: Had, id: string, granted: readonly string[]): Had {
  return { ...had, [id]: (had[id] ?? []).filter((pattern) => granted.includes(pattern)) };
}

/** A stored record; what is not understood in it counts as nothing had. */
export function hadFrom(value: unknown): Had {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, patterns]: [string, unknown]) =>
      Array.isArray(patterns)
        ? [[id, patterns.filter((pattern): pattern is string => typeof pattern === 'string')]]
        : [],
    ),
  );
}

/** Does a pattern of a network (`https://host/*`, `https://*.host/*`, nothing else) cover an address? */
export function covers(pattern: string, { protocol, hostname }: URL): boolean {
  const [, scheme, any, host] = /^(https?:)\/\/(\*\.)?([\w.-]+)\/\*$/.exec(pattern) ?? [];
  if (!host || scheme !== protocol) return false;
  // As browsers understand it: `*.host` is the host itself, too.
  return hostname === host || (any !== undefined && hostname.endsWith(`.${host}`));
}
