import { z } from 'zod';

import { LANGUAGES } from '../../shared/messages/entry.ts';
import type { Engine } from '../worker/engine.ts';

const infoSchema = z.object({
  profile: z.enum(['own', 'sample']),
  settings: z.object({ language: z.enum(LANGUAGES).nullable(), theme: z.enum(['system', 'light', 'dark']) }),
});

export type ToldInfo = z.infer<typeof infoSchema>;

/**
 * Hears what the page is told of the app, so that the menu shows the same. It must not ask
 * `app.info` itself: the engine takes that for a screen that knows which profile is open.
 */
export function overhear(engine: Engine, told: (info: ToldInfo) => void, locked: () => void): Engine {
  return {
    ...engine,
    async call(method, input) {
      const outcome = await engine.call(method, input);
      const info = infoSchema.safeParse(method === 'app.info' && outcome.ok ? outcome.value : null);
      if (info.success) told(info.data);
      if (method === 'app.info' && !outcome.ok && outcome.problem.id === 'problems.locked') locked();
      return outcome;
    },
  };
}
