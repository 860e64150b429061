import Papa from 'papaparse';
import { networkNamed, pageOf } from '../../networks/index.ts';
import type { PlanCommunity } from '../form.ts';
import { lengthIn } from '../../preview/text-length.ts';
import type { PlanDraft } from '../schema.ts';
import { equalInSet } from '../set-rules.ts';
import { decodeText } from '../../text/decode.ts';
import { nextFullHour } from '../when.ts';
import { fieldOf, plain } from './heads.ts';
import { momentIn } from './moment.ts';
import { CsvRefused, csvFields, largestCsv, mostCsvRows } from './schema.ts';
import type { CsvFault, CsvField, CsvNote, CsvRow } from './schema.ts';

/** An apostrophe that guards a cell from being run by a spreadsheet is no part of the text. */
const unguarded = (cell: string) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, '');

type Cells = Record<CsvField, string>;

/** The community of a row, by its address, its name, or the one there is. */
function communityOf(cells: Cells, all: readonly PlanCommunity[]): PlanCommunity | CsvFault {
  const said = cells.community.trim();
  const inNetwork = cells.network.trim()
    ? all.filter((one) => namesNetwork(one, cells.network))
    : all;
  if (!said) {
    const [only] = inNetwork;
    if (only && inNetwork.length === 1) return only;
    return { key: 'noCommunity', value: '' };
  }
  const found = inNetwork.filter((one) => isNamed(one, said));
  const [only] = found;
  if (only && found.length === 1) return only;
  return { key: found.length > 1 ? 'severalCommunities' : 'unknownCommunity', value: said };
}

/** By its id, its name in any language, or how that begins ("вк", "insta"). */
function namesNetwork({ network }: PlanCommunity, said: string): boolean {
  const word = plain(said);
  const known = networkNamed(network);
  const names = [network, known?.title ?? '', ...Object.values(known?.titles ?? {})].map(plain);
  return names.some((name) => name === word || (word.length > 1 && name.startsWith(word)));
}

/** By name, by `@name`, or by any of its addresses. */
function isNamed(one: PlanCommunity, said: string): boolean {
  if (plain(one.name) === plain(said)) return true;
  const id = one.key.slice(one.network.length + 1).toLowerCase();
  const own = [id, one.screenName?.toLowerCase()];
  if (own.includes(plain(said).replace(/^@/u, ''))) return true;
  if (!/[./]/u.test(said)) return false;
  const page = pageOf(/^https?:/iu.test(said) ? said : `https://${said}`);
  if (page?.network !== one.network || !page.community) return false;
  return own.includes(page.community.toLowerCase());
}

interface Context {
  communities: readonly PlanCommunity[];
  now: number;
}

/** Reads one row: a draft, or all that is wrong with it at once. */
function rowOf(row: number, cells: Cells, { communities, now }: Context): CsvRow {
  const faults: CsvFault[] = [];
  const notes: CsvNote[] = [];
  const text = unguarded(cells.text).replace(/\r\n?/gu, '\n').trim();
  const base = { row, text, notes, faults, sameAs: null, rival: null };
  const community = communityOf(cells, communities);
  if ('value' in community) faults.push(community);
  const known = 'value' in community ? null : community;
  const pictures = cells.pictures.trim();
  if (!text && !pictures) faults.push({ key: 'empty', value: '' });
  const limit = known?.rules.postLength ?? null;
  if (known && limit !== null && lengthIn(text, known.rules) > limit) {
    faults.push({ key: 'tooLong', value: String(limit) });
  }
  // Neither day nor time: it is still an idea.
  const undated = !cells.date.trim() && !cells.time.trim();
  const zone = known?.zone ?? 'UTC';
  const moment = undated ? { at: nextFullHour(now), zone } : momentIn(cells, zone);
  if ('fault' in moment) faults.push(moment.fault);
  else if (!undated && known && moment.at <= now) faults.push({ key: 'past', value: cells.date });
  const rubric = known?.rubrics?.find(({ name }) => plain(name) === plain(cells.rubric));
  if (cells.rubric.trim() && !rubric && known) {
    notes.push({ key: 'unknownRubric', value: cells.rubric.trim() });
  }
  if (pictures) notes.push({ key: 'pictures', value: pictures.slice(0, 300) });
  // A post that is nothing but pictures waits for them.
  const asDraft = undated || (!text && pictures !== '');
  const shown = known?.name ?? cells.community.trim();
  if (!known || 'fault' in moment || faults.length > 0) {
    return { ...base, community: shown, draft: null, asDraft };
  }
  const draft: PlanDraft = {
    network: known.network,
    community: known.key,
    text,
    media: [],
    dueAt: moment.at,
    zone: moment.zone,
    rubric: rubric?.uuid ?? null,
    ...(pictures && { note: pictures.slice(0, 500) }),
  };
  return { ...base, community: shown, draft, asDraft };
}

/** The text of a file of posts. Throws CsvRefused. */
export function textOf(bytes: ArrayBuffer): string {
  if (bytes.byteLength > largestCsv) throw new CsvRefused('too-big');
  return decodeText(bytes);
}

/** Reads a file of posts. Nothing is kept. Throws CsvRefused. */
export function readPlanCsv(text: string, context: Context): CsvRow[] {
  if (text.length > largestCsv) throw new CsvRefused('too-big');
  if (text.includes('\u0000')) throw new CsvRefused('not-text');
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: false });
  const [head = [], ...body] = parsed.data;
  const places = csvFields.map((field) => head.findIndex((cell) => fieldOf(cell) === field));
  const [date, , , , , textAt] = places;
  if (textAt === -1 || (date === -1 && places[3] === -1)) throw new CsvRefused('no-columns');
  const filledRows = body
    .map((cells, at) => ({ cells, row: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filledRows.length === 0) throw new CsvRefused('no-rows');
  if (filledRows.length > mostCsvRows) throw new CsvRefused('too-many');
  const rows = filledRows.map(({ cells, row }) => {
    const named = Object.fromEntries(
      csvFields.map((field, at) => [field, cells[places[at] ?? -1] ?? '']),
    ) as Cells;
    return rowOf(row, named, context);
  });
  return withTwins(rows);
}

/** Two rows of one text in one network: the second is refused, and says which is the first. */
function withTwins(rows: readonly CsvRow[]): CsvRow[] {
  const planned = rows.filter((row) => row.draft !== null && !row.asDraft);
  const equal = equalInSet(
    planned.map(({ draft, text }) => ({ network: draft?.network ?? '', text })),
  );
  const firstOf = new Map(
    planned.map((row, at) => [row, equal[at] === null ? null : planned[equal[at] ?? -1]]),
  );
  return rows.map((row) => ({ ...row, sameAs: firstOf.get(row)?.row ?? null }));
}
