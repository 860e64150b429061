/** The result of `work`, or an error that says what was waited for. `work` itself goes on. */
export async function withinSeconds<T>(
  seconds: number,
  what: string,
  work: Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${seconds} s for ${what} in vain.`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
