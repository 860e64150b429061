import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { ChangedMeanwhile } from '../meanwhile.ts';
import {
  templateDraft,
  type Template,
  type TemplateDraft,
  type TemplateUse,
  type VariantUse,
} from './schema.ts';
import { clashOf } from './hotkeys.ts';
import { earlierStarters, starters } from './starters.ts';
import { thankedCounts, type LaterComment } from './thanked.ts';

/** The starters' release: a later one adds only starters that this person never had. */
const startersRelease = 2;

export function listTemplates(): Promise<Template[]> {
  return db.templates.toArray();
}

export function listUses(): Promise<TemplateUse[]> {
  return db.templateUses.toArray();
}

/** Adds the starter templates once a release; deleted ones do not come back. */
export async function addStarters(now: number): Promise<void> {
  await db.transaction('rw', db.templates, db.facts, async () => {
    const fact = await db.facts.get('starters');
    const had = (fact?.value ?? { release: 0, ids: [] }) as { release: number; ids: string[] };
    if (had.release >= startersRelease) return;
    for (const starter of starters) {
      if (!had.ids.includes(starter.starter)) {
        await db.templates.add({ ...(await stamp(now)), ...starter });
        continue;
      }
      // Kinds came later: a starter that stands as it was shipped gets them, others stay.
      const { starter: id, body, kinds, tone } = starter;
      if (!earlierStarters.has(id)) continue;
      await db.templates
        .where({ starter: id })
        .filter((known) => known.body === body && known.kinds === undefined)
        .modify({ kinds, tone });
    }
    const ids = starters.map((starter) => starter.starter);
    await db.facts.put({ name: 'starters', value: { release: startersRelease, ids } });
  });
}

/** Another template has the same keys; `title` names it. */
export class HotkeyTaken extends Error {
  override name = 'HotkeyTaken';
  readonly title: string;
  constructor(title: string) {
    super(`These keys are taken by "${title}".`);
    this.title = title;
  }
}

/**
 * Checks and keeps a new or changed template. `was`: the `updatedAt` of the one that was taken to be
 * changed; absent: whatever stands there is overwritten. Throws zod's error for a draft that is not
 * whole, HotkeyTaken for keys that another one has, ChangedMeanwhile when it is another by now. One
 * that was deleted meanwhile is a new one.
 */
export async function saveTemplate(
  draft: TemplateDraft,
  now: number,
  uuid?: string,
  was?: number,
): Promise<Template> {
  const checked = templateDraft.parse(draft);
  return db.transaction('rw', db.templates, db.facts, async () => {
    const taken = clashOf(checked, await db.templates.toArray(), uuid);
    if (taken) throw new HotkeyTaken(taken.title);
    const known = uuid ? await db.templates.get(uuid) : undefined;
    if (known && was !== undefined && known.updatedAt !== was) throw new ChangedMeanwhile(known);
    const saved: Template = {
      ...checked,
      starter: known?.starter ?? null,
      ...(await stamp(now, known?.uuid)),
    };
    await db.templates.put(saved);
    return saved;
  });
}

/** A deleted template with what was counted of it, for the way back. */
export interface DeletedTemplate {
  template: Template | undefined;
  use: TemplateUse | undefined;
  variantUses: VariantUse[];
}

export async function deleteTemplate(uuid: string): Promise<DeletedTemplate> {
  const { templates, templateUses, variantUses } = db;
  return db.transaction('rw', templates, templateUses, variantUses, async () => {
    const deleted = {
      template: await templates.get(uuid),
      use: await templateUses.get(uuid),
      variantUses: await variantUses.where({ template: uuid }).toArray(),
    };
    await templates.delete(uuid);
    await templateUses.delete(uuid);
    await variantUses.where({ template: uuid }).delete();
    return deleted;
  });
}

/** Puts a deleted template back as it was, with its counts. */
export async function restoreTemplate(deleted: DeletedTemplate): Promise<void> {
  const { templates, templateUses, variantUses } = db;
  await db.transaction('rw', templates, templateUses, variantUses, async () => {
    if (deleted.template) await templates.put(deleted.template);
    if (deleted.use) await templateUses.put(deleted.use);
    await variantUses.bulkPut(deleted.variantUses);
  });
}

/** How a template was used: which variant, where, to whom, with which answers. */
export type UsedWhere = Omit<VariantUse, 'id' | 'template' | 'at'> & {
  answers: Record<string, string>;
};

/** Notes an insertion. Without `where` it is only counted. */
export async function noteUse(template: string, now: number, where?: UsedWhere): Promise<void> {
  await db.transaction('rw', db.templateUses, db.variantUses, async () => {
    const known = await db.templateUses.get(template);
    const answers = { ...known?.answers, ...where?.answers };
    await db.templateUses.put({
      template,
      count: (known?.count ?? 0) + 1,
      lastAt: now,
      ...(Object.keys(answers).length ? { answers } : {}),
    });
    if (!where) return;
    const { variant, community, thread, person, kind } = where;
    const id = crypto.randomUUID();
    await db.variantUses.add({ id, template, variant, community, thread, person, kind, at: now });
  });
}

/** Insertions that say which variants are used up: all of them are few enough to be read whole. */
export function listVariantUses(): Promise<VariantUse[]> {
  return db.variantUses.toArray();
}

/** How often each template's answers were thanked for later in the same thread. */
export async function listThanked(): Promise<Map<string, number>> {
  const uses = await db.variantUses.toArray();
  const since = new Map<string, number>();
  for (const { person, thread, at } of uses) {
    if (person === null || thread === null) continue;
    since.set(person, Math.min(at, since.get(person) ?? Infinity));
  }
  const later: LaterComment[] = [];
  for (const [person, at] of since) {
    await db.comments
      .where('[author+waitingSince]')
      // Networks tell minutes only.
      .between([person, at - 60_000], [person, Dexie.maxKey])
      .each(({ post, text, waitingSince, firstSeenAt, triage }) =>
        later.push({
          author: person,
          post,
          text,
          at: waitingSince,
          firstSeenAt,
          kind: triage?.kind,
        }),
      );
  }
  return thankedCounts(uses, later);
}
