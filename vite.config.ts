import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A build is what people get, whoever asks for it: under a test runner's NODE_ENV it would hold React's slow self.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: 'renderer',
  // The same files are served by `app://` and by the loopback host, which may add a path.
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // The size that matters is held by tests/renderer/bundle.test.ts; here it would only alarm whoever starts the app.
    chunkSizeWarningLimit: 2_000,
    // Electron 45 is Chromium 150; the loopback host opens whatever current browser there is.
    target: ['chrome140', 'firefox140', 'safari18'],
    // The content security policy allows files of the app only, never `data:`.
    assetsInlineLimit: 0,
    // Its polyfill is an inline script, and every browser above knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All of the first paint in one file: a request for each shared module would cost more than it saves.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
