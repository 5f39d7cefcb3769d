import { z } from 'zod';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { longestMessage } from '#core/agenda/run/longest-message.ts';
import { appendSchema, runSnapshotSchema } from '#core/agenda/run/run-record-schema.ts';
import { exportsContract } from '#core/api/exports-contract.ts';
import { filesContract } from '#core/api/files-contract.ts';
import { importsContract, importsEvents } from '#core/api/imports-contract.ts';
import { ownContract, ownEvents } from '#core/api/own-contract.ts';
import { documentEvents, documentsContract } from '#core/api/documents-contract.ts';
import { backupContract, backupEvents } from '#core/api/backup-contract.ts';
import { problemSchema } from '#core/api/problem.ts';
import { missedSchema, noteDownSchema, pinSchema } from '#core/booth/booth-schema.ts';
import { slugSchema } from '#core/content/slug.ts';
import { turnActionSchema, turnLogSchema } from '#core/booth/turns/turns-schema.ts';
import { eventSchema } from '#core/event/event-schema.ts';
import { looseEndSchema } from '#core/event/loose-end-schema.ts';
import { fileToSaveSchema } from '#core/files/file-schema.ts';
import { occurrenceSchema, termSchema } from '#core/glossary/term-schema.ts';
import { figureSchema } from '#core/numbers/figure-schema.ts';
import { deckRehearsalsSchema, rehearsalAppendSchema, rehearsalRunSchema } from '#core/rehearsal/rehearsal-schema.ts';
import { scriptChangeSchema, scriptsSchema } from '#core/rehearsal/script-schema.ts';
import { studyContract, studyEvents } from '#core/api/study-contract.ts';
import { settingsChangeSchema, settingsSchema } from '#core/settings/settings-schema.ts';
import { deckSchema } from '#core/slides/deck-schema.ts';
import { bodySchema, personSchema } from '#core/speakers/person-schema.ts';
import { languageSchema } from '#core/texts/bilingual.ts';
import { awakeReasons, sideWindows } from '#core/windows/side-windows.ts';
import { marksSchema, textDocumentSchema } from '#core/texts/segment-schema.ts';

const nothing = z.strictObject({});
const pinsSchema = z.strictObject({ pins: z.array(pinSchema) });
const missedListSchema = z.strictObject({ missed: z.array(missedSchema) });
const sideWindowSchema = z.strictObject({ which: z.enum(sideWindows) });
const openWindowsSchema = z.strictObject({ open: z.array(z.enum(sideWindows)) });

/** What this host can do; the only place where the renderer learns of a difference between hosts. */
export const capabilitiesSchema = z.strictObject({
  /** `confirmed`: the host asks the user itself. `page`: the page asks and opens a tab. */
  externalLinks: z.enum(['confirmed', 'page']),
  /** `dialogue`: the host asks where and writes, by `files.save`. `page`: the page offers the file to its browser. */
  savesFiles: z.enum(['dialogue', 'page']),
  /** `host`: it opens the windows beside the main one. `page`: the page does, as its browser lets it. */
  windows: z.enum(['host', 'page']),
  /** Who keeps the display from going to sleep. */
  keepAwake: z.enum(['host', 'page']),
});
export type Capabilities = z.infer<typeof capabilitiesSchema>;

/** The one contract between the interface and every host: method -> zod input and output. */
export const contract = {
  'app.info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      capabilities: capabilitiesSchema,
      /** The machine's language, where the interface speaks it, else English. */
      machineLanguage: languageSchema,
      problems: z.array(problemSchema),
    }),
  },
  'app.openExternal': {
    input: z.strictObject({ url: z.string().max(2000) }),
    output: z.strictObject({ opened: z.boolean() }),
  },
  /** Saves a file where the user says; `saved` is false if they say nowhere. Refused where the page saves files itself. */
  'files.save': { input: fileToSaveSchema, output: z.strictObject({ saved: z.boolean() }) },
  ...filesContract,
  ...importsContract,
  ...exportsContract,
  /** Says whether there is this reason to keep the display awake; it may sleep once there is none. */
  'app.keepAwake': {
    input: z.strictObject({ reason: z.enum(awakeReasons), on: z.boolean() }),
    output: z.strictObject({ awake: z.boolean() }),
  },
  'windows.get': { input: nothing, output: openWindowsSchema },
  /** Opens a window, or brings it to the front. */
  'windows.open': { input: sideWindowSchema, output: openWindowsSchema },
  'windows.close': { input: sideWindowSchema, output: openWindowsSchema },
  /** Of the stage. */
  'windows.fullScreen': { input: z.strictObject({ to: z.enum(['toggle', 'leave']) }), output: openWindowsSchema },
  'event.get': { input: nothing, output: eventSchema },
  'agenda.get': { input: nothing, output: agendaSchema },
  'texts.conceptNote': { input: nothing, output: textDocumentSchema },
  'speakers.list': {
    input: nothing,
    output: z.strictObject({ people: z.array(personSchema), bodies: z.array(bodySchema) }),
  },
  'slides.list': { input: nothing, output: z.strictObject({ decks: z.array(deckSchema) }) },
  'glossary.list': {
    input: nothing,
    output: z.strictObject({ terms: z.array(termSchema), occurrences: z.array(occurrenceSchema) }),
  },
  /** What is marked in slide notes and biographies, by place; the note's segments carry their marks themselves. */
  'glossary.marks': { input: nothing, output: z.strictObject({ marks: z.record(z.string(), marksSchema) }) },
  'numbers.list': { input: nothing, output: z.strictObject({ figures: z.array(figureSchema) }) },
  'event.looseEnds': { input: nothing, output: z.strictObject({ looseEnds: z.array(looseEndSchema) }) },
  'booth.pins': { input: nothing, output: pinsSchema },
  'booth.changePin': { input: z.strictObject({ pin: pinSchema, pinned: z.boolean() }), output: pinsSchema },
  'booth.missed': { input: nothing, output: missedListSchema },
  'booth.noteDown': { input: noteDownSchema, output: missedListSchema },
  /** Puts back what was removed, as it was. */
  'booth.restoreMissed': { input: missedSchema, output: missedListSchema },
  'booth.removeMissed': { input: z.strictObject({ id: z.number().int().positive() }), output: missedListSchema },
  'run.get': { input: nothing, output: runSnapshotSchema },
  'run.append': { input: appendSchema, output: runSnapshotSchema },
  'run.putAway': { input: nothing, output: runSnapshotSchema },
  'run.bringBack': { input: nothing, output: runSnapshotSchema },
  'stage.say': { input: z.strictObject({ message: z.string().max(longestMessage) }), output: runSnapshotSchema },
  'rehearsal.list': { input: z.strictObject({ deck: slugSchema }), output: deckRehearsalsSchema },
  'rehearsal.append': { input: rehearsalAppendSchema, output: deckRehearsalsSchema },
  /** Puts back a finished rehearsal that was removed. */
  'rehearsal.save': {
    input: z.strictObject({ deck: slugSchema, run: rehearsalRunSchema.omit({ id: true }) }),
    output: deckRehearsalsSchema,
  },
  'rehearsal.remove': {
    input: z.strictObject({ deck: slugSchema, id: z.number().int().positive() }),
    output: deckRehearsalsSchema,
  },
  'script.get': { input: z.strictObject({ slot: slugSchema }), output: scriptsSchema },
  'script.save': { input: scriptChangeSchema, output: scriptsSchema },
  'booth.turns': { input: nothing, output: turnLogSchema },
  /** Adds a line to the log, unless the log has grown past the `seen` lines that whoever did it knew of. */
  'booth.logTurn': {
    input: z.strictObject({ seen: z.number().int().nonnegative(), action: turnActionSchema }),
    output: turnLogSchema,
  },
  ...studyContract,
  ...ownContract,
  ...documentsContract,
  'settings.get': { input: nothing, output: settingsSchema },
  'settings.change': { input: settingsChangeSchema, output: settingsSchema },
  ...backupContract,
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.input<Contract[M]['input']>;
export type ParsedInput<M extends Method> = z.output<Contract[M]['input']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;

/** What a host tells its windows unasked. */
export const events = {
  /** The settings changed, in this window or another. */
  'settings.changed': settingsSchema,
  /** Pins changed, in this window or another. */
  'booth.pinsChanged': pinsSchema,
  /** The list of what was missed changed, in this window or another. */
  'booth.missedChanged': missedListSchema,
  /** The run or the stage's message changed, in this window or another. */
  'run.changed': runSnapshotSchema,
  /** A rehearsal of a deck went on, or one was kept or removed, in this window or another. */
  'rehearsal.changed': deckRehearsalsSchema,
  /** The script of a slot changed, in this window or another. */
  'script.changed': scriptsSchema,
  ...studyEvents,
  /** A window beside the main one was opened or closed. */
  'windows.changed': openWindowsSchema,
  /** Something was done in the booth, in this window or another. */
  'booth.turnsChanged': turnLogSchema,
  ...importsEvents,
  ...ownEvents,
  ...documentEvents,
  ...backupEvents,
  /** The user chose an item of the native menu. */
  'menu.chosen': z.strictObject({
    command: z.enum([
      'today',
      'lookup',
      'booth',
      'note',
      'speakers',
      'slides',
      'toggle-language',
      'toggle-theme',
      'change-role',
    ]),
  }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
