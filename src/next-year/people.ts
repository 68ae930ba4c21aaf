/** Takes out of departments and contacts what stays behind: who left, targets, and what names somebody who left. */
import type { Place } from '../diagnostic/diagnostic.ts';
import type { GoingAlong } from './going-along.ts';
import { drop, keepItems, type MapNode, textIn } from './nodes.ts';

export interface Placed {
  readonly place: Place;
}

export function keepDepartments(account: MapNode, { members }: GoingAlong): void {
  keepItems(account, 'departments', (node) => {
    drop(node, 'target');
    dropUnless(node, 'owner', (owner) => members.has(owner));
    return true;
  });
}

/** The contacts of an account or an outside organization. */
export function keepContacts(homeNode: MapNode, home: string, along: GoingAlong): void {
  const { members, contacts, addressOf } = along;
  const isThere = (written: string) => contacts.has(addressOf(written, home));
  keepItems(homeNode, 'contacts', (node) => {
    drop(node, 'target');
    dropUnless(node, 'owner', (owner) => members.has(owner));
    dropUnless(node, 'backup', (backup) => members.has(backup));
    dropUnless(node, 'reports-to', isThere);
    dropUnless(node, 'moved-to', isThere);
    return contacts.has(`${home}/${textIn(node, 'id')}`);
  });
}

function dropUnless(node: MapNode, key: string, stays: (written: string) => boolean): void {
  const written = textIn(node, key);
  if (written !== undefined && !stays(written)) drop(node, key);
}
