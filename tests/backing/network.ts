// The network between a person and an engine, which can fail: datagrams pass through it, or they do not.
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'

const HERE = '127.0.0.1'
/** of a description: an address at which the engine is reached */
const CANDIDATE = /^a=candidate:\S+ 1 (?:UDP|udp) \d+ (\d+\.\d+\.\d+\.\d+) (\d+) typ host/

export interface Network {
  isUp: boolean
  /** The engine's description with this network's address instead of its own. */
  through(sdp: string): Promise<string>
  close(): void
}

export function openNetwork(): Network {
  const sockets: Socket[] = []
  const open = async (address?: string): Promise<Socket> => {
    const socket = createSocket('udp4')
    sockets.push(socket)
    socket.bind(0, address)
    await once(socket, 'listening')
    return socket
  }
  const network: Network = {
    isUp: true,
    async through(sdp) {
      const lines = sdp.split('\r\n')
      const first = lines.findIndex((line) => CANDIDATE.test(line))
      const [, address, port] = lines[first]!.match(CANDIDATE)!
      const [near, far] = await Promise.all([open(HERE), open()])
      let person = 0
      near.on('message', (packet, from) => {
        person = from.port
        if (network.isUp) far.send(packet, Number(port), address)
      })
      far.on('message', (packet) => {
        if (network.isUp && person !== 0) near.send(packet, person, HERE)
      })
      lines[first] = `a=candidate:1 1 UDP 2130706431 ${HERE} ${near.address().port} typ host`
      const isOther = (line: string, index: number): boolean =>
        index !== first && /^a=(?:candidate:|end-of-candidates)/.test(line)
      return lines.filter((line, index) => !isOther(line, index)).join('\r\n')
    },
    close() {
      for (const socket of sockets) socket.close()
    },
  }
  return network
}
