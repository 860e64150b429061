import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { templateDraft, type Template, type TemplateDraft, type TemplateUse } from './schema.ts';
import { starters } from './starters.ts';

/** The starters' release: a later one adds only starters that this person never had. */
const startersRelease = 1;

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
      if (had.ids.includes(starter.starter)) continue;
      await db.templates.add({ ...(await stamp(now)), ...starter });
    }
    const ids = starters.map((starter) => starter.starter);
    await db.facts.put({ name: 'starters', value: { release: startersRelease, ids } });
  });
}

/** Checks and keeps a new or changed template. Throws zod's error for a draft that is not whole. */
export async function saveTemplate(
  draft: TemplateDraft,
  now: number,
  uuid?: string,
): Promise<Template> {
  const checked = templateDraft.parse(draft);
  return db.transaction('rw', db.templates, db.facts, async () => {
    const known = uuid ? await db.templates.get(uuid) : undefined;
    const saved: Template = {
      ...checked,
      starter: known?.starter ?? null,
      ...(await stamp(now, known?.uuid)),
    };
    await db.templates.put(saved);
    return saved;
  });
}

export async function deleteTemplate(uuid: string): Promise<void> {
  await db.transaction('rw', db.templates, db.templateUses, async () => {
    await db.templates.delete(uuid);
    await db.templateUses.delete(uuid);
  });
}

/** Puts a deleted template back as it was. */
export async function restoreTemplate(template: Template): Promise<void> {
  await db.templates.put(template);
}

export async function noteUse(template: string, now: number): Promise<void> {
  await db.transaction('rw', db.templateUses, async () => {
    const known = await db.templateUses.get(template);
    await db.templateUses.put({ template, count: (known?.count ?? 0) + 1, lastAt: now });
  });
}
