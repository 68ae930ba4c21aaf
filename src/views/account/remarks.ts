/** What to know of a person at an account, in a few words. */
import type { ReportingLine } from '../../analyses/reporting-lines.ts';
import { accountWords } from '../../locale/account.ts';
import { unmetText } from '../conditions.ts';
import type { Wording } from '../wording.ts';

/** What to know of the person, the most pressing first. */
export function remarks({ contact, unplaced }: ReportingLine, wording: Wording): readonly string[] {
  const { labels, lang, state, words: common } = wording;
  const words = accountWords[lang];
  const { general, opponent } = contact;
  const rivals = contact.state.closeness
    .filter(({ level }) => level === state.method.key.names.exclusive)
    .map(({ rival }) => labels.rival(rival));
  const states = {
    'not-needed': '',
    awaiting: words.awaiting,
    confirmed: words.confirmed,
    lowered: words.lowered,
    'above-claim': '',
  } as const;
  const held = opponent === 'opposed' ? [] : (general?.caps ?? []).slice(0, 1);
  return [
    opponent === 'opposed' ? words.opposed : '',
    rivals.length === 0 ? '' : words.rivalOf(rivals.join(common.list)),
    general?.freshness.stale ? words.stale(general.freshness.age) : '',
    ...(general?.confirmationState === 'lowered'
      ? []
      : held.flatMap(({ unmet }) => unmet.slice(0, 1).map((one) => unmetText(one, 'key', wording, 'short')))),
    general === undefined ? '' : states[general.confirmationState],
    unplaced ? words.unplaced : '',
  ].filter(Boolean);
}
