import type { CoverFigures, CoverId } from '../networks/covers.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { coverRules, type NetworkCover } from './rules.ts';
import { coverFigures } from './schema.ts';

/** Every network's cover sizes, with what the person changed. */
export async function listCovers(): Promise<NetworkCover[]> {
  return coverRules((await readSettings()).covers);
}

/** Those of one network. */
export const coversOf = async (of: string): Promise<NetworkCover[]> =>
  (await listCovers()).filter(({ network }) => network === of);

/** Keeps the person's own figures of a cover; null: ours again. Throws on figures that cannot be. */
export async function changeCover(id: CoverId, figures: CoverFigures | null): Promise<void> {
  const own = figures && coverFigures.parse(figures);
  const { covers } = await readSettings();
  await changeSettings({ covers: { ...covers, [id]: own } });
}
