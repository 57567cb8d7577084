import type { Config } from './load';

const loopback = /^(127(\.\d+){3}|::1|localhost)$/;

/**
 * Whether the demo account may be there: in a sandbox that listens on this machine alone, without a proxy in front. Its password is shown to
 * whoever opens the page.
 */
export function demoAllowed({
  INSTALLATION,
  API_HOST,
  TRUSTED_PROXIES,
}: Pick<Config, 'INSTALLATION' | 'API_HOST' | 'TRUSTED_PROXIES'>): boolean {
  return INSTALLATION === 'sandbox' && loopback.test(API_HOST) && TRUSTED_PROXIES === undefined;
}
