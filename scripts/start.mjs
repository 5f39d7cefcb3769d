// Plain JavaScript, so that any Node can read at least this: the rest is TypeScript, which needs Node 24.
// `npm ci` brings that Node along, and npm puts it first on the PATH of its scripts.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const isInstalled = existsSync(new URL('../node_modules/node/package.json', import.meta.url));
const isRecent = Number(process.versions.node.split('.')[0]) >= 24;

if (!isInstalled) {
  say(
    'Run "npm ci" first: it fetches what Briefing is built from.',
    '먼저 "npm ci"를 실행해 주십시오. Briefing에 필요한 파일을 받습니다.',
  );
} else if (!isRecent) {
  say(
    'Start with "npm start": it uses the Node 24 that "npm ci" brought.',
    '"npm start"로 시작해 주십시오. "npm ci"로 받은 Node 24를 사용합니다.',
  );
} else {
  module.enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));
  import('./start.ts');
}

function say(english, korean) {
  console.error(`${english}\n${korean}`);
  process.exitCode = 1;
}
