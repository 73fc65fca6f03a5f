import type { appMethods } from '../../../shared/contract/app.ts';
import { countCharges } from '../../ledger/charges.ts';
import { readPerson, writePerson } from '../../ledger/person.ts';
import { changeSettings, readSettings } from '../../ledger/settings.ts';
import type { Ground, Methods } from '../context.ts';

/** The app itself, its settings, and what is known of the person. */
export function appOver({ db, context, day }: Ground): Methods<typeof appMethods> {
  return {
    'app.info': () => ({
      version: context.version,
      settings: readSettings(db),
      profile: context.profile,
      charges: countCharges(db),
      standing: context.safety?.standing ?? { state: 'whole' },
    }),

    'app.today': day,

    'settings.change': ({ language, theme }) => {
      const settings = changeSettings(db, { language, theme });
      context.emit({ type: 'settings-changed' });
      return settings;
    },

    'person.get': () => readPerson(db),
    'person.change': (change) => {
      const person = writePerson(db, change);
      context.emit({ type: 'settings-changed' });
      return person;
    },
  };
}
