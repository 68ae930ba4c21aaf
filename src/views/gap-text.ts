/** What is missing in one cell: the points, then the one or two conditions in which the work lies; and how the action stands. */
import type { Gap, GapCondition } from '../analyses/gap.ts';
import type { Raise } from '../analyses/rounds.ts';
import { type GapCellWords, gapCellWords, gapTextWords } from '../locale/gap-text.ts';
import { gapConditionText, raisesText } from './gap-conditions.ts';
import { missingPoints, scoreText } from './numbers.ts';
import type { Wording } from './wording.ts';

export { layerOfTarget } from './gap-conditions.ts';

/** More than two conditions are not read in a table; `crp explain` has them all. */
const mostConditions = 2;

export function gapText(gap: Gap, wording: Wording): string {
  const cell = gapCellWords[wording.lang];
  const { conditions, target } = gap;
  const say = (condition: GapCondition) => gapConditionText(condition, target.kind, wording, 'short');
  const stop = conditions.find(({ kind }) => kind === 'stop');
  if (stop !== undefined) {
    const again = conditions.filter(({ kind }) => kind === 'assess-again');
    return [stop, ...again].map(say).join(wording.words.semicolon);
  }
  if (target.kind === 'organization') return organizationText(gap, say, wording);
  const points = conditions.find(({ kind }) => kind === 'points');
  const others = othersOf(gap, say, cell).slice(0, mostConditions);
  const first =
    points !== undefined
      ? [say(points)]
      : isEnough(gap)
        ? [cell.enough(scoreText(gap.score ?? 0, [gap.need]))]
        : [];
  const rest = others.length > 0 || points === undefined ? others : whereText(gap, wording);
  return [...first, ...rest].join(wording.words.semicolon);
}

/** The points of a person are there, and something else is not. */
function isEnough({ target, score, need, conditions }: Gap): boolean {
  const only = conditions.every(({ kind }) => kind === 'assess-again');
  return target.kind === 'contact' && score !== null && score >= need && !only;
}

/** What is missing beside points. What follows from another condition is left out: it is done with it. */
function othersOf(gap: Gap, say: (condition: GapCondition) => string, cell: GapCellWords): readonly string[] {
  const { conditions } = gap;
  const has = (kind: GapCondition['kind']) => conditions.some((one) => one.kind === kind);
  const unmet = conditions.flatMap((one) => (one.kind === 'condition' ? [one.unmet] : []));
  const actMissing = unmet.some(({ kind }) => kind === 'acts');
  const low = new Set(unmet.flatMap((one) => (one.kind === 'points' ? [one.dimension] : [])));
  const lowered = conditions.some((one) => one.kind === 'confirmation' && one.state === 'lowered');
  if (lowered && actMissing) {
    return [...conditions.filter(({ kind }) => kind === 'assess-again').map(say), cell.newAct];
  }
  const kept = conditions.filter((one) => {
    if (one.kind === 'points' || one.kind === 'assess') return one.kind === 'assess';
    if (one.kind === 'confirmation' && one.state === 'awaiting') return unmet.length === 0 && !has('points');
    // Which departments must rise says more than which gate they trip.
    if (one.kind === 'condition' && one.unmet.kind.startsWith('core-')) return !has('departments');
    // Whoever speaks for us has acted.
    if (one.kind !== 'condition') return true;
    if (one.unmet.kind === 'act-shows') return !low.has(one.unmet.dimension);
    return !(one.unmet.kind === 'acts' && low.size > 0);
  });
  return kept.map((one) =>
    one.kind === 'condition' && one.unmet.kind === 'points' && actMissing && isEnough(gap)
      ? cell.actOnce
      : say(one),
  );
}

/** Points alone are missing: where they can come from, or that an action was done and nobody looked again. */
function whereText(gap: Gap, wording: Wording): readonly string[] {
  const { lang, labels, words } = wording;
  const cell = gapCellWords[lang];
  const last = gap.action.standing === 'done-nothing-next' ? gap.action.actions[0]?.action : undefined;
  const rated = gap.scope?.rated ?? gap.department?.rated;
  if (last !== undefined && rated !== undefined && (last.done.toSorted().at(-1) ?? '') > rated.on) {
    return [cell.notRatedSince(actionName(last, wording))];
  }
  const points = gap.conditions.find((one) => one.kind === 'points');
  const [weakest] = points?.rounds ?? [];
  if (points === undefined || weakest === undefined || !isWeak(weakest.from, gap, wording)) return [];
  if (gap.target.kind === 'contact') {
    return [cell.weakest(labels.dimension('key', weakest.dimension), weakest.from, false)];
  }
  const low = points.rounds.filter(({ from }) => from === weakest.from);
  const names = low.map(({ dimension }) => labels.cellDimension('general', dimension)).join(words.list);
  return [cell.weakest(names, weakest.from, low.length > 1)];
}

/** In the lower half of the scale; from there up a dimension is no weakness that would be worth a word. */
function isWeak(points: number, { target }: Gap, { state: { method } }: Wording): boolean {
  const [lowest, highest] = method[target.kind === 'contact' ? 'key' : 'general'].points;
  return points < (lowest + highest) / 2;
}

/** The shortest way over all conditions, each stage once; then what no stage brings. */
function organizationText(
  { conditions, target: { kind } }: Gap,
  say: (condition: GapCondition) => string,
  wording: Wording,
): string {
  const { lang, words } = wording;
  const ways = conditions.flatMap((one) => (one.kind === 'organization' ? one.raises : []));
  const others = conditions.filter((one) => one.kind !== 'organization' || one.raises.length === 0);
  const raises = raisesText(joinRaises(ways), kind, wording, 'short');
  const texts = [...(raises === '' ? [] : [raises]), ...others.map(say).filter((text) => text !== '')];
  const isWay = raises !== '' && texts.length === 1;
  const rest = conditions.flatMap((one) =>
    one.kind === 'organization' && one.raises.length > 0 ? one.rest : [],
  );
  const missing = rest.reduce((sum, each) => sum + each, 0);
  if (missing > 0) texts.splice(1, 0, gapTextWords[lang].short.deeper('', missingPoints(missing)));
  return isWay && missing === 0 ? `${raises} ${gapCellWords[lang].thenThere}` : texts.join(words.semicolon);
}

/** Conditions that ask more and more of a stage say so once. */
function joinRaises(raises: readonly Raise[]): readonly Raise[] {
  const joined = new Map<string, Raise>();
  for (const raise of raises) {
    const before = joined.get(raise.dimension);
    joined.set(
      raise.dimension,
      before === undefined ? raise : { ...before, to: Math.max(before.to, raise.to) },
    );
  }
  return [...joined.values()];
}

/** How the action for a gap stands. */
export function actionText(gap: Gap, wording: Wording): string {
  const cell = gapCellWords[wording.lang];
  const { standing, actions } = gap.action;
  const [first] = actions;
  if (standing === 'none' || first === undefined) return cell.noAction;
  if (standing === 'done-nothing-next') return cell.nothingNext;
  const name = actionName(first.action, wording);
  if (first.overdueDays > 0) return cell.overdue(name, first.overdueDays);
  return cell.open(name, first.due === undefined ? undefined : wording.numbers.when(first.due));
}

/** An action by its id; one that nobody named by its move. */
function actionName(action: Gap['action']['actions'][number]['action'], { lang, labels }: Wording): string {
  if (!action.unnamed) return action.id;
  return action.move === undefined ? gapCellWords[lang].action : labels.move(action.move);
}
