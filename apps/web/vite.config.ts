import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const outDir = '../../dist/web';
const running = process.env['API'] ?? 'http://127.0.0.1:3000';

/** What a PDF may need beside its own content, under `/pdf/`: tables of Chinese characters, plain fonts, decoders of scanned pages. */
function besidePdf(): Plugin {
  return {
    name: 'beside-pdf',
    apply: 'build',
    writeBundle() {
      const from = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
      for (const folder of ['cmaps', 'standard_fonts', 'wasm']) {
        cpSync(join(from, folder), join(import.meta.dirname, outDir, 'pdf', folder), { recursive: true });
      }
    },
  };
}

/** Each file once more as .br and .gz, so that the API compresses nothing while it answers. */
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    closeBundle() {
      for (const path of filesOf(join(import.meta.dirname, outDir)).filter((name) => /\.(m?js|css|svg|json)$/.test(name))) {
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

export default defineConfig({
  plugins: [react(), besidePdf(), precompressed()],
  // The lowest Chromium that desks of public offices still run; the default of the bundler is far newer. Whose work is bundled, and on which terms, is checked by tools/licenses.mjs.
  build: {
    target: 'chrome87',
    outDir,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    license: { fileName: 'licenses.json' },
  },
  // For work on the pages: `API=http://127.0.0.1:3000 npx vite` asks a system that runs.
  server: { host: '127.0.0.1', proxy: { '/api': { target: running, changeOrigin: true, headers: { origin: running } } } },
});
