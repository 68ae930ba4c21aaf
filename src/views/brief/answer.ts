/** What the brief says first: the next hilltop, who holds it up, whether the goals can be reached. */
import type { BriefOpponent, BriefResult } from '../../analyses/brief.ts';
import type { Block } from '../../document/document.ts';
import { briefWords } from '../../locale/brief.ts';
import { leftText } from '../account/answer.ts';
import { facts } from '../blocks.ts';
import { gapText, layerOfTarget } from '../gap-text.ts';
import { subjectText } from '../gaps/bodies.ts';
import { gapsAnswer } from '../gaps.ts';
import { moneyUnit } from '../money.ts';
import { ordersAnswer } from '../targets.ts';
import type { Wording } from '../wording.ts';

export function briefAnswer(result: BriefResult, wording: Wording): readonly Block[] {
  const words = briefWords[wording.lang];
  const lines = [
    ...ordersAnswer(result.targets, wording),
    hilltopLine(result, wording),
    result.opponent === undefined ? topGapLine(result, wording) : opponentLine(result.opponent, wording),
    ...goalLines(result, wording),
  ].filter((line) => line !== '');
  return facts([{ label: wording.words.answer, lines: lines.length === 0 ? [words.nothingOpen] : lines }]);
}

/** The hilltop that is decided next. */
function hilltopLine({ hilltops }: BriefResult, wording: Wording): string {
  const { lang, numbers, state, words: common } = wording;
  const next = hilltops.find(({ daysLeft }) => daysLeft === undefined || daysLeft >= 0) ?? hilltops[0];
  if (next === undefined) return '';
  const { project } = next.hilltop;
  const unit = moneyUnit(project.amount === undefined ? [] : [project.amount], state.plan.currency, lang);
  return briefWords[lang].hilltop(
    project.name,
    project.amount === undefined ? common.notFilled : unit.named(project.amount),
    project.decision === undefined ? '' : numbers.when(project.decision),
    leftText(next.daysLeft, wording),
    next.readiness.required,
    next.readiness.inPlace,
  );
}

/** Who is against us, how it came to that, which rival has the person, and what is done about it. */
export function opponentLine({ contact, change, action }: BriefOpponent, wording: Wording): string {
  const { labels, lang, state, words: common } = wording;
  const words = briefWords[lang];
  const level = labels.level('key', contact.general?.level);
  const fell = change?.movement === 'down' && change.before !== undefined;
  const { exclusive } = state.method.key.names;
  const rivals = contact.state.closeness.filter((each) => each.level === exclusive);
  const how = [
    fell ? words.fellTo(labels.level('key', change.before?.level), level) : words.level(level),
    ...rivals.map(({ rival }) => words.rivalHas(labels.rival(rival), labels.level('key', exclusive))),
  ];
  const role = contact.state.contact.role;
  const who = labels.at(contact.address) + (role === undefined ? '' : common.brackets(labels.role(role)));
  return words.opponent(who, how.join(common.comma), actionPhrase(action, wording));
}

function actionPhrase({ standing, actions }: BriefOpponent['action'], { lang, numbers }: Wording): string {
  const words = briefWords[lang];
  const [first] = actions;
  if (standing === 'none' || first === undefined) return words.noAction;
  if (standing === 'done-nothing-next') return words.nothingNext;
  const { action, due, overdueDays } = first;
  return overdueDays > 0
    ? words.overdue(action.id, overdueDays)
    : words.underWay(action.id, due === undefined ? '' : numbers.when(due));
}

/** Where nobody is against us: the first gap. */
function topGapLine({ topGaps }: BriefResult, wording: Wording): string {
  const [gap] = topGaps;
  if (gap === undefined) return '';
  const { labels, lang } = wording;
  const layer = layerOfTarget[gap.target.kind];
  return briefWords[lang].topGap(
    subjectText(gap.target.kind, gap.target.subject, wording),
    labels.level(layer, gap.level),
    labels.level(layer, gap.target.level),
    leftText(gap.daysLeft, wording),
    gapText(gap, wording),
  );
}

/** What the page of gaps says of the goals: its lines after the first. */
function goalLines({ gaps }: BriefResult, { lang, state }: Wording): readonly string[] {
  const answer = gapsAnswer(gaps, state, lang);
  return answer.kind === 'facts' ? answer.items.flatMap(({ lines }) => lines).slice(0, 2) : [];
}
