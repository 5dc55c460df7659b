import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begun, LOADING_PARTS } from '../../client/scene/loading.ts'
import { readFile } from '../../client/scene/read-file.ts'

const FILE = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251)
const server = createServer((request, response) => {
  if (request.url !== '/figures.bin') response.writeHead(404).end()
  else response.writeHead(200, { 'content-length': FILE.length }).end(FILE)
})
const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)))
afterAll(() => {
  server.close()
})

test('a file comes whole, and its bytes are told as they come', async () => {
  const told: [bytes: number, all: number][] = []
  const file = await readFile(`${url()}/figures.bin`, (...each) => told.push(each))
  expect(file).toEqual(FILE)
  expect(told.at(-1)).toEqual([FILE.length, FILE.length])
  expect(told).toEqual(told.toSorted(([a], [b]) => a - b))
})

test('a file that is not there is a fault with its address', async () => {
  await expect(readFile(`${url()}/none.bin`)).rejects.toThrow(`${url()}/none.bin: 404`)
})

test('the parts of loading come one after the other, each nearer to the whole', () => {
  expect(LOADING_PARTS.map((part) => begun(part).share)).toEqual([0, 0.4, 0.8, 0.9])
})
