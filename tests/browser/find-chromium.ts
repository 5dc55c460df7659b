// A Chromium for the journeys: one that is there, or else Debian's, or else Playwright's own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const DESPAIR =
  'There is no Chromium: install one (Debian: apt-get install chromium; else npx playwright-core install chromium), or name it in CHROME_PATH.'

/** The path of a Chromium that is installed. Throws when CHROME_PATH names a file that is not there. */
export function installedChromium(): string | null {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH names ${named}, which is not there: correct it or leave it out.`)
  return named || ([...USUAL_PLACES, chromium.executablePath()].find((file) => existsSync(file)) ?? null)
}

/** Installs one if need be, and says so. Throws with a sentence that says what to do when that fails. */
export function findOrInstallChromium(): string {
  const found =
    installedChromium() ?? (installFromDebian() || installFromPlaywright() ? installedChromium() : null)
  if (!found) throw new Error(DESPAIR)
  return found
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('There is no Chromium: installing Debian’s with apt-get…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return runs('apt-get', ['update', '-q'], env) && runs('apt-get', ['install', '-qy', 'chromium'], env)
}

function installFromPlaywright(): boolean {
  console.log('There is no Chromium: installing Playwright’s with npx playwright-core install chromium…')
  return runs('npx', ['playwright-core', 'install', 'chromium'], process.env)
}

const runs = (command: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean =>
  spawnSync(command, args, { env, stdio: 'inherit' }).status === 0
