/** Somebody or something that matters was assessed on too little to be sure. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { judgedSubjects } from './facts/judged-subject.ts';
import { levelTerm, subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const provisional: Rule = {
  code: 'provisional',
  find(context) {
    const { state } = context;
    return judgedSubjects(context).flatMap(({ kind, address, entry, level, provisional, missing, rated }) => {
      if (level === undefined || !provisional) return [];
      return diagnostic(
        'provisional',
        {
          subject: subjectName(state, address),
          kind,
          level: levelTerm(state.method, kind, level),
          judged: rated?.judged !== undefined,
          missing,
        },
        { subject: address, place: rated?.place ?? entry.place },
      );
    });
  },
};
