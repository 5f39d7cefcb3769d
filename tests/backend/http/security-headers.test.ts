import { expect, test } from 'vitest';
import { securityHeaders } from '#backend/http/security-headers.ts';

const policy = new Map(
  (securityHeaders()['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

test('nothing is allowed that is not named', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
});

test('scripts, styles, fonts, connections and workers come from the app alone', () => {
  for (const name of ['script-src', 'style-src', 'font-src', 'connect-src', 'worker-src']) {
    expect(policy.get(name), name).toEqual(["'self'"]);
  }
});

test('nothing inline, nothing evaluated, no address and no wildcard anywhere', () => {
  const sources = [...policy.values()].flat();
  expect(sources.filter((source) => /unsafe|\*|:\/\/|nonce|sha/u.test(source))).toEqual([]);
});

test('no frame, form or base may lead elsewhere', () => {
  for (const name of ['frame-ancestors', 'form-action', 'base-uri']) expect(policy.get(name), name).toEqual(["'none'"]);
});

test('strings do not become scripts', () => {
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy.get('trusted-types')).toEqual(['lookup-worker', 'tick-worker']);
});

test('types are not guessed', () => {
  expect(securityHeaders()['X-Content-Type-Options']).toBe('nosniff');
});
