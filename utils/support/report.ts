import type { NetworkHealth } from '../health/schema.ts';
import { faultIn } from '../keys/rules.ts';
import type { NetworkId, PageKind, PlaceName } from '../networks/network.ts';
import type { Problem } from '../problems.ts';
import { safeBrowser, safeDetail, safeName, safeVersion } from './rules.ts';
import { fields as known } from './vocabulary.ts';

/** How one network stands, in figures and words of our own alone. */
export interface NetworkState {
  network: NetworkId;
  /** Of its addresses. */
  allowed: number;
  addresses: number;
  health: NetworkHealth | undefined;
  /** Places and fields that the person taught. */
  taught: readonly { place: PlaceName; field: string | null; matched: number | null }[];
  /** What each key was told last; null: it is good. */
  keys: readonly (string | null)[];
}

export interface ReportOf {
  app: string;
  /** `navigator.userAgent` */
  agent: string;
  at: number;
  networks: readonly NetworkState[];
  problems: readonly Problem[];
}

const minute = (at: number) => new Date(at).toISOString().slice(0, 16);
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const pageKinds: readonly PageKind[] = ['community', 'post', 'feed', 'messages', 'other'];
const fieldName = (field: string) => (known.has(field) ? field : '…');

/**
 * A report's text for whoever mends Groupmate. No name, id, address or word of a page, whatever a
 * problem holds: every part goes through a list of what is allowed. In English, for it is read by
 * people who make the program.
 */
export function supportReport({ app, agent, at, networks, problems }: ReportOf): string {
  return [
    `Groupmate ${safeVersion(app)} · ${safeBrowser(agent)} · ${minute(at)}`,
    ...networks.flatMap(networkLines),
    ...(problems.length ? ['problems:', ...problems.map(problemLine)] : ['problems: none']),
  ].join('\n');
}

function networkLines({ network, allowed, addresses, health, taught, keys }: NetworkState) {
  const lines = [`${network}: ${allowed} of ${addresses} addresses allowed`];
  for (const { place, today, fields } of health?.places ?? []) {
    const bad = fields
      .filter(({ state }) => state === 'lost' || state === 'gone')
      .map(({ field, since }) => fieldName(field) + (since === null ? '' : ` since ${day(since)}`));
    lines.push(
      `  ${place}: ${today.read}/${today.expected} today` +
        (bad.length ? `, not read: ${bad.join(', ')}` : ''),
    );
  }
  for (const { place, field, matched } of taught) {
    lines.push(
      `  taught: ${place}${field === null ? '' : `.${fieldName(field)}`}` +
        (matched === null ? '' : `, matched ${matched}`),
    );
  }
  for (const fault of keys) {
    lines.push(`  key: ${fault === null ? 'good' : (faultIn(fault) ?? 'bad')}`);
  }
  return lines;
}

export function problemLine(problem: Problem): string {
  const { lastAt, times, version, network, pageKind, feature, what, detail } = problem;
  const kind = pageKinds.find((one) => one === pageKind) ?? '-';
  return (
    `  ${minute(lastAt)} ×${times} v${safeVersion(version)} [${network ?? '-'}/${kind}] ` +
    `${safeName(feature)}: ${safeName(what)}: ${safeDetail(detail)}`
  );
}
