/** What exports of common systems have that general names do not tell: whose ids stand where, and what their stages mean. */
import type { ImportKind } from './imported.ts';
import type { Mapping } from './mapping.ts';

export interface Preset {
  readonly system: string;
  /** Folded headers of which one tells the system. */
  readonly signs: readonly string[];
  /** Folded header → field, by kind. */
  readonly columns: Partial<Record<ImportKind, Readonly<Record<string, string>>>>;
  readonly values?: NonNullable<Mapping['values']>;
}

const closed = { 'closed won': { result: 'won' }, 'closed lost': { result: 'lost' } };

export const presets: readonly Preset[] = [
  {
    system: 'salesforce',
    signs: ['systemmodstamp', 'isdeleted', 'lastmodifiedbyid', '18digitid'],
    columns: {
      contacts: { id: 'ref', reportstoid: '' },
      accounts: { id: '', rating: '' },
      projects: { id: '' },
    },
    values: {
      stage: {
        ...closed,
        prospecting: 'lead',
        qualification: 'lead',
        'needs analysis': 'opportunity',
        'value proposition': 'opportunity',
        'id. decision makers': 'opportunity',
        'perception analysis': 'opportunity',
        'proposal/price quote': 'bidding',
        'negotiation/review': 'bidding',
      },
    },
  },
  {
    system: 'hubspot',
    signs: ['recordid'],
    columns: { contacts: { recordid: 'ref' } },
    values: {
      stage: {
        ...closed,
        'appointment scheduled': 'lead',
        'qualified to buy': 'opportunity',
        'presentation scheduled': 'opportunity',
        'decision maker bought-in': 'opportunity',
        proposal: 'bidding',
        'contract sent': 'bidding',
      },
    },
  },
  {
    system: 'dynamics',
    signs: ['donotmodifycontact', 'donotmodifyaccount', 'donotmodifyopportunity'],
    columns: { contacts: { donotmodifycontact: 'ref' } },
    values: { stage: { qualify: 'lead', develop: 'opportunity', propose: 'bidding', close: 'bidding' } },
  },
];
