/** The only list of rules, in the order in which their findings are listed. */
import { accountTargetsDontAddUp } from './account-targets-dont-add-up.ts';
import { actionIncomplete } from './action-incomplete.ts';
import { actionTooLate } from './action-too-late.ts';
import { actionWithoutGap } from './action-without-gap.ts';
import { amountMissing } from './amount-missing.ts';
import { assumed } from './assumed.ts';
import { beyondNeed } from './beyond-need.ts';
import { chainDeparted } from './chain-departed.ts';
import { confirmedAboveClaim } from './confirmed-above-claim.ts';
import { confirmedByOneself } from './confirmed-by-oneself.ts';
import { contactsNobodys } from './contacts-nobodys.ts';
import { deciderUnknown } from './decider-unknown.ts';
import { doneWithoutEffect } from './done-without-effect.ts';
import { effortAgainstPosture } from './effort-against-posture.ts';
import { eventNotClosed } from './event-not-closed.ts';
import { evidenceUnknownDimension } from './evidence-unknown-dimension.ts';
import { gapWithoutAction } from './gap-without-action.ts';
import { goalOutOfReach } from './goal-out-of-reach.ts';
import { goalWithoutMarketTarget } from './goal-without-market-target.ts';
import { jump } from './jump.ts';
import { keyPersonOfOurs } from './key-person-of-ours.ts';
import { languageMissing } from './language-missing.ts';
import { marketTargetUnserved } from './market-target-unserved.ts';
import { modeMismatch } from './mode-mismatch.ts';
import { noBackup } from './no-backup.ts';
import { noOwner } from './no-owner.ts';
import { notAssessed } from './not-assessed.ts';
import { opponentUncovered } from './opponent-uncovered.ts';
import { overCapacity } from './over-capacity.ts';
import { overdue } from './overdue.ts';
import { overdueDecision } from './overdue-decision.ts';
import { provisional } from './provisional.ts';
import { reportsToDeparted } from './reports-to-departed.ts';
import { rivalCloser } from './rival-closer.ts';
import type { Rule } from './rule.ts';
import { sameScores } from './same-scores.ts';
import { scopeTooSmall } from './scope-too-small.ts';
import { shareUnknown } from './share-unknown.ts';
import { singleThreaded } from './single-threaded.ts';
import { skillTooLow } from './skill-too-low.ts';
import { stale } from './stale.ts';
import { targetNotBetterThanRival } from './target-not-better-than-rival.ts';
import { targetOfDeparted } from './target-of-departed.ts';
import { targetTooLate } from './target-too-late.ts';
import { targetWithoutMarketTarget } from './target-without-market-target.ts';
import { targetsNotReviewed } from './targets-not-reviewed.ts';
import { toConfirm } from './to-confirm.ts';
import { twoOwners } from './two-owners.ts';

export const rules: readonly Rule[] = [
  // what relationship work is for
  goalWithoutMarketTarget,
  targetWithoutMarketTarget,
  marketTargetUnserved,
  targetsNotReviewed,
  // what cannot be reached
  goalOutOfReach,
  scopeTooSmall,
  targetTooLate,
  jump,
  beyondNeed,
  targetNotBetterThanRival,
  // what is done about it
  gapWithoutAction,
  actionWithoutGap,
  actionIncomplete,
  actionTooLate,
  overdue,
  doneWithoutEffect,
  eventNotClosed,
  // people who left
  targetOfDeparted,
  chainDeparted,
  reportsToDeparted,
  // relationships
  singleThreaded,
  deciderUnknown,
  opponentUncovered,
  rivalCloser,
  effortAgainstPosture,
  // assessments
  stale,
  notAssessed,
  provisional,
  toConfirm,
  confirmedAboveClaim,
  confirmedByOneself,
  sameScores,
  evidenceUnknownDimension,
  // our own people
  noOwner,
  noBackup,
  twoOwners,
  overCapacity,
  skillTooLow,
  modeMismatch,
  languageMissing,
  keyPersonOfOurs,
  contactsNobodys,
  // figures
  overdueDecision,
  amountMissing,
  shareUnknown,
  accountTargetsDontAddUp,
  assumed,
];
