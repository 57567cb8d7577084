import { Client } from 'pg';
import { createDatabaseFromTemplate, dropDatabase } from '@app/testing';

const server = process.env['ANJIAN_TEST_POSTGRES'] ?? '';
const template = { name: 'template_spec', prepare: jest.fn(prepare) };

afterAll(async () => {
  await run(server, `alter database ${template.name} is_template false`);
  await dropDatabase(server, template.name);
});

function inside(name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function prepare(superUrl: string, name: string): Promise<void> {
  await run(superUrl, `create database ${name}`);
  await run(inside(name), 'create table t as select 1 as n');
}

test('each database is a copy of its own of a template that is prepared once', async () => {
  const names = [await createDatabaseFromTemplate(server, template), await createDatabaseFromTemplate(server, template)];
  await run(inside(names[0] ?? ''), 'insert into t values (2)');
  expect(await run(inside(names[1] ?? ''), 'select n from t')).toEqual([{ n: 1 }]);
  expect(template.prepare).toHaveBeenCalledTimes(1);
  for (const name of names) await dropDatabase(server, name);
});

test('a template whose making was interrupted is made again', async () => {
  const broken = {
    name: 'template_broken',
    prepare: (url: string, name: string) => prepare(url, name).then(() => Promise.reject(new Error('killed'))),
  };
  await expect(createDatabaseFromTemplate(server, broken)).rejects.toThrow('killed');
  const name = await createDatabaseFromTemplate(server, { name: broken.name, prepare });
  expect(await run(inside(name), 'select n from t')).toEqual([{ n: 1 }]);
  await dropDatabase(server, name);
  await run(server, `alter database ${broken.name} is_template false`);
  await dropDatabase(server, broken.name);
});
