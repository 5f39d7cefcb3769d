import type { EventName, EventPayload, Output } from '#core/api/contract.ts';
import { createDispatch, type Handlers } from '#core/api/dispatch.ts';
import { Refusal, type Problem } from '#core/api/problem.ts';
import type { Content } from '#core/content/content.ts';
import type { ImportKind } from '#core/files/import-kind.ts';
import { textMarksOf, type TextMarks } from '#core/glossary/text-marks.ts';
import { openContent } from '#backend/content/open-content.ts';
import { createExchangeFolder } from '#backend/files/exchange-folder.ts';
import { fileHandlers } from '#backend/host/file-handlers.ts';
import { exportHandlers } from '#backend/host/export-handlers.ts';
import { importHandlers } from '#backend/host/import-handlers.ts';
import { refusalOfDisk } from '#backend/database/refusal-of-disk.ts';
import { codeOf } from '#backend/database/sqlite-code.ts';
import type { Host, HostOptions } from '#backend/host/host.ts';
import { ownHandlers } from '#backend/host/own-handlers.ts';
import { movedOwn } from '#backend/host/own-state.ts';
import { documentHandlers } from '#backend/host/document-handlers.ts';
import { backupHandlers } from '#backend/host/backup-handlers.ts';
import { keepBackups } from '#backend/host/keep-backups.ts';
import { runHandlers } from '#backend/host/run-handlers.ts';
import { rehearsalHandlers } from '#backend/host/rehearsal-handlers.ts';
import { studyHandlers } from '#backend/host/study-handlers.ts';
import { windowHandlers } from '#backend/host/window-handlers.ts';
import { addTurnAction, readTurnLog } from '#backend/user-data/turn-store.ts';
import {
  addMissed,
  changePin,
  readMissed,
  readPins,
  removeMissed,
  restoreMissed,
} from '#backend/user-data/booth-store.ts';
import { readDocuments } from '#backend/user-data/document-store.ts';
import { readScripts } from '#backend/user-data/script-store.ts';
import { changeSettings, readSettings } from '#backend/user-data/settings-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';

type Listener = <E extends EventName>(name: E, payload: EventPayload<E>) => void;

/** Starts the backend that every host shares. Never throws for a bad file: its `problems` say what is wrong. */
export function createHost(options: HostOptions): Host {
  const { content, problem: contentProblem } = openContent(options.contentFile);
  const { dataFolder } = options;
  const { database, problem: userProblem, isKept } = openUserDatabase(dataFolder, options.now());
  const problems = [contentProblem, userProblem].filter((problem) => problem !== null);
  const exchange = createExchangeFolder(options.dataFolder);
  const listeners = new Set<Listener>();
  /** Made when a window first asks for them. */
  let marks: TextMarks | null = null;
  const runRevision = { count: 0 };

  const publish: Host['publish'] = (name, payload) => {
    for (const listener of listeners) listener(name, payload);
  };
  /** Answers one window and tells all of them. */
  const told = <E extends EventName>(name: E, payload: EventPayload<E>) => {
    publish(name, payload);
    return payload;
  };

  const eventTerms = () => content?.terms ?? [];
  const language = () => readSettings(database).language ?? options.machineLanguage;
  // What windows know of the run is older than what was restored.
  const onRestored = () => (runRevision.count += 1);
  const kept = { database, dataFolder, isKept, now: options.now, told, onRestored };
  const backups = keepBackups({ ...kept, onFailure: (error) => options.log(`backup: ${describe(error)}`) });

  /** A worker has written: windows hear of what it may have changed. */
  const tellTaken = ({ as, slot, written }: { as: ImportKind; slot: string | null; written: number }) => {
    if (as === 'glossary' || as === 'share') {
      publish('own.changed', movedOwn(database));
      backups.afterImport(written);
    } else if (as !== 'backup') publish('documents.changed', { documents: readDocuments(database) });
    if (as === 'script' && slot !== null) publish('script.changed', readScripts(database, slot));
  };

  const handlers: Handlers = {
    'app.info': () => appInfo(options, problems),
    'app.openExternal': ({ url }) => openExternal(url, options),
    ...fileHandlers(exchange, options),
    ...importHandlers({ exchange, options, isOnDisk: isKept, publish, tellTaken, backups: backups.files }),
    ...exportHandlers({ database, eventTerms, exchange, options, language }),
    ...windowHandlers(options),
    'event.get': () => available(content).event,
    'agenda.get': () => available(content).agenda,
    'texts.conceptNote': () => available(content).conceptNote,
    'speakers.list': () => ({ people: available(content).people, bodies: available(content).bodies }),
    'slides.list': () => ({ decks: available(content).decks }),
    'glossary.list': () => ({ terms: available(content).terms, occurrences: available(content).occurrences }),
    'glossary.marks': () => ({ marks: (marks ??= textMarksOf(available(content))) }),
    'numbers.list': () => ({ figures: available(content).figures }),
    'event.looseEnds': () => ({ looseEnds: available(content).looseEnds }),
    'booth.pins': () => ({ pins: readPins(database) }),
    'booth.changePin': ({ pin, pinned }) => told('booth.pinsChanged', { pins: changePin(database, pin, pinned) }),
    'booth.missed': () => ({ missed: readMissed(database) }),
    'booth.noteDown': (note) => told('booth.missedChanged', { missed: addMissed(database, note, options.now()) }),
    'booth.restoreMissed': (missed) => told('booth.missedChanged', { missed: restoreMissed(database, missed) }),
    'booth.removeMissed': ({ id }) => told('booth.missedChanged', { missed: removeMissed(database, id) }),
    ...runHandlers(database, () => available(content).agenda, told, runRevision),
    ...rehearsalHandlers(database, told),
    ...studyHandlers(database, options.now, told),
    ...ownHandlers(database, eventTerms, options.now, told),
    ...documentHandlers(database, content, told),
    ...backupHandlers(kept),
    'booth.turns': () => ({ log: readTurnLog(database) }),
    'booth.logTurn': ({ seen, action }) => told('booth.turnsChanged', { log: addTurnAction(database, seen, action) }),
    'settings.get': () => readSettings(database),
    'settings.change': (change) => told('settings.changed', changeSettings(database, change)),
  };

  options.windows?.onChange(() => publish('windows.changed', { open: options.windows?.open() ?? [] }));

  return {
    dispatch: createDispatch(handlers, (method, error) => options.log(`${method}: ${describe(error)}`), refusalOfDisk),
    problems,
    language,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish,
    close() {
      exchange.close();
      backups.stop();
      database.close();
    },
  };
}

function appInfo({ version, capabilities, machineLanguage }: HostOptions, problems: Problem[]): Output<'app.info'> {
  return { version, capabilities, machineLanguage, problems };
}

function available(content: Content | null): Content {
  if (!content) throw new Refusal('unavailable', 'The content could not be opened.');
  return content;
}

/** Opens an address outside the app, if it is one that may be: https or mailto, parsed. */
async function openExternal(address: string, { openExternal: open }: HostOptions): Promise<{ opened: boolean }> {
  const url = URL.parse(address);
  if (!open || !url || !['https:', 'mailto:'].includes(url.protocol)) {
    throw new Refusal('forbidden', 'Only https and mailto addresses are opened.');
  }
  return { opened: await open(url) };
}

/** The kind of a defect and where it happened; its message may hold a user's text and stays out of the log. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return [error.name, codeOf(error), place?.trim() ?? ''].filter((part) => part !== '').join(' ');
}
