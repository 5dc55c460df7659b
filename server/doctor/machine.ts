// The machine: its Node, its clock, its disk.
import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Finding, fault, good, warning } from './finding.ts'

const LEAST_NODE = 24
const MB = 1024 ** 2
const LITTLE_MB = 1024
const TOO_LITTLE_MB = 100
const WRITES = 20
const SLOW_MS = 20
/** a ballot waits for one of these, and shows "sending" meanwhile */
const TOO_SLOW_MS = 200
const WATCHED_MS = 250
/** how far the wall clock may run from the steady one in that time */
const DRIFT_MS = 50
const FROM_YEAR = 2026
const TO_YEAR = 2100

export function checkNode(version = process.versions.node): Finding {
  if (Number.parseInt(version, 10) >= LEAST_NODE) return good('node', `Node ${version}`)
  return fault(
    'node',
    `Node ${version} is too old`,
    `Start by npm (npm run majlis, npm start), which brings Node ${LEAST_NODE}.`,
  )
}

/** `wall` and `steady` in ms; compared over a quarter of a second. Nobody else's clock is asked. */
export async function checkClock(
  wall: () => number = Date.now,
  steady: () => number = performance.now.bind(performance),
): Promise<Finding> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [from, since] = [wall(), steady()]
  await delay(WATCHED_MS)
  const driftMs = Math.abs(wall() - from - (steady() - since))
  const year = new Date(from).getUTCFullYear()
  const cure =
    'Set the clock, and let the system keep it (timedatectl set-ntp true): the journal tells when things happened.'
  if (year < FROM_YEAR || year > TO_YEAR) return fault('clock', `it shows the year ${year}`, cure)
  if (driftMs > DRIFT_MS)
    return warning('clock', `it jumped by ${Math.round(driftMs)} ms while watched`, cure)
  return good('clock', `${new Date(from).toISOString()}, time zone ${zone}, steady`)
}

export async function checkSpace(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existing(dataDir))
  const freeMb = Math.floor((bavail * bsize) / MB)
  const cure =
    'Make room, or give the forum another folder in MAJLIS_DATA: with a full disk no ballot can be recorded.'
  if (freeMb < TOO_LITTLE_MB) return fault('disk', `${freeMb} MB free`, cure)
  if (freeMb < LITTLE_MB) return warning('disk', `${freeMb} MB free`, cure)
  return good('disk', `${(freeMb / 1024).toFixed(1)} GB free`)
}

/** The median of writing a page and waiting until it is on storage, in the data folder itself. */
export function checkFsync(dataDir: string): Finding {
  const file = path.join(existing(dataDir), `.doctor-${process.pid}`)
  const took: number[] = []
  try {
    const opened = openSync(file, 'w', 0o600)
    for (let write = 0; write < WRITES; write++) {
      const from = performance.now()
      writeSync(opened, Buffer.alloc(4096, write), 0, 4096, 0)
      fsyncSync(opened)
      took.push(performance.now() - from)
    }
    closeSync(opened)
    rmSync(file)
  } catch (error) {
    return fault(
      'storage',
      `nothing can be written to ${dataDir} (${(error as Error).message})`,
      'Let the user of the forum own that folder, on a disk that is not read-only.',
    )
  }
  const medianMs = took.sort((one, other) => one - other)[WRITES / 2]!
  const says = `${medianMs.toFixed(1)} ms until a write is on storage`
  const cure = 'Use a local SSD for MAJLIS_DATA: every ballot waits this long.'
  if (medianMs >= TOO_SLOW_MS) return fault('storage', says, cure)
  return medianMs >= SLOW_MS ? warning('storage', says, cure) : good('storage', says)
}

/** The folder, or the nearest one above that is there. */
function existing(folder: string): string {
  const above = path.dirname(folder)
  return existsSync(folder) || above === folder ? folder : existing(above)
}
