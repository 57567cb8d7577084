import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', '.data/', '.cache/', '**/*.cjs'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A forgotten await is a lost write or a divergent workflow.
      '@typescript-eslint/no-floating-promises': 'error',
      // Controllers and workers hand async functions to callers that may not await them.
      '@typescript-eslint/no-misused-promises': 'error',
      // A new kind of event, clock or command must be met wherever kinds are told apart.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // emitDecoratorMetadata needs types of constructor parameters at run time; everything else is imported by type.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `Day | Instant` says what a value may mean, although both are strings.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Public entry files say what they offer.
      'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'Name what is exported.' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  {
    // What a workflow does must depend on nothing but its history and what it was told.
    files: [
      'libs/calendar/src/**/*.ts',
      'libs/clock/src/**/*.ts',
      'libs/domain/src/**/*.ts',
      'libs/register/src/**/*.ts',
      'libs/rules/src/**/*.ts',
    ],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain is told what time it is.' },
        { object: 'Math', property: 'random', message: 'The domain gives the same answer every time.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain is told what time it is.' },
        {
          selector:
            'CallExpression[callee.property.name=/^(getFullYear|getMonth|getDate|getDay|getHours|getMinutes|setHours|setDate|setMonth|setFullYear|toLocaleString|toLocaleDateString|getTimezoneOffset)$/]',
          message: 'The local time zone of the machine must not matter.',
        },
      ],
    },
  },
  {
    // What a page says stands in apps/web/src/text, in both languages.
    files: ['apps/web/src/**/*.ts', 'apps/web/src/**/*.tsx'],
    ignores: ['apps/web/src/text/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
        ...['Literal[value=/[\u3400-\u9fff]/]', 'JSXText[value=/[\u3400-\u9fff]/]', 'TemplateElement[value.raw=/[\u3400-\u9fff]/]'].map(
          (selector) => ({ selector, message: 'Words belong into the catalogues of src/text.' }),
        ),
      ],
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts', 'libs/testing/**/*.ts'],
    rules: {
      // expect.any(), JSON bodies and mocks are untyped by nature.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
