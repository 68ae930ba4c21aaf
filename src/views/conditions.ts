/** Conditions in words short enough for a table: what keeps a target from being met, or a level from rising. */
import type { OrganizationUnmet } from '../analyses/assessment.ts';
import type { Gap, GapCondition } from '../analyses/gap.ts';
import { commonWords } from '../locale/common.ts';
import type { Lang } from '../locale/lang.ts';
import type { UnmetCondition } from '../method/gate.ts';
import type { LayerName } from '../method/method.ts';
import type { Labels } from './labels.ts';
import { scoreText } from './numbers.ts';

export function unmetText(unmet: UnmetCondition, layer: LayerName, labels: Labels, lang: Lang): string {
  const words = commonWords[lang];
  const list = (items: readonly string[]) => items.join(words.comma);
  switch (unmet.kind) {
    case 'points':
      return words.atLeast(
        labels.dimension(layer, unmet.dimension),
        unmet.have === null ? '?' : String(unmet.have),
        unmet.need,
      );
    case 'acts':
      return words.acts(unmet.have, unmet.need);
    case 'dates':
      return words.dates(unmet.have, unmet.need);
    case 'act-shows':
      return words.actShows(labels.dimension(layer, unmet.dimension));
    case 'observed':
      return words.observe(list(unmet.missing.map((id) => labels.dimension(layer, id))));
    case 'observed-count':
      return words.observeCount(unmet.have, unmet.need);
    case 'points-or-acts':
      return words.acts(unmet.have, unmet.need);
    case 'stop':
      return words.stop(labels.dimension(layer, unmet.dimension), unmet.have);
    case 'core-unknown':
      return words.coreUnknown;
    case 'core-not-assessed':
    case 'core-provisional':
    case 'core-below':
      return words.core(list(unmet.departments.map((id) => labels.name(id))));
    case 'any':
      return unmet.alternatives
        .map((each) => list(each.map((one) => unmetText(one, layer, labels, lang))))
        .join(words.or);
  }
}

export function organizationUnmetText(unmet: OrganizationUnmet, labels: Labels, lang: Lang): string {
  const words = commonWords[lang];
  const stage = (id: string) => labels.dimension('organization', id);
  switch (unmet.kind) {
    case 'not-assessed':
      return words.assess;
    case 'index':
      return words.points(scoreText(unmet.need - unmet.have, [0]));
    case 'depth':
      return unmet.mode === 'any-of'
        ? words.anyStage(
            unmet.stages.map((each) => `${stage(each.stage)} ${each.have}`).join(words.comma),
            unmet.need,
          )
        : unmet.stages
            .map((each) => words.atLeast(stage(each.stage), String(each.have), unmet.need))
            .join(words.comma);
    case 'breadth':
      return words.breadth(unmet.have, unmet.need);
    case 'mechanisms':
      return words.mechanisms(
        unmet.have,
        unmet.need,
        unmet.missing.map((id) => labels.mechanism(id)).join(words.comma),
      );
    case 'confirmed':
      return words.confirm;
  }
}

function conditionText(condition: GapCondition, layer: LayerName, labels: Labels, lang: Lang): string {
  const words = commonWords[lang];
  switch (condition.kind) {
    case 'assess':
      return words.assess;
    case 'assess-again':
      return words.assessAgain(condition.age, condition.limit);
    case 'stop':
      return words.stop(
        condition.dimension === undefined ? undefined : labels.dimension(layer, condition.dimension),
        condition.have,
      );
    case 'judged':
      return words.judged(labels.level(layer, condition.level));
    case 'points':
      return words.points(scoreText(condition.missing, [0]));
    case 'condition':
      return unmetText(condition.unmet, layer, labels, lang);
    case 'confirmation':
      return condition.state === 'awaiting' ? words.awaiting : words.lowered(condition.why);
    case 'organization':
      return organizationUnmetText(condition.unmet, labels, lang);
    case 'departments':
      return words.departments(condition.which.map((each) => labels.name(each.address)).join(words.comma));
  }
}

export const layerOfTarget = {
  contact: 'key',
  department: 'general',
  general: 'general',
  organization: 'organization',
} as const;

/** All conditions of a gap; that the points are enough is said where they are and something else is missing. */
export function gapText(gap: Gap, labels: Labels, lang: Lang): string {
  const words = commonWords[lang];
  const layer = layerOfTarget[gap.target.kind];
  const enough =
    gap.target.kind === 'contact' && gap.score !== null && gap.score >= gap.need
      ? [words.enough(scoreText(gap.score, [gap.need]))]
      : [];
  return [
    ...enough,
    ...gap.conditions.map((condition) => conditionText(condition, layer, labels, lang)),
  ].join(words.semicolon);
}

export function actionText(gap: Gap, lang: Lang): string {
  const words = commonWords[lang];
  const { standing, actions } = gap.action;
  if (standing === 'none') return words.noAction;
  if (standing === 'done-nothing-next') return words.nothingNext;
  const first = actions[0]!;
  const { id } = first.action;
  return first.overdueDays > 0
    ? words.overdue(id, first.overdueDays)
    : `${id} ${first.due?.written.slice(5) ?? ''}`.trim();
}
