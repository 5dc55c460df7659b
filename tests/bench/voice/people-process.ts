// People on voice lines in a process of their own, each with a real line (DTLS, SRTP, UDP); and a bare line of UDP beside them, on which the
// same packets go from process to process with nothing between.
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import {
  clockMs,
  type Mouth,
  openListener,
  openMouth,
  PACKET_MS,
  packetOf,
  saidAtOf,
} from '../../backing/rtp-person.ts'
import { Delays } from './delays.ts'
import type { Reply, Told } from './people.ts'

const asked = new Map<number, { resolve(sdp: string): void; reject(error: Error): void }>()
const [voice, bare] = [new Delays(), new Delays()]
const mouths: Mouth[] = []
const listeners = new Map<string, () => void>()
let barePort = 0
let lastId = 0
const socket = createSocket('udp4')
socket.on('message', (packet) => bare.note(clockMs() - saidAtOf(packet)))
socket.bind(0, '127.0.0.1')

const reply = (said: Reply): void => void process.send?.(said)

/** The house is asked by way of the process that started this one. */
function ask(what: 'listen' | 'accept' | 'speak', line: string, sdp = ''): Promise<string> {
  lastId += 1
  const id = lastId
  reply({ is: 'ask', id, what, line, sdp })
  return new Promise((resolve, reject) => asked.set(id, { resolve, reject }))
}

const house = {
  listen: (line: string) => ask('listen', line),
  accept: async (line: string, sdp: string) => void (await ask('accept', line, sdp)),
  speak: (line: string, sdp: string) => ask('speak', line, sdp),
}

/** Says a packet every 20 ms, each in its own time of them as people do; what is late is made up for. */
async function talk(seconds: number): Promise<number> {
  const begun = performance.now()
  const before = mouths.reduce((sum, mouth) => sum + mouth.said(), 0)
  const count = (seconds * 1000) / PACKET_MS
  const said = mouths.map(() => 0)
  while (said.some((each) => each < count)) {
    const since = performance.now() - begun
    for (const [index, mouth] of mouths.entries()) {
      const due = Math.floor((since - (index * PACKET_MS) / mouths.length) / PACKET_MS) + 1
      for (; said[index]! < Math.min(due, count); said[index]! += 1) {
        socket.send(packetOf(index + 1, said[index]!), barePort, '127.0.0.1')
        mouth.say()
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return mouths.reduce((sum, mouth) => sum + mouth.said(), 0) - before
}

async function obey(told: Told): Promise<unknown> {
  if (told.is === 'port') {
    if (!hasAddress()) await once(socket, 'listening')
    return socket.address().port
  }
  if (told.is === 'hear' || told.is === 'leave') {
    listeners.get(told.line)?.()
    listeners.delete(told.line)
  }
  if (told.is === 'hear')
    listeners.set(
      told.line,
      await openListener(house, told.line, (packet) => voice.note(clockMs() - saidAtOf(packet))),
    )
  if (told.is === 'open') mouths.push(await openMouth(house, told.line, mouths.length + 1))
  if (told.is === 'talk') {
    barePort = told.barePort
    return talk(told.seconds)
  }
  if (told.is === 'figures') return { voice: voice.take(), bare: bare.take(), cpu: process.cpuUsage() }
  return null
}

function hasAddress(): boolean {
  try {
    return socket.address().port > 0
  } catch {
    return false
  }
}

process.on('message', (message: { readonly id: number; readonly told: Told } | Answered) => {
  if ('sdp' in message) {
    const waiting = asked.get(message.id)
    asked.delete(message.id)
    if (message.fault === null) waiting?.resolve(message.sdp)
    else waiting?.reject(new Error(message.fault))
    return
  }
  const { id } = message
  obey(message.told).then(
    (value) => reply({ is: 'done', id, value }),
    (error: unknown) => reply({ is: 'failed', id, fault: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

export interface Answered {
  readonly id: number
  readonly sdp: string
  /** null: it went well */
  readonly fault: string | null
}
