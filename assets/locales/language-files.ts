import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { languages } from '../../utils/languages.ts';

/** For wxt.config.ts: each language as one file of the package, which the background reads. */
export function languageFiles(
  locales: string,
): Promise<{ relativeDest: string; contents: string }[]> {
  return Promise.all(
    languages.map(async (language) => {
      const folder = join(locales, language);
      const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
      const words = await Promise.all(
        files.map(async (file): Promise<[string, unknown]> => [
          basename(file, '.json'),
          JSON.parse(await readFile(join(folder, file), 'utf8')),
        ]),
      );
      const contents = JSON.stringify(Object.fromEntries(words));
      return { relativeDest: `words/${language}.json`, contents };
    }),
  );
}
