import app from '../../locales/en/app.json' with { type: 'json' };
import backup from '../../locales/en/backup.json' with { type: 'json' };
import booth from '../../locales/en/booth.json' with { type: 'json' };
import calendar from '../../locales/en/calendar.json' with { type: 'json' };
import clock from '../../locales/en/clock.json' with { type: 'json' };
import cues from '../../locales/en/cues.json' with { type: 'json' };
import documents from '../../locales/en/documents.json' with { type: 'json' };
import event from '../../locales/en/event.json' with { type: 'json' };
import exchange from '../../locales/en/exchange.json' with { type: 'json' };
import files from '../../locales/en/files.json' with { type: 'json' };
import lookup from '../../locales/en/lookup.json' with { type: 'json' };
import note from '../../locales/en/note.json' with { type: 'json' };
import numbers from '../../locales/en/numbers.json' with { type: 'json' };
import own from '../../locales/en/own.json' with { type: 'json' };
import problems from '../../locales/en/problems.json' with { type: 'json' };
import rehearsal from '../../locales/en/rehearsal.json' with { type: 'json' };
import run from '../../locales/en/run.json' with { type: 'json' };
import settings from '../../locales/en/settings.json' with { type: 'json' };
import sheets from '../../locales/en/sheets.json' with { type: 'json' };
import simulation from '../../locales/en/simulation.json' with { type: 'json' };
import slides from '../../locales/en/slides.json' with { type: 'json' };
import speakers from '../../locales/en/speakers.json' with { type: 'json' };
import study from '../../locales/en/study.json' with { type: 'json' };
import today from '../../locales/en/today.json' with { type: 'json' };
import windows from '../../locales/en/windows.json' with { type: 'json' };

export const words = {
  app,
  backup,
  booth,
  calendar,
  clock,
  cues,
  documents,
  event,
  exchange,
  files,
  lookup,
  note,
  numbers,
  own,
  problems,
  rehearsal,
  run,
  settings,
  sheets,
  simulation,
  slides,
  speakers,
  study,
  today,
  windows,
};
