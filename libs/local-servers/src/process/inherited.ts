const owner = ['DATABASE_OWNER_URL'];
const secrets = [...owner, 'DATABASE_URL', 'PAYLOAD_KEYS'];

/** An environment without the address of the database's owner: for the processes of ours that only run and never migrate. */
export function withoutOwner(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return without(env, owner);
}

/** An environment without what opens the ledger or the payloads: for servers that must not be able to. */
export function withoutSecrets(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return without(env, secrets);
}

// Each may also be given as the path of a file.
function without(env: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name.replace(/_FILE$/, ''))));
}
