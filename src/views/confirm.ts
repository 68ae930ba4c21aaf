/** The page of what waits for a supervisor: what is claimed, by whom, on what grounds. */
import type { ToConfirm } from '../analyses/to-confirm.ts';
import type { Document } from '../document/document.ts';
import { table } from '../document/table.ts';
import { confirmWords } from '../locale/confirm.ts';
import type { Lang } from '../locale/lang.ts';
import type { State } from '../plan/state.ts';
import { scoreText } from './numbers.ts';
import { levelName } from './rate.ts';
import { createWording, type Wording } from './wording.ts';

export function confirmView(
  claims: readonly ToConfirm[],
  state: State,
  { lang }: { readonly lang: Lang },
): Document {
  const wording = createWording(state, lang);
  const { labels, numbers } = wording;
  const words = confirmWords[lang];
  const { column } = words;
  const numbered = claims.map((claim, index) => ({ ...claim, number: index + 1 }));
  return {
    lang,
    title: words.title(state.plan.region.name),
    aside: state.asOf,
    blocks: [
      table({
        name: 'claims',
        caption: words.caption,
        columns: [
          { key: 'number', label: column.number, align: 'right', value: ({ number }) => number },
          {
            key: 'account',
            label: column.account,
            value: ({ address }) => labels.homeId(address),
            text: ({ address }) => labels.shortHome(address),
          },
          {
            key: 'contact',
            label: column.contact,
            value: ({ address }) => address,
            text: ({ address, layer }) =>
              layer === 'organization' ? words.organization : labels.own(address),
          },
          {
            key: 'role',
            label: column.role,
            drop: 1,
            value: ({ address }) => state.contactByAddress.get(address)?.contact.role ?? null,
            text: ({ address }) => roleText(address, wording),
          },
          {
            key: 'claimed',
            label: column.claimed,
            value: ({ claimed }) => claimed,
            text: ({ claimed, layer }) => levelName(layer, claimed, wording),
          },
          {
            key: 'score',
            label: column.score,
            align: 'right',
            value: ({ score }) => score,
            text: ({ score }) => (score === null ? '' : scoreText(score)),
          },
          {
            key: 'rated',
            label: column.rated,
            value: ({ rated }) => rated.by ?? null,
            text: ({ rated }) => words.rated(labels.member(rated.by ?? ''), numbers.day(rated.on)),
          },
          { key: 'why', label: column.why, wrap: true, value: (claim) => groundsOf(claim, wording) },
        ],
        rows: numbered,
        empty: words.nothing,
      }),
    ],
  };
}

function roleText(address: string, { state, labels }: Wording): string {
  const role = state.contactByAddress.get(address)?.contact.role;
  return role === undefined ? '' : labels.shortRole(role);
}

function groundsOf({ act, layer, reason, before }: ToConfirm, wording: Wording): string {
  const words = confirmWords[wording.lang];
  const moved =
    reason === 'moved' && before !== undefined ? [words.moved(levelName(layer, before, wording))] : [];
  if (layer === 'organization') return moved.join(wording.words.semicolon);
  const seen = act === undefined ? words.noAct : words.act(wording.numbers.day(act.on), act.what);
  return [...moved, seen].join(wording.words.semicolon);
}
