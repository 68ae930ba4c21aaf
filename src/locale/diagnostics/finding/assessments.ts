/** What findings about assessments, confirmations and evidence say. */
import type { SubjectKind } from '../../../diagnostic/finding.ts';
import { findingWords, type Messages } from './words.ts';

const { zh, en } = findingWords;

type Code =
  | 'stale'
  | 'not-assessed'
  | 'provisional'
  | 'to-confirm'
  | 'confirmed-above-claim'
  | 'confirmed-by-oneself'
  | 'same-scores'
  | 'evidence-unknown-dimension';

function pointsZh(kind: SubjectKind): string {
  return kind === 'organization' ? '各环节' : '各项';
}

export const assessmentMessages: Messages<Code> = {
  zh: {
    stale: ({ subject, kind, age, limit }) => ({
      message: `${zh.subject(subject, kind)} ${age} 天没有评估（期限 ${limit} 天）`,
      help: '再评一次；看过、没有变化，就在当天的 assessments 里写 same',
    }),
    'not-assessed': ({ subject, kind, scoped }) => ({
      message: `${zh.subject(subject, kind)} 还没有评估${scoped.length === 0 ? '' : `，只评过品类 ${zh.list(scoped)}`}`,
      help: '在 assessments 里给一行评分；只有印象，先写一个级别',
    }),
    provisional: ({ subject, kind, level, judged, missing }) => ({
      message: `${zh.subject(subject, kind)} 是暂定的${zh.level(level)}，${judged ? '只写了级别，没有评分' : `没有评：${zh.list(missing.map((each) => each.zh))}`}`,
      help: judged ? '下一次评估逐项给分' : '把没看到的几项弄清，补进下一次评估',
    }),
    'to-confirm': ({ subject, level, owner }) => ({
      message: `${zh.who(subject)} 自评${zh.level(level)}，等主管确认${owner === null ? '' : `，负责人 ${zh.who(owner)}`}`,
      help: '主管看证据后在 confirmations 里写下同意的级别；不同意就写低的，并写 why',
    }),
    'confirmed-above-claim': ({ subject, kind, claimed, confirmed }) => ({
      message: `${zh.subject(subject, kind)} 自评${zh.level(claimed)}，确认却写${zh.level(confirmed)}：确认不抬高级别`,
      help: '主管看得更高，就请负责人带着证据重评；否则按自评确认',
    }),
    'confirmed-by-oneself': ({ subject, kind, by, on }) => ({
      message: `${zh.subject(subject, kind)} ${on} 的确认人 ${zh.who(by)} 就是评估人`,
      help: '请评估人的主管或更上级来确认',
    }),
    'same-scores': ({ subject, kind, on, before }) => ({
      message: `${zh.subject(subject, kind)} ${on} ${pointsZh(kind)}与 ${before} 全同，其间没有新证据`,
      help: '真看过、没变化，写 same；没看过，就别算一次评估；看到了什么，写进 evidence',
    }),
    'evidence-unknown-dimension': ({ subject, layer, found, known, suggestion }) => ({
      message: `${zh.who(subject)} 的证据写着说明 ${found}，${{ key: '联系人', general: '部门', organization: '组织' }[layer]}没有这一项`,
      help: `${suggestion === undefined ? '' : `是不是 ${suggestion}？`}可以写的有 ${zh.list(known)}，或者不写 shows`,
    }),
  },
  en: {
    stale: ({ subject, kind, age, limit }) => ({
      message: `${en.subject(subject, kind)} was last assessed ${age} days ago (${limit} at most)`,
      help: 'Assess again; where you looked and nothing changed, write `same` under the day in `assessments`',
    }),
    'not-assessed': ({ subject, kind, scoped }) => ({
      message: `${en.subject(subject, kind)} ${scoped.length === 0 ? 'was never assessed' : `was assessed only for ${en.list(scoped)}`}`,
      help: 'Give it a row of points in `assessments`, or a level where there is no more than an impression',
    }),
    provisional: ({ subject, kind, level, judged, missing }) => ({
      message: `${en.subject(subject, kind)} is provisionally at ${en.level(level)}; ${judged ? 'it was judged, without points' : `not observed: ${en.list(missing.map((each) => each.en))}`}`,
      help: judged
        ? 'Give points at the next assessment'
        : 'Find out what was not observed and add it to the next assessment',
    }),
    'to-confirm': ({ subject, level, owner }) => ({
      message: `${en.who(subject)} is claimed to be ${en.level(level)} and waits for a supervisor${owner === null ? '' : `, owner ${en.who(owner)}`}`,
      help: 'The supervisor looks at the evidence and writes the level in `confirmations`, a lower one with the reason',
    }),
    'confirmed-above-claim': ({ subject, kind, claimed, confirmed }) => ({
      message: `${en.subject(subject, kind)} is claimed to be ${en.level(claimed)} and confirmed as ${en.level(confirmed)}: a confirmation raises nothing`,
      help: 'If the supervisor is right, let the owner assess again with the evidence; else confirm what is claimed',
    }),
    'confirmed-by-oneself': ({ subject, kind, by, on }) => ({
      message: `${en.subject(subject, kind)} was confirmed on ${on} by ${en.who(by)}, who also made the assessment`,
      help: "Ask the assessor's supervisor, or somebody above",
    }),
    'same-scores': ({ subject, kind, on, before }) => ({
      message: `${en.subject(subject, kind)} has the same points on ${on} as on ${before}, with no evidence in between`,
      help: 'Write `same` if you did look, take the row out if you did not, and put what you saw into `evidence`',
    }),
    'evidence-unknown-dimension': ({ subject, layer, found, known, suggestion }) => ({
      message: `Evidence about ${en.who(subject)} is said to show ${found}, which is nothing that ${{ key: 'contacts', general: 'departments', organization: 'accounts' }[layer]} are assessed on`,
      help: `${suggestion === undefined ? '' : `Did you mean ${suggestion}? `}Known are ${en.list(known)}; \`shows\` may be left out`,
    }),
  },
};
