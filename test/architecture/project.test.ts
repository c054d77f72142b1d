/** The project around the code: exact versions, nothing of any one machine, a README that names what users meet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, filesBelow, importsOf, ROOT, sources, textOf } from './sources.ts';

interface Package {
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const PACKAGE = JSON.parse(textOf('package.json')) as Package;

test('every version is exact, in the package and in the lock file', () => {
  const { dependencies, optionalDependencies, devDependencies } = PACKAGE;
  const versions = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { version?: string }> };
  const other = versions.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
  expect(other).toEqual([]);
});

test('every package that the code imports is a dependency, and every dependency is imported', () => {
  const imported = sources().flatMap(importsOf);
  const packages = new Set(
    imported
      .filter((name) => !name.startsWith('node:') && !name.startsWith('src/'))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name),
  );
  expect([...packages].sort()).toEqual(Object.keys(PACKAGE.dependencies).sort());
});

test('what is optional is asked for only where it is needed, and never imported outright', () => {
  const names = Object.keys(PACKAGE.optionalDependencies);
  const asking = sources().filter((path) => names.some((name) => codeOf(path).includes(`('${name}')`)));
  expect(asking).toEqual(['src/extract/pdf/picture.ts']);
});

describe('nothing of any one machine', () => {
  const TEXT = /\.(?:ts|js|json|md|ya?ml|html?|tsv|csv|sh|py|txt|xml)$|\/[^./]+$|^[^./]+$|^\.[\w.-]+$/;
  const files = filesBelow('.').filter((path) => TEXT.test(path));
  const home = new RegExp(`(?<![\\w.])/(?:${['home', 'root', 'Users', 'work', 'mnt'].join('|')})/\\w`);
  const registry = /\bregistry\.[a-z][\w-]*\.\w|_auth(?:Token)|"resolved"\s*:/i;

  test.each([
    ['path', home],
    ['registry', registry],
  ])('no %s', (_, pattern) => {
    const found = files.flatMap((path) =>
      textOf(path)
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
    );
    expect(found).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = existsSync(join(ROOT, 'README.md')) ? textOf('README.md') : '';

  test('is there', () => expect(readme).not.toBe(''));

  test('names every command', () => {
    const commands = [...codeOf('src/main.ts').matchAll(/\.command\('([\w-]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThanOrEqual(5);
    expect(commands.filter((name) => !readme.includes(`opcc ${name}`))).toEqual([]);
  });

  /** Upper-case names in the code that no issue carries: codes of Node and of TLS. */
  const NOT_ISSUES = /^(?:ERR_|CERT_|NO_COLOR$|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;

  test('names the code of every issue', () => {
    const codes = new Set(
      sources().flatMap((path) =>
        [...codeOf(path).matchAll(/'([A-Z]{2,}(?:_[A-Z]+)+)'/g)].map(([, code = '']) => code),
      ),
    );
    const missing = [...codes].filter((code) => !NOT_ISSUES.test(code) && !readme.includes(code));
    expect(missing.sort()).toEqual([]);
  });

  test('names every script that people run', () => {
    const scripts = (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts;
    const meant = ['start', 'opcc', 'test', 'golden', 'score', 'bench'].filter((name) => name in scripts);
    const said = (name: string): boolean =>
      readme.includes(`npm ${name}`) || new RegExp(`npm run (?:--silent )?${name}\\b`).test(readme);
    expect(meant.filter((name) => !said(name))).toEqual([]);
  });
});
