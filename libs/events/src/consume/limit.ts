import { HandlerHangs } from '../errors.js';

/** Gives up waiting after `limit` ms. What was started goes on, and must find its transaction closed. */
export async function withLimit<R>(limit: number, work: Promise<R>): Promise<R> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HandlerHangs(limit)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
