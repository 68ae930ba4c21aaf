/** The report's chapter about the accounts: what each is, whose it is, and what is wanted there. */
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { reportWords } from '../../locale/report.ts';
import type { AccountState } from '../../plan/state.ts';
import { facts } from '../blocks.ts';
import type { Wording } from '../wording.ts';

export function portfolioBlocks({ labels, lang, state, words: common }: Wording): readonly Block[] {
  const { column } = reportWords[lang];
  const members = (ids: readonly string[]) => ids.map(labels.member).join(common.list);
  return [
    table<AccountState>({
      name: 'portfolio',
      rows: state.accounts,
      columns: [
        {
          key: 'account',
          label: column.account,
          value: ({ id }) => id,
          text: ({ id }) => labels.account(id),
        },
        { key: 'tier', label: column.tier, value: ({ tier }) => tier },
        {
          key: 'maturity',
          label: column.maturity,
          value: ({ maturity }) => maturity,
          text: ({ maturity }) => labels.value('maturity', maturity),
        },
        {
          key: 'industry',
          label: column.industry,
          drop: 1,
          value: ({ account }) => account.industry ?? null,
          text: ({ account }) => account.industry ?? common.notFilled,
        },
        {
          key: 'posture',
          label: column.posture,
          value: ({ account }) => account.posture ?? null,
          text: ({ account: { posture } }) =>
            posture === undefined ? common.notFilled : labels.value('posture', posture),
        },
        {
          key: 'owner',
          label: column.owner,
          value: ({ owners }) => owners.join(' '),
          text: ({ owners }) => (owners.length === 0 ? common.notFilled : members(owners)),
        },
        {
          key: 'backup',
          label: column.backup,
          value: ({ backups }) => backups.join(' '),
          text: ({ backups }) => members(backups),
        },
      ],
    }),
    ...facts(
      state.accounts.map(({ id, account }) => ({
        label: labels.account(id),
        lines: [account.strategy ?? ''],
      })),
    ),
  ];
}
