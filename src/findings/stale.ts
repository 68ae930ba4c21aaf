/** Somebody or something that matters was last assessed too long ago. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { judgedSubjects } from './facts/judged-subject.ts';
import { subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const stale: Rule = {
  code: 'stale',
  find(context) {
    return judgedSubjects(context).flatMap(({ kind, address, entry, freshness }) => {
      if (freshness === undefined || !freshness.stale) return [];
      const { age, limit } = freshness;
      return diagnostic(
        'stale',
        { subject: subjectName(context.state, address), kind, age, limit },
        { subject: address, place: entry.place },
      );
    });
  },
};
