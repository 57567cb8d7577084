import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readAccidentSearch } from './accident/accident-search';
import { queries } from './api/queries';
import { readCaseSearch } from './cases/case-search';
import { readClockSearch } from './clocks/clock-search';
import { readLawSearch } from './law/law-search';
import { readNoticesSearch } from './notices/notices-search';
import { readPeopleSearch } from './people/people-search';
import { readRectificationSearch } from './rectification/ledger-search';
import { sessionQuery } from './session/session';
import { Broken } from './shell/broken';
import { readVettingSearch } from './supervision/vetting-search';
import { readSupervisionSearch } from './supervisions/supervision-search';
import { readWorkSearch } from './work/work-search';

const root = createRootRoute();

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
  component: lazyRouteComponent(() => import('./session/sign-in'), 'SignIn'),
});

/** Everything else is for those who have signed in; whoever has not comes back to the same page afterwards. */
const within = createRoute({
  getParentRoute: () => root,
  id: 'within',
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
  beforeLoad: async ({ location }) => {
    const who = await queries.ensureQueryData(sessionQuery);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to go elsewhere
    if (who === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
});

const home = createRoute({
  getParentRoute: () => within,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to go elsewhere
    throw redirect({ to: '/work' });
  },
});

const page = <Path extends string>(path: Path, component: Parameters<typeof lazyRouteComponent>[0], name: string) =>
  createRoute({ getParentRoute: () => within, path, component: lazyRouteComponent(component, name) });

/** Which procedure of the case, and which earlier item of it, whoever led here has chosen. */
const act = createRoute({
  getParentRoute: () => within,
  path: '/cases/$id/do/$command',
  component: lazyRouteComponent(() => import('./command/command-page'), 'CommandPage'),
  validateSearch: (search: Record<string, unknown>): { procedure?: string; n?: number; ref?: string } => ({
    ...(typeof search['procedure'] === 'string' ? { procedure: search['procedure'] } : {}),
    ...(/^[1-9]\d?$/.test(String(search['n'])) ? { n: Number(search['n']) } : {}),
    ...(typeof search['ref'] === 'string' || typeof search['ref'] === 'number' ? { ref: String(search['ref']) } : {}),
  }),
});

const pages = [
  page('/duty', () => import('./duty/duty-desk'), 'DutyDesk'),
  page('/duty/report', () => import('./duty/report-accident'), 'ReportAccident'),
  createRoute({
    getParentRoute: () => within,
    path: '/work',
    validateSearch: readWorkSearch,
    component: lazyRouteComponent(() => import('./work/my-work'), 'MyWork'),
  }),
  createRoute({
    getParentRoute: () => within,
    path: '/cases',
    validateSearch: readCaseSearch,
    component: lazyRouteComponent(() => import('./cases/case-list'), 'CaseList'),
  }),
  createRoute({
    getParentRoute: () => within,
    path: '/supervisions',
    validateSearch: readSupervisionSearch,
    component: lazyRouteComponent(() => import('./supervisions/supervision-list'), 'SupervisionList'),
  }),
  createRoute({
    getParentRoute: () => within,
    path: '/rectifications',
    validateSearch: readRectificationSearch,
    component: lazyRouteComponent(() => import('./rectification/rectification-list'), 'RectificationList'),
  }),
  createRoute({
    getParentRoute: () => within,
    path: '/cases/$id',
    validateSearch: readAccidentSearch,
    component: lazyRouteComponent(() => import('./accident/accident-page'), 'AccidentPage'),
  }),
  createRoute({
    getParentRoute: () => within,
    path: '/cases/$id/vetting/$n',
    validateSearch: readVettingSearch,
    component: lazyRouteComponent(() => import('./supervision/vetting-page'), 'VettingPage'),
  }),
  page('/cases/$id/brief', () => import('./accident/brief'), 'Brief'),
  createRoute({
    getParentRoute: () => within,
    path: '/cases/$id/clocks/$clock',
    validateSearch: readClockSearch,
    component: lazyRouteComponent(() => import('./clocks/derivation'), 'Derivation'),
  }),
  page('/project', () => import('./project/projection'), 'Projection'),
  createRoute({
    getParentRoute: () => within,
    path: '/law',
    validateSearch: readLawSearch,
    component: lazyRouteComponent(() => import('./law/law-page'), 'LawPage'),
  }),
  createRoute({
    getParentRoute: () => within,
    path: '/people',
    validateSearch: readPeopleSearch,
    component: lazyRouteComponent(() => import('./people/people-page'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => within,
    path: '/notices',
    validateSearch: readNoticesSearch,
    component: lazyRouteComponent(() => import('./notices/notices-page'), 'NoticesPage'),
  }),
  page('/tour', () => import('./sandbox/tour'), 'Tour'),
  page('/mails', () => import('./mails/mails-page'), 'MailsPage'),
  page('/status', () => import('./status/status-page'), 'StatusPage'),
  page('/status/notices', () => import('./notice-settings/settings-page'), 'SettingsPage'),
  page('/account', () => import('./session/account'), 'Account'),
  page('$', () => import('./shell/not-found'), 'NotFound'),
];

function searchOf(search: Record<string, unknown>): string {
  const given = Object.entries(search).flatMap(([key, value]) =>
    (typeof value === 'string' && value !== '') || typeof value === 'number' ? [[key, String(value)]] : [],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

export const router = createRouter({
  routeTree: root.addChildren([signIn, within.addChildren([home, act, ...pages])]),
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
  // What stands in an address is text: a division code must not become a number, nor stand in quotation marks.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: searchOf,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
