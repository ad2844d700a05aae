import i18next from 'eslint-plugin-i18next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Layers may only look along the arrow of CONTRIBUTING.md: each one names what it must not import. */
const LAYERS = {
  core: {
    mayNot: ['render', 'evidence', 'app', 'ui', 'platform', 'workers', 'build'],
    packages: ['react', 'react-dom', 'i18next', 'react-i18next', 'idb', 'docx', 'yaml', 'zod'],
  },
  evidence: {
    mayNot: ['render', 'app', 'ui', 'platform', 'workers', 'build'],
    packages: ['react', 'react-dom', 'i18next', 'react-i18next', 'idb', 'docx', 'yaml', 'zod'],
  },
  render: {
    mayNot: ['evidence', 'app', 'ui', 'platform', 'workers', 'build'],
    packages: ['react', 'react-dom', 'i18next', 'react-i18next', 'idb', 'zod'],
  },
  app: {
    mayNot: ['ui', 'platform', 'workers', 'build'],
    packages: ['react', 'react-dom', 'i18next', 'react-i18next', 'idb', 'docx', 'zod'],
  },
  ui: { mayNot: ['platform', 'workers', 'build'], packages: ['idb', 'docx', 'zod'] },
  platform: { mayNot: ['ui', 'build'], packages: ['react', 'react-dom', 'i18next', 'react-i18next', 'docx', 'zod'] },
  workers: {
    mayNot: ['ui', 'app', 'platform', 'build'],
    packages: ['react', 'react-dom', 'i18next', 'react-i18next', 'idb', 'zod'],
  },
};

const layerRules = Object.entries(LAYERS).map(([layer, { mayNot, packages }]) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  ignores: ['src/core/zod.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^#(${mayNot.join('|')})/`, message: `${layer} must not import this layer` },
          {
            regex: '^(\\.\\./)+(core|render|evidence|app|ui|platform|workers|build)/',
            message: 'between layers import by alias',
          },
          { regex: `^(${packages.join('|')})(/|$)`, message: `${layer} must not import this package` },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'build-output/', 'test-results/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '.config/**/*.ts', 'vite.config.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/cli.ts', 'src/core/plain-date.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', '.config/**/*.ts'],
    rules: {
      // Small ports of tests keep the promise of their interface without having to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/ui/**/*.ts'],
    extends: [
      reactHooks.configs.flat['recommended-latest'] ?? reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.recommended,
    ],
  },
  {
    files: ['src/ui/**/*.tsx'],
    plugins: { i18next },
    rules: { 'i18next/no-literal-string': ['error', { mode: 'jsx-text-only' }] },
  },
  {
    files: ['src/ui/wizard/**/*.{ts,tsx}'],
    // react-hook-form types paths into records and lists as always there; before the first row they are not.
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  ...layerRules,
);
