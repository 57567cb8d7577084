import { withoutOwner, withoutSecrets } from './inherited';

const given = {
  PATH: '/bin',
  LOG_LEVEL: 'warn',
  DATABASE_URL: 'postgres://app',
  DATABASE_URL_FILE: '/url',
  DATABASE_OWNER_URL: 'postgres://owner',
  DATABASE_OWNER_URL_FILE: '/owner',
  PAYLOAD_KEYS: 'k1:x',
  PAYLOAD_KEYS_FILE: '/keys',
};

test("API and worker inherit all but the owner's address, in either form; other servers no secret at all", () => {
  const { DATABASE_OWNER_URL: _url, DATABASE_OWNER_URL_FILE: _file, ...rest } = given;
  expect(withoutOwner(given)).toEqual(rest);
  expect(withoutSecrets(given)).toEqual({ PATH: '/bin', LOG_LEVEL: 'warn' });
});
