import { law } from '../../rehearsal.fixture';
import { linhe, team } from '../linhe.fixture';
import type { InvestigationState } from '../state';
import { forming } from './forming';

const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const ready = (state: InvestigationState) => forming.commands?.['form-team']?.ready?.(state, world);

test('articles 19, 20: a government forms its team once; the next one, to whom the case goes, has none yet', () => {
  expect(ready(linhe())).toBeNull();
  expect(ready(linhe(team))).toMatchObject({ code: 'already-done', params: { command: 'form-team' } });
  expect(ready({ ...linhe(team), investigator: '150800-government' })).toBeNull();
});
