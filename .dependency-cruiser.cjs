const tests = '\\.(spec|fixture)\\.ts$|^test/|^libs/testing/';
const pure = '^libs/(calendar|clock|domain|register|rules)/';

/** Each import rule of the house with its reason; `npm run deps:check` prints what breaks one. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or lack a third that both may know. (A field of a form may hold fields, or a form for a paper.)',
      severity: 'error',
      from: { pathNot: '^apps/web/src/(command/widgets/|documents/filing)' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-cycles-of-types',
      comment: 'In a library not even types go round: a reader must be able to begin somewhere.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { circular: true },
    },
    {
      name: 'nothing-imports-an-app',
      comment: 'Apps are processes; what two of them share is a library.',
      severity: 'error',
      from: { pathNot: '^apps/|^test/' },
      to: { path: '^apps/' },
    },
    {
      name: 'no-app-imports-another-app',
      comment: 'Processes are deployed on their own and talk through Postgres, Temporal and HTTP only.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'streams-stand-alone',
      comment:
        'Names, ids and shapes that travel through Temporal: everybody may know them, and they know nobody, so a workflow can carry them.',
      severity: 'error',
      from: { path: '^libs/streams/', pathNot: tests },
      to: { pathNot: '^libs/streams/' },
    },
    {
      name: 'calendar-stands-alone',
      comment: 'calendar ← clock ← domain ← rules: days know nothing of clocks, clocks nothing of procedures.',
      severity: 'error',
      from: { path: '^libs/calendar/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/calendar/' },
    },
    {
      name: 'clock-knows-only-the-calendar',
      comment: 'A statutory clock is counted from facts, a rule and a calendar, whatever procedure it belongs to.',
      severity: 'error',
      from: { path: '^libs/clock/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/(calendar|clock)/' },
    },
    {
      name: 'domain-knows-only-calendar-and-clock',
      comment: 'Procedures are handed the law as data; which law it is must not matter to them.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/(calendar|clock|domain|streams)/' },
    },
    {
      name: 'register-knows-only-the-domain',
      comment:
        'Places, organs and notices as they are in force: plain data and look-ups; who may record them, and where they are kept, is said elsewhere.',
      severity: 'error',
      from: { path: '^libs/register/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/(register|domain|clock|calendar|streams)/' },
    },
    {
      name: 'rules-are-data',
      comment: 'A rule pack is data with its source; it names things of the domain and runs nothing.',
      severity: 'error',
      from: { path: '^libs/rules/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/(calendar|clock|domain|rules|streams)/' },
    },
    {
      name: 'a-turn-is-pure',
      comment: 'Law, decision and read model in one function: the same in the ledger, the preview, the command line and a test.',
      severity: 'error',
      from: { path: '^libs/turn/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/(calendar|clock|domain|register|rules|streams|turn)/' },
    },
    {
      name: 'no-framework-in-the-domain',
      comment: 'The same functions run in a workflow, in the preview, in the browser and in a test.',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'only-schemas-import-zod',
      comment: 'Types reach the domain by `import type` of a schema file, so no workflow carries zod and its start stays quick.',
      severity: 'error',
      from: { pathNot: `\\.schema\\.ts$|^libs/(contracts|config)/|^apps/|${tests}` },
      to: { path: 'node_modules/zod/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas-reach-the-domain-by-type-only',
      comment: 'A value imported from a schema file would bring zod into the workflow bundle.',
      severity: 'error',
      from: { path: '^(libs/(calendar|clock|domain)|workflows)/', pathNot: `\\.schema\\.ts$|schemas\\.ts$|${tests}` },
      to: { path: '\\.schema\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-stay-deterministic',
      comment:
        'A workflow is an inbox with timers: rules, law and state change without meeting a replay, so it knows names, ids and shapes only.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: tests },
      to: { pathNot: '^workflows/|^libs/streams/|node_modules/@temporalio/(workflow|common)/' },
    },
    {
      name: 'persistence-knows-only-the-domain',
      comment: 'The ledger stores what the domain says; it decides nothing of law.',
      severity: 'error',
      from: { path: '^libs/persistence/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/(persistence|register|domain|people|clock|calendar|streams)/' },
    },
    {
      name: 'administration-is-what-api-and-command-line-share',
      comment:
        'What an administrator does to register and calendar is the same by every door: checked, previewed and recorded in one place.',
      severity: 'error',
      from: { path: '^libs/administration/', pathNot: tests },
      to: {
        path: '^(libs|apps|workflows|activities)/',
        pathNot: '^libs/(administration|persistence|turn|register|rules|domain|clock|calendar|streams)/',
      },
    },
    {
      name: 'web-knows-only-the-contracts',
      comment: 'The browser asks the API; no law, clock or ledger is computed at a desk, so that every desk sees the same.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^apps/web/|^libs/contracts/' },
    },
    {
      name: 'accounts-know-nothing-of-cases',
      comment: 'Who somebody is, and by which password, has nothing to do with what they may do in a case. Workers need none of it.',
      severity: 'error',
      from: { path: '^libs/accounts/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/(accounts|persistence|clock|calendar)/' },
    },
    {
      name: 'people-know-nothing-of-cases',
      comment: 'Who holds a post, and how he is reached, is the same for every case.',
      severity: 'error',
      from: { path: '^libs/people/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/(people|clock|calendar)/' },
    },
    {
      name: 'notify-knows-nothing-of-cases',
      comment: 'A way out takes a text to an address; what it tells, and of whom, is said elsewhere.',
      severity: 'error',
      from: { path: '^libs/notify/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/notify/' },
    },
    {
      name: 'files-know-nothing-of-cases',
      comment: 'A store keeps contents; what they mean, and who may have them, is said elsewhere.',
      severity: 'error',
      from: { path: '^libs/files/', pathNot: tests },
      to: { path: '^(libs|apps|workflows|activities)/', pathNot: '^libs/files/' },
    },
    {
      name: 'activities-know-persistence-rules-and-domain',
      comment: 'They are the only door from a workflow to the world.',
      severity: 'error',
      from: { path: '^activities/', pathNot: tests },
      to: {
        path: '^(libs|apps|workflows|activities)/',
        pathNot: '^activities/|^libs/(persistence|turn|streams)/',
      },
    },
    {
      name: 'local-servers-stay-local',
      comment: 'Embedded servers are for one desk, tests and benchmarks; a deployed API or worker never starts one.',
      severity: 'error',
      from: { pathNot: `^libs/local-servers/|^apps/(cli|bench)/|${tests}` },
      to: { path: '^libs/local-servers/' },
    },
    {
      name: 'no-test-code-in-production',
      comment: 'What is shipped must not need what only tests install.',
      severity: 'error',
      from: { path: '^(libs|apps|workflows|activities)/', pathNot: tests },
      to: { path: '^test/|^libs/testing/|\\.spec\\.ts$' },
    },
    {
      name: 'no-dev-dependency-in-production',
      comment: 'The image is installed without them. (The SDK download of libs/local-servers is tried only where they are there.)',
      severity: 'error',
      from: {
        path: '^(libs|apps|workflows|activities)/',
        pathNot: `${tests}|^libs/local-servers/src/temporal/sdk-download\\.ts$|^apps/(bench|web)/`,
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-unlisted-package',
      comment: 'A package that is there only because another one needs it may be gone after any update.',
      severity: 'error',
      from: { path: '^(libs|apps|workflows|activities)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'unknown'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing fails at run time only.',
      severity: 'error',
      from: { path: '^(libs|apps|workflows|activities)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'default', 'types'],
    },
  },
};
