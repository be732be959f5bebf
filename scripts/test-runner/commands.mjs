// Commands of a test that the stock ones lack -> the same done by the browser: `wheel`, `touch`, `media-features`, `timezone` and `screenshot`.

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
   * Emulates media features, each `{name: 'forced-colors', value: 'active'}`, in place of those before. All files of
   * tests share a page, so end with `[]`.
   */
  async 'media-features'(page, features) {
    await (await devtools(page)).send('Emulation.setEmulatedMedia', {features});
  },

  /** Sets the clocks of the reader to a zone, an IANA name; those of the machine with an empty one, so end with that. */
  async timezone(page, timezoneId) {
    await (await devtools(page)).send('Emulation.setTimezoneOverride', {timezoneId});
  },

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
