/** Somebody or something that matters was never assessed. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { judgedSubjects } from './facts/judged-subject.ts';
import { subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const notAssessed: Rule = {
  code: 'not-assessed',
  find(context) {
    return judgedSubjects(context)
      .filter(({ level }) => level === undefined)
      .map(({ kind, address, entry, scoped }) =>
        diagnostic(
          'not-assessed',
          { subject: subjectName(context.state, address), kind, scoped },
          { subject: address, place: entry.place },
        ),
      );
  },
};
