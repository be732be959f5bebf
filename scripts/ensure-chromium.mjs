// CHROME_PATH and the usual places -> the path of a Chrome or Chromium, printed; if there is none, how to get one. Installs nothing.
import {existsSync} from 'node:fs';
import {Launcher} from 'chrome-launcher';

function findInstallation() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined; // on Linux it throws when there is none
  }
}

const {CHROME_PATH} = process.env;
const path = CHROME_PATH || findInstallation();
if (path && existsSync(path)) console.log(path);
else {
  const seen = CHROME_PATH ? `CHROME_PATH names no file: "${CHROME_PATH}"` : 'none was found';
  console.error(
    `the tests need Chrome or Chromium: ${seen}; install one (on Debian: apt-get install chromium) or set CHROME_PATH to its path`,
  );
  process.exitCode = 1;
}
