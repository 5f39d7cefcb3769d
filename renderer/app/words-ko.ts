import app from '../../locales/ko/app.json' with { type: 'json' };
import backup from '../../locales/ko/backup.json' with { type: 'json' };
import booth from '../../locales/ko/booth.json' with { type: 'json' };
import calendar from '../../locales/ko/calendar.json' with { type: 'json' };
import clock from '../../locales/ko/clock.json' with { type: 'json' };
import cues from '../../locales/ko/cues.json' with { type: 'json' };
import documents from '../../locales/ko/documents.json' with { type: 'json' };
import event from '../../locales/ko/event.json' with { type: 'json' };
import exchange from '../../locales/ko/exchange.json' with { type: 'json' };
import files from '../../locales/ko/files.json' with { type: 'json' };
import lookup from '../../locales/ko/lookup.json' with { type: 'json' };
import note from '../../locales/ko/note.json' with { type: 'json' };
import numbers from '../../locales/ko/numbers.json' with { type: 'json' };
import own from '../../locales/ko/own.json' with { type: 'json' };
import problems from '../../locales/ko/problems.json' with { type: 'json' };
import rehearsal from '../../locales/ko/rehearsal.json' with { type: 'json' };
import run from '../../locales/ko/run.json' with { type: 'json' };
import settings from '../../locales/ko/settings.json' with { type: 'json' };
import sheets from '../../locales/ko/sheets.json' with { type: 'json' };
import simulation from '../../locales/ko/simulation.json' with { type: 'json' };
import slides from '../../locales/ko/slides.json' with { type: 'json' };
import speakers from '../../locales/ko/speakers.json' with { type: 'json' };
import study from '../../locales/ko/study.json' with { type: 'json' };
import today from '../../locales/ko/today.json' with { type: 'json' };
import windows from '../../locales/ko/windows.json' with { type: 'json' };

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
