/** `crp account ID`: one account on one page. */
import { type AccountResult, account as analyseAccount } from '../analyses/account.ts';
import { accountOutput } from '../outputs/account.ts';
import { accountView } from '../views/account.ts';
import { unknownSubject } from './filter.ts';
import { pageCommand } from './page.ts';
import { resolveSubject } from './subject.ts';
import { wholeRegion } from './whole.ts';

export const account = pageCommand<AccountResult>({
  takes: 'subject',
  format: 'table',
  analyse: (on) => {
    const { state, subject } = on;
    const found = resolveSubject(state, subject!, ['account']);
    const { assessed, gaps } = wholeRegion(on);
    const result = found && analyseAccount(state, assessed.now, gaps, assessed.change, found.id);
    return (
      result ?? {
        problem: unknownSubject(
          subject!,
          state.accounts.map((each) => each.id),
        ),
      }
    );
  },
  view: (result, on) => accountView(result, on.state, { lang: on.lang }),
  output: (result, on) => accountOutput(result, on.state.plan),
});
