import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pieceBytes } from '#core/files/piece-bytes.ts';
import { createExchangeFolder } from '#backend/files/exchange-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that comes in', () => {
  it('is there once all its pieces are, under a name that says nothing of it', () => {
    const exchange = createExchangeFolder(temporaryFolder());
    const token = exchange.begin('../../etc/용어집.csv', 6);
    expect(exchange.add(token, 0, bytes('abc'))).toBe(3);
    expect(() => exchange.whole(token)).toThrow('not all there');
    exchange.add(token, 3, bytes('def'));
    const { path: place, name } = exchange.whole(token);
    expect(readFileSync(place, 'utf8')).toBe('abcdef');
    expect(name).toBe('../../etc/용어집.csv');
    expect(path.basename(place)).toBe(token);
  });

  it('takes no piece twice, out of order or past its end', () => {
    const exchange = createExchangeFolder(temporaryFolder());
    const token = exchange.begin('a.csv', 4);
    exchange.add(token, 0, bytes('ab'));
    for (const [at, text] of [
      [0, 'ab'],
      [3, 'd'],
      [2, 'cde'],
    ] as const)
      expect(() => exchange.add(token, at, bytes(text)), `${text} at ${at}`).toThrow('does not fit');
    expect(exchange.add(token, 2, bytes('cd'))).toBe(4);
  });

  it('is gone when it is forgotten, pushed out by newer ones, or left behind by a host that was killed', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'exchange'));
    writeFileSync(path.join(folder, 'exchange', 'left'), 'behind');
    const exchange = createExchangeFolder(folder);
    expect(existsSync(path.join(folder, 'exchange', 'left'))).toBe(false);
    const [first, ...others] = Array.from({ length: 9 }, (_, at) => exchange.begin(`${at}.csv`, 0));
    expect(() => exchange.whole(first ?? '')).toThrow('no such file');
    expect(others.map((token) => exchange.whole(token).name)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((at) => `${at}.csv`),
    );
    exchange.forget(others[0] ?? '');
    expect(readdirSync(path.join(folder, 'exchange'))).toHaveLength(7);
    exchange.close();
    expect(existsSync(path.join(folder, 'exchange'))).toBe(false);
  });
});

describe('a file that the host made', () => {
  it('is handed out piece by piece', async () => {
    const exchange = createExchangeFolder(temporaryFolder());
    const text = '가'.repeat(pieceBytes / 2);
    const made = await exchange.make('terms.csv', async (file) => writeFileSync(file, text));
    const first = exchange.piece(made.token, 0);
    const second = exchange.piece(made.token, first.piece.length);
    expect([first.isLast, second.isLast]).toEqual([false, true]);
    expect(Buffer.concat([first.piece, second.piece]).toString('utf8')).toBe(text);
  });

  it('is not there at all when it could not be made', async () => {
    const folder = temporaryFolder();
    const exchange = createExchangeFolder(folder);
    const failing = exchange.make('terms.csv', async (file) => {
      writeFileSync(file, 'half');
      throw new Error('no space left');
    });
    await expect(failing).rejects.toThrow('no space left');
    expect(readdirSync(path.join(folder, 'exchange'))).toEqual([]);
  });
});
