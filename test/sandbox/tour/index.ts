import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { withinSeconds } from '../browsers/within-seconds.ts';
import type { Session } from '../browsers/launch.ts';
import type { Sandbox } from '../server.ts';
import type { ReadmePicture } from './readme.ts';
import { STEPS } from './steps.ts';
import type { TourContext, TourStep } from './step.ts';

export interface TourOptions {
  print(line: string): void;
  /** Emptied first, so that no picture of an earlier tour stays. */
  picturesDir: string;
  steps?: readonly TourStep[];
  /** Parts of stops that are saved elsewhere too. */
  cuttings?: { folder: string; pictures: readonly ReadmePicture[] };
}

/**
 * Shows the extension at work, step by step, without a person: one line and one picture each.
 * Throws at the first step that fails, naming it; its last picture ends in `-failed.png`.
 */
export async function runTour(
  session: Session,
  sandbox: Sandbox,
  { print, picturesDir, steps = STEPS, cuttings }: TourOptions,
): Promise<void> {
  await rm(picturesDir, { recursive: true, force: true });
  await mkdir(picturesDir, { recursive: true });
  const context: TourContext = {
    session,
    sandbox,
    page: await session.newPage(),
    folder: picturesDir,
  };
  for (const [index, step] of steps.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const picture = join(picturesDir, `${number}-${step.id}`);
    try {
      const saw = await withinSeconds(60, `the step "${step.title}"`, step.run(context));
      await session.screenshot(context.page, `${picture}.png`);
      for (const { file, clip } of cuttings?.pictures.filter((one) => one.step === step.id) ?? []) {
        await cut(context.page, join(cuttings?.folder ?? '', file), clip);
      }
      print(`${number} ${step.title}: ${saw}`);
    } catch (error) {
      await session.screenshot(context.page, `${picture}-failed.png`).catch(() => undefined);
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The tour stopped at step ${number}, "${step.title}": ${reason}`, {
        cause: error,
      });
    }
  }
}

/** Saves a part of what the window shows; puppeteer counts from the top of the document. */
async function cut(page: Page, path: string, clip: ReadmePicture['clip']): Promise<void> {
  const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
  await page.screenshot({
    path: path as `${string}.png`,
    clip: { ...clip, x: clip.x + left, y: clip.y + top },
    captureBeyondViewport: false,
  });
}
