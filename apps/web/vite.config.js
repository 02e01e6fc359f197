import path from 'node:path';
import { defaultClientConditions, defineConfig } from 'vite';

const here = import.meta.dirname;
const entry = (name) => path.join(here, `${name}.html`);

/** Three pages for three kinds of people; everything behind the first screen is loaded with the route that needs it. */
export default defineConfig({
  root: here,
  // Rules and names of fields come from the sources of @zhitong/contracts/rules, which need no Node.
  resolve: { conditions: ['zhitong-source', ...defaultClientConditions] },
  // What `npm run dev -w @zhitong/web` shows talks to a platform that runs beside it.
  server: { proxy: { '/api': process.env.ZHITONG_URL ?? 'http://127.0.0.1:3000' } },
  build: {
    outDir: path.join(here, 'dist/site'),
    emptyOutDir: true,
    // The browsers in use.
    target: 'chrome109',
    cssTarget: 'chrome109',
    // The policy of the gateway allows no inlined script, and needs no second copy of what browsers do themselves.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Marks of React's server components, in libraries; they mean nothing here.
      checks: { moduleLevelDirective: false },
      // The public board is HTML of the gateway: from here it has its style sheet alone.
      input: {
        ...{ portal: entry('portal'), desk: entry('desk'), brief: entry('brief') },
        board: path.join(here, 'src/board/board.css'),
      },
    },
  },
});
