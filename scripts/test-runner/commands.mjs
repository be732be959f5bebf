// Commands of a test that the stock ones lack -> the same done by the browser: `wheel`, `touch`, `media-features`, `timezone` and so on.

import {Worker} from 'node:worker_threads';
import {pdfText} from './pdf-text.mjs';

const sessions = new WeakMap(); // page -> its DevTools session, kept open: media features last no longer than it does

async function devtools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

const commands = {
  /** Turns the wheel at a point of the page, in px; with `ctrl`, as a pinch on a trackpad does. */
  async wheel(page, {x, y, deltaX = 0, deltaY = 0, ctrl = false}) {
    await page.mouse.move(x, y);
    if (ctrl) await page.keyboard.down('Control');
    await page.mouse.wheel({deltaX, deltaY});
    if (ctrl) await page.keyboard.up('Control');
  },

  /** Moves fingers. Each is a list of [x, y] in px, all of one length: down at the first, up at the end. */
  async touch(page, fingers) {
    const session = await devtools(page);
    const dispatch = (type, touchPoints) => session.send('Input.dispatchTouchEvent', {type, touchPoints});
    for (const step of fingers[0].keys()) {
      const points = fingers.map((finger, id) => ({id, x: finger[step][0], y: finger[step][1]}));
      await dispatch(step === 0 ? 'touchStart' : 'touchMove', points);
    }
    await dispatch('touchEnd', []);
  },

  /**
   * Emulates media features, each `{name: 'forced-colors', value: 'active'}`, in place of those before. The page shows
   * other files of tests later, so end with `[]`.
   */
  async 'media-features'(page, features) {
    await (await devtools(page)).send('Emulation.setEmulatedMedia', {features});
  },

  /** Emulates a way of seeing, `achromatopsia` without colours; `none` ends it, so end with that. */
  async 'vision-deficiency'(page, type) {
    await (await devtools(page)).send('Emulation.setEmulatedVisionDeficiency', {type});
  },

  /**
   * Returns what assistive technology is given, in order: `{depth, role, name, props}`, and texts as `StaticText` at the
   * depth at which they would be. Left out is what is ignored or generic, and what is nothing but lines of a text.
   */
  async 'accessibility-tree'(page) {
    const {nodes} = await (await devtools(page)).send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const found = [];
    const visit = ({ignored, role, name, properties = [], childIds}, depth) => {
      const isShown = !ignored && !/^(none|generic|InlineTextBox)$/.test(role.value);
      const props = properties.filter((one) => /^(expanded|pressed|level|live)$/.test(one.name));
      if (isShown)
        found.push({
          depth,
          role: role.value,
          name: name?.value ?? '',
          props: props.map((one) => `${one.name}=${one.value.value}`),
        });
      for (const id of childIds) visit(byId.get(id), depth + (isShown ? 1 : 0));
    };
    visit(nodes[0], 0);
    return found;
  },

  /** Shows the page as a medium gets it, `print` or, with an empty one, as it is seen, so end with that. */
  async media(page, media) {
    await (await devtools(page)).send('Emulation.setEmulatedMedia', {media});
  },

  /** Prints the page; returns the letters on paper, without white space. */
  async print(page) {
    return pdfText((await (await devtools(page)).send('Page.printToPDF')).data);
  },

  /** Sets the clocks of the reader to a zone, an IANA name; those of the machine with an empty one, so end with that. */
  async timezone(page, timezoneId) {
    await (await devtools(page)).send('Emulation.setTimezoneOverride', {timezoneId});
  },

  /** Returns what is seen, without scripts, of a page at a path: its words and the addresses of its links. */
  async 'without-scripts'(page, path) {
    const context = await page.browser().createBrowserContext();
    try {
      const other = await context.newPage();
      await other.setJavaScriptEnabled(false);
      await other.goto(new URL(path, page.url()).href);
      /* global document, customElements -- of the page */
      return await other.evaluate(() => ({
        words: document.body.innerText,
        links: Array.from(document.links).flatMap((link) => (link.checkVisibility() ? link.href : [])),
        hasScripts: customElements.get('event-timeline') !== undefined,
      }));
    } finally {
      await context.close();
    }
  },

  /** Returns the errors in a TypeScript example. A worker compiles it, so that the server answers other tests meanwhile. */
  'type-errors': (_page, example) =>
    new Promise((settle, fail) => {
      const worker = new Worker(new URL('type-errors.mjs', import.meta.url), {workerData: example});
      worker.once('message', settle).once('error', fail);
    }),

  /** Returns what is seen of a box of the page, in px, as a PNG in base64. */
  async screenshot(page, {x, y, width, height}) {
    const clip = {x, y, width, height, scale: 1};
    return (await (await devtools(page)).send('Page.captureScreenshot', {clip, captureBeyondViewport: true})).data;
  },
};

export function commandsPlugin() {
  return {
    name: 'commands',
    async executeCommand({command, payload, session}) {
      if (!Object.hasOwn(commands, command)) return undefined;
      return (await commands[command](session.browser.getPage(session.id), payload)) ?? true;
    },
  };
}
