import type { Page } from 'puppeteer';

/** As on the first day: nothing is taught. */
export function forgetLessons(ours: Page): Promise<void> {
  return ours.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('groupmate');
        request.onerror = () => reject(request.error ?? new Error('no database'));
        request.onsuccess = () => {
          const write = request.result.transaction(['teachings'], 'readwrite');
          write.objectStore('teachings').clear();
          write.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
}
