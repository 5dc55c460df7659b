// The baseline: what `ws` alone costs for the same messages of the same size. Started as a process of its own, told over IPC.
import { WebSocketServer } from 'ws'
import { ANSWER, type RawPace } from './raw-pace.ts'

const TICK_MS = 50
const PING_MS = 3000
/** a thousand who come at once wait for none of them to try again */
const BACKLOG = 4096

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', backlog: BACKLOG, perMessageDeflate: false })
let pace: RawPace = { messagesPerSecond: 0, bytesPerMessage: 0 }
let owed = 0

server.on('connection', (socket) => {
  const { messages, bytesPerMessage } = pace.greeting ?? { messages: 0, bytesPerMessage: 0 }
  for (let count = 0; count < messages; count++) socket.send(Buffer.alloc(bytesPerMessage))
  socket.on('message', () => {
    if (pace.answerBytes) socket.send(Buffer.alloc(pace.answerBytes, ANSWER))
  })
})
setInterval(() => {
  owed += (pace.messagesPerSecond * TICK_MS) / 1000
  for (; owed >= 1; owed--) {
    const message = Buffer.alloc(pace.bytesPerMessage)
    for (const socket of server.clients) socket.send(message)
  }
}, TICK_MS)
// as every server of web sockets must, to know who is still there; Colyseus does it as often
setInterval(() => {
  for (const socket of server.clients) socket.ping()
}, PING_MS)
process.on('message', (told: RawPace) => {
  pace = told
})
process.on('disconnect', () => process.exit(0))
server.on('listening', () => process.send?.((server.address() as { port: number }).port))
