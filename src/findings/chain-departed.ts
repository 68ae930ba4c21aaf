/** The decision chain of an open project names somebody who left. */
import { isOpen } from '../analyses/chain.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { subjectName } from './facts/name.ts';
import { chainPlace, inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const chainDeparted: Rule = {
  code: 'chain-departed',
  find({ state }) {
    return state.plan.projects.filter(isOpen).flatMap((project) => {
      const required = Object.keys(project.chain?.required ?? {});
      const added = project.chain?.add ?? [];
      return [...new Set([...required, ...added])].flatMap((address) => {
        const left = state.contactByAddress.get(address)?.departed;
        if (left === undefined) return [];
        const place = required.includes(address)
          ? chainPlace(state, project, address)
          : inside(project, 'chain', 'add', added.indexOf(address));
        return diagnostic(
          'chain-departed',
          { project: { id: project.id, name: project.name }, contact: subjectName(state, address), left },
          { subject: project.id, place },
        );
      });
    });
  },
};
