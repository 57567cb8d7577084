import { accidentFields, competentInvestigator, levels, raising } from '@app/domain';
import type { CompetenceAnswer, CompetenceLaw } from '@app/domain';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { z } from 'zod';
import published from '../../../../test/fixtures/accidents.json';
import official from '../../../../test/fixtures/official-investigators.json';
import { recordsSchema } from './record.schema';

/**
 * How the official investigator stands to what the law names by level, field, place and day. `raised`: a higher government took the case, which is
 * its own decision (decree 493, article 20(1); JU-03) and no error; `authorised`: a body that is no government acts for one (T-25).
 */
const outcomes = ['named', 'reading', 'raised', 'authorised'] as const;

const rowSchema = z.strictObject({
  on: z.iso.date(),
  /** Title of the published report, or of the record. */
  source: z.string().min(1),
  /** Division code of that day: the county, of a text that names none the city. */
  place: z.string().regex(/^\d{6}$/),
  level: z.enum(levels),
  /** Our reading: the class of an accident is a decision (T-17). */
  field: z.enum(accidentFields),
  official: z.string().min(1),
  how: z.enum(outcomes),
  /** Why another than the law names; whom the government let act. */
  note: z.string().min(1).optional(),
  /** Id of the published record. */
  record: z.string().optional(),
});

type Row = z.infer<typeof rowSchema>;

const rows = z.array(rowSchema).parse(official);
const records = recordsSchema.parse(published);
const { register } = releaseInForce();

function lawOf({ place }: Row): CompetenceLaw {
  const { competence } = releaseLaw('investigation', place).sheet;
  if (competence === undefined) throw new Error(place);
  return competence;
}

function bodiesOf(answer: CompetenceAnswer) {
  return answer.kind === 'competent' ? [answer.body] : answer.readings.flatMap(({ body }) => body ?? []);
}

function outcomeOf(row: Row): (typeof outcomes)[number] {
  const { place, level, field, on: occurredOn } = row;
  const law = lawOf(row);
  const answer = competentInvestigator({ place, level, field, occurredOn }, law);
  const bodies = bodiesOf(answer);
  if (bodies.some(({ title }) => title.zh === row.official)) return answer.kind === 'competent' ? 'named' : 'reading';
  const above = bodies.flatMap((body) =>
    body.place === null ? [] : raising({ investigator: body.place, level, occurredOn }, law.places, law.table).to,
  );
  return above.some(({ title }) => title.zh === row.official) ? 'raised' : 'authorised';
}

test.each(rows)('JU-01, JU-24: $on $source: $official, $how', (row) => {
  expect(register.places.on(row.place, row.on)).not.toBeNull();
  expect(outcomeOf(row)).toBe(row.how);
});

test('whoever is not the one that the law names has a note that says why', () => {
  const silent = rows.filter(({ how, note }) => (how === 'raised' || how === 'authorised') && note === undefined);
  expect(silent.map(({ source }) => source)).toEqual([]);
});

test('there are fifty and more, one of each; all published records whose investigator is published are among them, as published', () => {
  expect(rows.length).toBeGreaterThanOrEqual(50);
  expect(new Set(rows.map(({ source }) => source)).size).toBe(rows.length);
  const told = records.filter(({ investigating_authority: by, approved_by }) => (by ?? approved_by) !== null).map(({ id }) => id);
  expect(rows.flatMap(({ record }) => record ?? []).toSorted()).toEqual(told.toSorted());
  const otherwise = rows.filter(({ record, official: body }) => {
    const found = records.find(({ id }) => id === record);
    return found !== undefined && ![found.investigating_authority, found.approved_by].some((text) => text?.startsWith(body));
  });
  expect(otherwise.map(({ record }) => record)).toEqual(['zhongkai-20241111']);
});
