import type { Command, Rejection } from '@app/streams';
import { reject } from '@app/streams';
import type { InvestigationState } from '../../state';
import { zhejiang38 } from '../articles';
import { isHigherGovernment } from './higher-government';

/** Refuses an act that only a government above the responsible one can do (AP-10). */
export function onlyHigher({ investigator }: InvestigationState, { act, name }: Pick<Command, 'act' | 'name'>): Rejection | null {
  if (isHigherGovernment(act.by.organ, investigator)) return null;
  return reject('higher-government-only', { organ: act.by.organ, command: name }, { article: zhejiang38, field: 'act.by.organ' });
}
