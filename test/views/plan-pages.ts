/** The pages of crp explain, account, brief and report of the region in which something has happened. */
import { account } from '../../src/analyses/account.ts';
import { assess } from '../../src/analyses/assess.ts';
import { brief } from '../../src/analyses/brief.ts';
import { type ExplainSubject, type ExplainTrace, explain } from '../../src/analyses/explain.ts';
import { gaps } from '../../src/analyses/gaps.ts';
import { report } from '../../src/analyses/report.ts';
import type { Document } from '../../src/document/document.ts';
import { acceptFindings } from '../../src/findings/accept.ts';
import { findAll } from '../../src/findings/find.ts';
import type { Lang } from '../../src/locale/lang.ts';
import type { LayerName } from '../../src/method/method.ts';
import { accountView } from '../../src/views/account.ts';
import { briefView } from '../../src/views/brief.ts';
import { explainView } from '../../src/views/explain.ts';
import { reportView } from '../../src/views/report.ts';
import type { Story } from './story-plan.ts';

export const subjects: Readonly<Record<string, ExplainSubject>> = {
  decider: { kind: 'contact', id: 'metro/gu' },
  opponent: { kind: 'contact', id: 'metro/tang' },
  held: { kind: 'contact', id: 'metro/wei' },
  'not-assessed': { kind: 'contact', id: 'grid/song' },
  left: { kind: 'contact', id: 'metro/qin' },
  department: { kind: 'department', id: 'metro/network' },
  account: { kind: 'account', id: 'metro' },
  goal: { kind: 'goal', id: 'people' },
  'goal-of-accounts': { kind: 'goal', id: 'accounts' },
  hilltop: { kind: 'project', id: 'core' },
  lost: { kind: 'project', id: 'rest' },
  lots: { kind: 'project', id: 'lots' },
  orders: { kind: 'target', id: 'orders' },
  share: { kind: 'target', id: 'share' },
  'win-core': { kind: 'target', id: 'win-core' },
  member: { kind: 'member', id: 'lin' },
  supervisor: { kind: 'member', id: 'zhao' },
};

export function traceOf({ state, before }: Story, subject: ExplainSubject, layer?: LayerName): ExplainTrace {
  const assessed = assess(state, before);
  const trace = explain(state, assessed.now, gaps(state, assessed.now), assessed.change, subject, layer);
  if (trace === undefined) throw new Error(subject.id);
  return trace;
}

export function explainPage(story: Story, lang: Lang, subject: ExplainSubject, layer?: LayerName): Document {
  return explainView(traceOf(story, subject, layer), story.state, { lang, lineOf: story.places.lineOf });
}

/** Every page by name; those of crp explain as `explain-<subject>`. */
export function planPages(story: Story, lang: Lang): Readonly<Record<string, Document>> {
  const { state, before } = story;
  const assessed = assess(state, before);
  const found = gaps(state, assessed.now);
  const findings = acceptFindings(findAll({ state, region: assessed.now, gaps: found }), state);
  const accounts = ['metro', 'grid'].map((id) => {
    const result = account(state, assessed.now, found, assessed.change, id);
    if (result === undefined) throw new Error(id);
    return [`account-${id}`, accountView(result, state, { lang })] as const;
  });
  return {
    brief: briefView(brief(state, assessed, found), state, { lang }),
    report: reportView(report(state, assessed, found, findings), state, { lang }),
    ...Object.fromEntries(accounts),
    ...Object.fromEntries(
      Object.entries(subjects).map(([name, subject]) => [
        `explain-${name}`,
        explainPage(story, lang, subject),
      ]),
    ),
    'explain-account-organization': explainPage(
      story,
      lang,
      { kind: 'account', id: 'metro' },
      'organization',
    ),
  };
}
