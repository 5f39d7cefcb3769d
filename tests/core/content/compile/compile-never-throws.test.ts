import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '#core/content/compile/compile.ts';
import { faultCodes } from '#core/content/compile/fault.ts';
import { minimalEvent } from '../../../support/minimal-event.ts';

it('answers any text in any file with content or faults, never with an exception', () => {
  const sources = minimalEvent();
  const file = fc.constantFrom(...sources);
  const mutation = fc.record({
    file,
    at: fc.nat(),
    length: fc.nat(40),
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('{', '"', '- ', ': ', '\n', '&a *a', '!!', '[^1]', '|', '\u0000', '\uD800'),
    ),
  });
  fc.assert(
    fc.property(mutation, ({ file: chosen, at, length, text }) => {
      const start = at % (chosen.text.length + 1);
      const mutated = chosen.text.slice(0, start) + text + chosen.text.slice(start + length);
      const { content, faults } = compile(
        sources.map((source) => (source === chosen ? { ...source, text: mutated } : source)),
      );
      expect(content === null).toBe(faults.length > 0);
      for (const fault of faults) {
        expect(faultCodes).toContain(fault.code);
        expect(fault.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1500 },
  );
});
