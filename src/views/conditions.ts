/** Puts into words which condition of a gate or of an organizational level is not met. */
import type { OrganizationUnmet } from '../analyses/assessment.ts';
import { conditionWords, type Form } from '../locale/conditions.ts';
import type { UnmetCondition } from '../method/gate.ts';
import { missingPoints, preciseScore } from './numbers.ts';
import type { Wording } from './wording.ts';

/** One unmet condition of a gate of persons (`key`) or departments (`general`). */
export function unmetText(
  unmet: UnmetCondition,
  layer: 'key' | 'general',
  wording: Wording,
  form: Form,
): string {
  const { lang, labels } = wording;
  const { list } = wording.words;
  const words = conditionWords[lang][form];
  const dimension = (id: string) => labels.dimension(layer, id);
  const departments = (addresses: readonly string[]) => addresses.map(labels.own).join(list);
  switch (unmet.kind) {
    case 'points':
      return words.points(dimension(unmet.dimension), unmet.have, unmet.need);
    case 'acts':
      return words.acts(unmet.have, unmet.need);
    case 'dates':
      return words.dates(unmet.have, unmet.need);
    case 'act-shows':
      return words.actShows(dimension(unmet.dimension));
    case 'observed':
      return words.observed(unmet.missing.map(dimension).join(list));
    case 'observed-count':
      return words.observedCount(unmet.have, unmet.need);
    case 'points-or-acts':
      return words.pointsOrActs(unmet.have, unmet.need);
    case 'stop':
      return words.stop(dimension(unmet.dimension), unmet.have, unmet.need);
    case 'core-unknown':
      return words.coreUnknown;
    case 'core-not-assessed':
      return words.coreNotAssessed(departments(unmet.departments));
    case 'core-provisional':
      return words.coreProvisional(departments(unmet.departments));
    case 'core-below':
      return words.coreBelow(departments(unmet.departments), labels.level('general', unmet.level));
    case 'any':
      return unmet.alternatives
        .map((all) => all.map((one) => unmetText(one, layer, wording, form)).join(list))
        .join(words.or);
  }
}

/** One unmet condition of an organizational level. */
export function organizationUnmetText(
  unmet: OrganizationUnmet,
  { lang, labels, words: { list } }: Wording,
  form: Form,
): string {
  const words = conditionWords[lang][form];
  switch (unmet.kind) {
    case 'not-assessed':
      return words.notAssessed;
    case 'index':
      return words.index(
        preciseScore(unmet.have, [unmet.need]),
        preciseScore(unmet.need),
        missingPoints(unmet.need - unmet.have),
      );
    case 'depth': {
      const stage = form === 'short' ? labels.cellStage : labels.stage;
      const stages = unmet.stages.map((each) => `${stage(each.stage)} ${each.have}`).join(list);
      return unmet.mode === 'any-of'
        ? words.depthAny(stages, unmet.need)
        : words.depthAll(stages, unmet.need);
    }
    case 'breadth':
      return words.breadth(unmet.have, unmet.need);
    case 'mechanisms':
      return words.mechanisms(unmet.have, unmet.need, unmet.missing.map(labels.mechanism).join(list));
    case 'confirmed':
      return words.confirmed;
  }
}

/** All unmet conditions of the next level of a department's account or an organization, joined. */
export function allUnmetText(
  unmet: readonly (UnmetCondition | OrganizationUnmet)[],
  wording: Wording,
  form: Form,
): string {
  const parts = unmet.map((one) =>
    isOrganizational(one)
      ? organizationUnmetText(one, wording, form)
      : unmetText(one, 'general', wording, form),
  );
  return parts.join(conditionWords[wording.lang][form].and);
}

const organizational: ReadonlySet<string> = new Set([
  'not-assessed',
  'index',
  'depth',
  'breadth',
  'mechanisms',
  'confirmed',
] satisfies OrganizationUnmet['kind'][]);

function isOrganizational(unmet: UnmetCondition | OrganizationUnmet): unmet is OrganizationUnmet {
  return organizational.has(unmet.kind);
}
