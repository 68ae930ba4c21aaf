/** The page of `crp explain` about an account: its three layers, or the one that was asked for. */
import type { AccountTrace } from '../../analyses/explain-account.ts';
import type { Block } from '../../document/document.ts';
import type { LayerName } from '../../method/method.ts';
import { heading, paragraph } from '../blocks.ts';
import { generalBlocks } from './account-general.ts';
import { keyBlocks } from './account-key.ts';
import { organizationBlocks } from './account-organization.ts';
import type { ExplainPage } from './page.ts';

const layers: Readonly<Record<LayerName, (trace: AccountTrace, page: ExplainPage) => readonly Block[]>> = {
  key: keyBlocks,
  general: generalBlocks,
  organization: organizationBlocks,
};

export function accountBlocks(trace: AccountTrace, page: ExplainPage): readonly Block[] {
  const { explain, labels } = page;
  const { owner } = trace.account.state;
  const asked = (Object.keys(layers) as LayerName[]).filter(
    (layer) => trace.layer === undefined || trace.layer === layer,
  );
  return [
    ...(owner === undefined ? [] : [paragraph(explain.owner(labels.member(owner)))]),
    ...asked.flatMap((layer) => [heading(2, explain.heading[layer]), ...layers[layer](trace, page)]),
  ];
}
