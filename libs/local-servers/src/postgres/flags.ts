/** `off` may lose the last seconds when the machine stops: for tests and benchmarks only. */
export type Sync = 'on' | 'off';

/** Command line of `postgres`: what one desk needs, on 127.0.0.1 only. */
export function postgresFlags(folder: string, port: number, sync: Sync): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Our queries are small and many: compiling them costs more than it saves.
    jit: 'off',
    ...(sync === 'off' ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', folder, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
