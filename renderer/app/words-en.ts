import app from '../../locales/en/app.json' with { type: 'json' };
import lookup from '../../locales/en/lookup.json' with { type: 'json' };
import note from '../../locales/en/note.json' with { type: 'json' };
import problems from '../../locales/en/problems.json' with { type: 'json' };
import settings from '../../locales/en/settings.json' with { type: 'json' };
import slides from '../../locales/en/slides.json' with { type: 'json' };
import speakers from '../../locales/en/speakers.json' with { type: 'json' };
import today from '../../locales/en/today.json' with { type: 'json' };

export const words = { app, lookup, note, problems, settings, slides, speakers, today };
