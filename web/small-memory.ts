import v8 from 'node:v8';

// Imported first, for its effect. V8 grows the space for new objects up to 48 MB to save a busy server some work; this one
// answers one person, and keeps some 15 MB for it instead (`npm run bench` says how much in all).
v8.setFlagsFromString('--semi-space-growth-factor=1');
