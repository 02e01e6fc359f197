import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', '**/*.fixture.ts', '**/conformance.ts', 'apps/standalone/src/crossings/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'docs/',
      '.cache/',
      '.data/',
      'coverage/',
      '**/*.cjs',
      'apps/web/src/api/schema.ts',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      // A file holds one idea; one that is longer stands below, with its reason.
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // The edges of the house (a state of any aggregate, a stored row) are `any` on purpose, and named.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Programs that people run talk to a terminal.
    files: ['apps/standalone/src/**', 'apps/{bench,faults}/src/main.ts', 'libs/contracts/src/publish/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The answer of a request, and what stands in the log, are unknown to the compiler.
    files: specs,
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // All events of a topic, in the order of their life; the model of all four services.
    files: ['libs/contracts/src/events/*.ts', 'apps/standalone/src/crossings/line.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js', '**/*.mjs'], rules: { 'no-console': 'off' } },
);
