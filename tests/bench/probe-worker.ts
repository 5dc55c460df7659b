// Runs probes on a thread of their own, which is told over a port what they do.
import { workerData } from 'node:worker_threads'
import type { ProbeTask, Told } from './far-probes.ts'
import { chance } from './figures.ts'
import { gatherProbes } from './probes.ts'

const { url, count, port } = workerData as ProbeTask
/** as often as a screen draws */
const FRAME_MS = 8

const probes = await gatherProbes(url, count)
const random = chance(11)
const walking = setInterval(() => probes.frame(performance.now(), random), FRAME_MS)

port.on('message', async (told: Told) => {
  if (told.is === 'begin') probes.begin()
  if (told.is === 'latencies') port.postMessage([...probes.latencies])
  if (told.is === 'seats') port.postMessage(told.people.map((person) => probes.seatOf(person)))
  if (told.is !== 'leave') return
  clearInterval(walking)
  await probes.leave()
  port.close()
})
port.postMessage('walking')
