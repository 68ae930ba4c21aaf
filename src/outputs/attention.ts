/** A reason why somebody needs attention, as JSON prints it. */
import type { Attention } from '../analyses/assessment.ts';
import { closenessOutput } from './contacts.ts';
import { capOutput, confirmationOutput, evidenceOutput } from './levels.ts';
import type { AttentionOutput } from './schemas/attention.ts';

export function attentionOutput(reason: Attention): AttentionOutput {
  switch (reason.kind) {
    case 'opposed':
      return { kind: 'opposed', evidence: reason.evidence ? evidenceOutput(reason.evidence) : null };
    case 'rival-closer':
      return { ...reason, closeness: closenessOutput(reason.closeness) };
    case 'rival-exclusive':
      return { ...reason, closeness: closenessOutput(reason.closeness) };
    case 'gate':
      return { kind: 'gate', cap: capOutput(reason.cap) };
    case 'act-expired':
      return { kind: 'act-expired', evidence: evidenceOutput(reason.evidence) };
    case 'lowered':
      return { ...reason, confirmation: confirmationOutput(reason.confirmation) };
    case 'left':
      return { kind: 'left', on: reason.on, 'last-of-role': reason.lastOfRole ?? null };
    default:
      return reason;
  }
}
