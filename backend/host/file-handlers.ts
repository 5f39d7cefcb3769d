import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import type { ExchangeFolder } from '#backend/files/exchange-folder.ts';
import type { HostOptions } from '#backend/host/host.ts';

type FileMethod = Extract<keyof Handlers, `files.${string}`>;

/** Files in and out, piece by piece; and saving, on a host that asks the user itself where. */
export function fileHandlers(
  exchange: ExchangeFolder,
  { saveFile, saveMade }: Pick<HostOptions, 'saveFile' | 'saveMade'>,
): Pick<Handlers, FileMethod> {
  return {
    'files.begin': ({ name, bytes }) => ({ token: exchange.begin(name, bytes) }),
    'files.add': ({ token, at, base64 }) => ({ bytes: exchange.add(token, at, Buffer.from(base64, 'base64')) }),
    'files.piece': ({ token, at }) => {
      const { piece, isLast } = exchange.piece(token, at);
      return { base64: Buffer.from(piece).toString('base64'), isLast };
    },
    'files.saveMade': async ({ token }) => ({ saved: await bySelf(saveMade)(exchange.whole(token)) }),
    'files.save': async (file) => ({ saved: await bySelf(saveFile)(file) }),
    'files.forget': ({ token }) => {
      exchange.forget(token);
      return {};
    },
  };
}

function bySelf<T>(save: T | undefined): T {
  if (!save) throw new Refusal('forbidden', 'The page saves files itself.');
  return save;
}
