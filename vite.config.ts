import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  // The same files are served by `app://` and by the loopback host, which may add a path.
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // Electron 45 is Chromium 150; the loopback host opens whatever current browser there is.
    target: ['chrome140', 'firefox140', 'safari18'],
    // The content security policy allows files of the app only, never `data:`.
    assetsInlineLimit: 0,
    // Its polyfill is an inline script, and every browser above knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // The renderer takes types and helpers from files that also make schemas; the schemas check input in the hosts alone.
        manualPureFunctions: ['z'],
      },
    },
  },
});
